export function ObservationQueue() { return null }
