export function SupervisorHome() { return null }
