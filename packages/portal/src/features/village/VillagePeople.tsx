export function VillagePeople() { return null }
