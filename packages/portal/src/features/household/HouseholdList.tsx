export function HouseholdList() { return null }
