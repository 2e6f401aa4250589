export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of a picture whose longer side is at most `longest`, in whole pixels; a smaller picture stays as it is. */
export function fitWithin({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
