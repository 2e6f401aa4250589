/** A place on the earth, degrees. */
export interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** A place on the drawing, which is so wide and high. */
export interface Drawn {
  readonly x: number
  readonly y: number
}

export const mapWidth = 640
export const mapHeight = 440
const margin = 44

/**
 * Places drawn relative to each other, as far apart as the drawing allows, north above: a degree east is shortened by the latitude, and both
 * directions have one scale. A single place, or several at one spot, lie in the middle.
 */
export function mapLayout(spots: readonly Spot[]): readonly Drawn[] {
  if (spots.length === 0) return []
  const middleLatitude = spots.reduce((sum, { latitude }) => sum + latitude, 0) / spots.length
  const narrow = Math.cos((middleLatitude * Math.PI) / 180)
  const flat = spots.map(({ latitude, longitude }) => ({ east: longitude * narrow, north: latitude }))
  const [west, east] = [Math.min(...flat.map((spot) => spot.east)), Math.max(...flat.map((spot) => spot.east))]
  const [south, north] = [Math.min(...flat.map((spot) => spot.north)), Math.max(...flat.map((spot) => spot.north))]
  const scale = Math.min((mapWidth - 2 * margin) / (east - west), (mapHeight - 2 * margin) / (north - south))
  const used = Number.isFinite(scale) ? scale : 0
  return flat.map((spot) => ({
    x: Math.round((mapWidth / 2 + (spot.east - (west + east) / 2) * used) * 10) / 10,
    y: Math.round((mapHeight / 2 - (spot.north - (south + north) / 2) * used) * 10) / 10,
  }))
}

/** The middle of some drawn places, where the name of their village stands. */
export function middleOf(drawn: readonly Drawn[]): Drawn {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return { x: mean(drawn.map(({ x }) => x)), y: mean(drawn.map(({ y }) => y)) }
}
