import { fitWithin } from './photo-size'

/** What weak signal can carry: 1600 pixels on the longer side, about 300 kB. */
const longestSide = 1600
const enoughBytes = 300_000
const qualities = [0.82, 0.72, 0.6, 0.48]
const takenAsTheyAre = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** The photo as it is sent: small enough for a weak signal. Null when the browser cannot read it as a picture. */
export async function scalePhoto(file: Blob): Promise<Blob | null> {
  const picture = await decode(file)
  if (picture === null) return null
  const { width, height } = fitWithin(picture, longestSide)
  if (width === picture.width && file.size <= enoughBytes && takenAsTheyAre.has(file.type)) {
    picture.close()
    return file
  }
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  picture.close()
  return smallest(canvas)
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

/** The first quality that is small enough; the lowest one when none is. */
async function smallest(canvas: HTMLCanvasElement): Promise<Blob | null> {
  let photo: Blob | null = null
  for (const quality of qualities) {
    photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (photo === null || photo.size <= enoughBytes) break
  }
  return photo
}
