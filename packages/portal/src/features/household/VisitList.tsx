export function VisitList() { return null }
