export function ChiefHome() { return null }
