import { ImageFault, type ImageRefusal } from './image-bytes.js'
import { type ImageType, imageTypeOf } from './image-type.js'
import { stripJpeg } from './strip-jpeg.js'
import { stripPng } from './strip-png.js'
import { stripWebp } from './strip-webp.js'

/** A photo as it may be served, or why it is not taken. */
export type StrippedImage =
  | { readonly contentType: ImageType; readonly bytes: Buffer }
  | { readonly refused: ImageRefusal }

const strippers = { 'image/jpeg': stripJpeg, 'image/png': stripPng, 'image/webp': stripWebp } satisfies Record<ImageType, (bytes: Buffer) => Buffer>

/**
 * Takes out of a photo everything but the picture: place (GPS), time, device, EXIF, XMP, IPTC, comments and texts, previews,
 * unknown parts and whatever hangs behind its end. What is kept is listed, so that a kind of metadata nobody thought of goes too.
 *
 * The orientation alone stays, as the smallest EXIF block that states it: phones store photos lying and say how to turn them,
 * and without it a house would lie on its side; it says nothing of who or where. The coded picture is not touched, so no
 * quality is lost. The result of a result is the same bytes.
 *
 * Truncated and malformed files are refused; no input makes it throw.
 */
export function stripMetadata(bytes: Uint8Array): StrippedImage {
  const contentType = imageTypeOf(bytes)
  if (contentType === null) return { refused: 'UNKNOWN_TYPE' }
  try {
    return { contentType, bytes: strippers[contentType](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) }
  } catch (error) {
    if (error instanceof ImageFault) return { refused: error.refusal }
    throw error
  }
}
