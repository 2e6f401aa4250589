export function ReportPage({ id }: { readonly id: string }) { return <p>{id}</p> }
