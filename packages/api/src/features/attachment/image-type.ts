/** The kinds of photo that are taken. */
export const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
export type ImageType = (typeof imageTypes)[number]

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpegSignature = [0xff, 0xd8, 0xff]

/**
 * The kind of a photo, found from its first bytes: neither the name nor the declared type of an upload is believed.
 * Null for everything that is no JPEG, PNG or WebP.
 */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  if (startsWith(bytes, jpegSignature)) return 'image/jpeg'
  if (startsWith(bytes, pngSignature)) return 'image/png'
  if (isText(bytes, 0, 'RIFF') && isText(bytes, 8, 'WEBP')) return 'image/webp'
  return null
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function isText(bytes: Uint8Array, offset: number, text: string): boolean {
  return startsWith(bytes.subarray(offset), [...Buffer.from(text, 'latin1')])
}
