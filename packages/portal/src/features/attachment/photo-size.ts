export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of a picture whose longer side is at most `longest`, in whole pixels; a smaller picture stays as it is. */
export function fitWithin({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** The longer sides in which a photo may be drawn until it is small enough, largest first: 1600 pixels, or its own, and halves of it. */
export function sidesToTry({ width, height }: Size): number[] {
  const sides: number[] = []
  for (let side = Math.min(1600, Math.max(width, height)); side >= 1; side = Math.floor(side / 2)) sides.push(side)
  return sides
}
