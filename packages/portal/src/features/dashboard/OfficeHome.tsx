export function OfficeHome() { return null }
