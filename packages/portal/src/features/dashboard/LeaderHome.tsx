export function LeaderHome() { return null }
