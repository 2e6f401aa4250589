export function LinkagePage({ id }: { readonly id: string }) { return <p>{id}</p> }
