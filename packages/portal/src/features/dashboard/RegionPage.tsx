export function RegionPage({ code }: { readonly code: string }) { return <p>{code}</p> }
