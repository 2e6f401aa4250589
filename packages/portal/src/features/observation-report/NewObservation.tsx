export function NewObservation() { return null }
