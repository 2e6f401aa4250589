import { fitWithin, sidesToTry, type Size } from './photo-size'

/** What weak signal can carry, in bytes. */
const mostBytes = 300_000
const qualities = [0.82, 0.72, 0.6, 0.48]

/**
 * The photo as it is sent: a JPEG drawn anew, so that nothing of the original but the picture leaves the device, of at most
 * 1600 pixels on the longer side and 300 kB. Null when the browser cannot read it as a picture.
 */
export async function scalePhoto(file: Blob): Promise<Blob | null> {
  const picture = await decode(file)
  if (picture === null) return null
  try {
    for (const side of sidesToTry(picture)) {
      const photo = await smallEnough(drawn(picture, fitWithin(picture, side)))
      if (photo !== null) return photo
    }
    return null
  } finally {
    picture.close()
  }
}

function drawn(picture: ImageBitmap, { width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser draws no pictures')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  return canvas
}

async function decode(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch (error) {
    // Not a picture, or of a kind that this browser does not know; the caller says so.
    if (error instanceof DOMException) return null
    throw error
  }
}

/** In the first quality that is small enough; null when none is. */
async function smallEnough(canvas: HTMLCanvasElement): Promise<Blob | null> {
  for (const quality of qualities) {
    const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (photo !== null && photo.size <= mostBytes) return photo
  }
  return null
}
