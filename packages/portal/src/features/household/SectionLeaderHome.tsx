export function SectionLeaderHome() { return null }
