export function VillageHome() { return null }
