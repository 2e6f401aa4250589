export function VillagePage({ code }: { readonly code: string }) { return <p>{code}</p> }
