export function ObservationPage({ id }: { readonly id: string }) { return <p>{id}</p> }
