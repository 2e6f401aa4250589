import { type Orientation, orientationOf, tiffOf, upright } from './exif-orientation.js'
import { ImageBytes, insist } from './image-bytes.js'

const containerBytes = 12
const extendedBytes = 10
const frameHeaderBytes = 16
const flag = { profile: 0x20, alpha: 0x10, exif: 0x08, animation: 0x02 }
/** Chunks that draw the picture: extended header, colour profile, animation, frames, transparency, the two codings. */
const kept: ReadonlySet<string> = new Set(['ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L'])
const keptInFrame: ReadonlySet<string> = new Set(['ALPH', 'VP8 ', 'VP8L'])

interface Chunk {
  readonly type: string
  readonly body: Buffer
}

/**
 * A WebP with nothing but what draws it. EXIF, XMP, unknown chunks and whatever hangs behind the end go, and the header
 * no longer announces them; only the orientation is written anew.
 */
export function stripWebp(bytes: Buffer): Buffer {
  const [first, ...others] = chunksOf(contentsOf(bytes))
  insist(first !== undefined)
  if (first.type === 'VP8 ' || first.type === 'VP8L') {
    insist(isPicture(first))
    return container([first])
  }
  insist(first.type === 'VP8X' && first.body.length >= extendedBytes)
  const picture = others.filter(({ type }) => kept.has(type)).map(withoutExtrasInFrame)
  insist(picture.some(({ type }) => type === 'ANMF') || picture.some(isPicture))
  const orientation = orientationOfChunks(others)
  const exif = orientation === upright ? [] : [{ type: 'EXIF', body: tiffOf(orientation) }]
  return container([extendedHeader(first.body, picture, exif.length > 0), ...picture, ...exif])
}

/** What the container says it holds; it may be less than the file, never more. */
function contentsOf(bytes: Buffer): Buffer {
  const image = new ImageBytes(bytes)
  const size = image.take(containerBytes).readUInt32LE(4)
  insist(size >= 4)
  return image.take(size - 4)
}

function chunksOf(contents: Buffer): Chunk[] {
  const image = new ImageBytes(contents)
  const chunks: Chunk[] = []
  while (image.remaining > 0) {
    image.beginPart()
    const type = image.take(4).toString('latin1')
    const length = image.take(4).readUInt32LE()
    chunks.push({ type, body: image.take(length) })
    // Some writers leave out the padding of the very last chunk.
    image.take(Math.min(length % 2, image.remaining))
  }
  return chunks
}

function withoutExtrasInFrame(chunk: Chunk): Chunk {
  if (chunk.type !== 'ANMF') return chunk
  insist(chunk.body.length > frameHeaderBytes)
  const parts = chunksOf(chunk.body.subarray(frameHeaderBytes)).filter(({ type }) => keptInFrame.has(type))
  insist(parts.some(isPicture))
  return { type: 'ANMF', body: Buffer.concat([chunk.body.subarray(0, frameHeaderBytes), ...parts.map(written)]) }
}

/** A key frame of the lossy coding or the signature of the lossless one. */
function isPicture({ type, body }: Chunk): boolean {
  if (type === 'VP8L') return body.length > 5 && body[0] === 0x2f
  return type === 'VP8 ' && body.length > 10 && body.readUIntBE(3, 3) === 0x9d012a
}

function orientationOfChunks(chunks: readonly Chunk[]): Orientation {
  const exif = chunks.find(({ type }) => type === 'EXIF')?.body
  if (exif === undefined) return upright
  // The block begins at once by the rule; many writers put JPEG's mark before it.
  return orientationOf(exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif)
}

function extendedHeader(old: Buffer, picture: readonly Chunk[], hasExif: boolean): Chunk {
  const body = Buffer.from(old.subarray(0, extendedBytes))
  const has = (type: string): boolean => picture.some((chunk) => chunk.type === type)
  const flags = (has('ICCP') ? flag.profile : 0) | (body.readUInt8() & flag.alpha) | (hasExif ? flag.exif : 0) | (has('ANMF') ? flag.animation : 0)
  body.writeUInt32LE(flags)
  return { type: 'VP8X', body }
}

function container(chunks: readonly Chunk[]): Buffer {
  const contents = Buffer.concat(chunks.map(written))
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(contents.length + 4, 4)
  return Buffer.concat([head, contents])
}

function written({ type, body }: Chunk): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}
