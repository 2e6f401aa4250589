export function HouseholdFile({ id }: { readonly id: string }) { return <p>{id}</p> }
