export function MyObservation({ id }: { readonly id: string }) { return <p>{id}</p> }
