export function LinkageList() { return null }
