export function AuditTrail() { return null }
