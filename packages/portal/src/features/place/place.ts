export interface Place {
  readonly latitude: number
  readonly longitude: number
  /** Radius within which the place lies, metres; null when read back from a draft that lacked it. */
  readonly accuracy: number | null
}

/** The place as the API takes it, nothing where none was taken. */
export function placeInput(place: Place | null): { readonly latitude?: number; readonly longitude?: number } {
  return place === null ? {} : { latitude: place.latitude, longitude: place.longitude }
}
