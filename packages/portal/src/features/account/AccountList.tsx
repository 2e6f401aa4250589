export function AccountList() { return null }
