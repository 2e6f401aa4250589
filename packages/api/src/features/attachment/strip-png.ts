import { crc32 } from 'node:zlib'
import { type Orientation, orientationOf, tiffOf, upright } from './exif-orientation.js'
import { ImageBytes, insist } from './image-bytes.js'

const signatureBytes = 8
/** Chunks that draw the picture or say how its colours and pixels are meant. */
const kept: ReadonlySet<string> = new Set([
  'IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'pHYs',
])

interface Chunk {
  readonly type: string
  readonly body: Buffer
  /** The chunk as it stands in the file: length, type, body, check sum. */
  readonly whole: Buffer
}

/**
 * A PNG with nothing but what draws it. Texts (tEXt, zTXt, iTXt with XMP), times, EXIF, private chunks, further frames of an
 * animation and whatever hangs behind the end go; only the orientation is written anew.
 */
export function stripPng(bytes: Buffer): Buffer {
  const image = new ImageBytes(bytes)
  const signature = image.take(signatureBytes)
  const header = nextChunk(image)
  insist(header.type === 'IHDR' && header.body.length === 13 && header.body.readUInt32BE(0) > 0 && header.body.readUInt32BE(4) > 0)
  const chunks: Chunk[] = []
  let orientation: Orientation = upright
  for (let chunk = nextChunk(image); ; chunk = nextChunk(image)) {
    insist(chunk.type !== 'IHDR')
    if (chunk.type === 'eXIf') orientation = orientationOf(chunk.body)
    if (kept.has(chunk.type)) chunks.push(chunk)
    else insist(isAncillary(chunk.type))
    if (chunk.type === 'IEND') break
  }
  insist(pictureIsWhole(chunks))
  const turned = orientation === upright ? [] : [written('eXIf', tiffOf(orientation))]
  return Buffer.concat([signature, header.whole, ...turned, ...chunks.map(({ whole }) => whole)])
}

function nextChunk(image: ImageBytes): Chunk {
  image.beginPart()
  const start = image.position
  const length = image.take(4).readUInt32BE()
  const type = image.take(4).toString('latin1')
  insist(/^[A-Za-z]{4}$/.test(type))
  const body = image.take(length)
  const sum = image.take(4).readUInt32BE()
  const whole = image.bytes.subarray(start, image.position)
  if (kept.has(type)) insist(crc32(whole.subarray(4, -4)) === sum)
  return { type, body, whole }
}

/** Coded picture there, in one stretch, and the end after it. */
function pictureIsWhole(chunks: readonly Chunk[]): boolean {
  const types = chunks.map(({ type }) => type)
  const [first, last] = [types.indexOf('IDAT'), types.lastIndexOf('IDAT')]
  return first !== -1 && types.slice(first, last).every((type) => type === 'IDAT') && chunks.at(-1)?.body.length === 0
}

/** A small first letter says that a reader may do without the chunk. */
function isAncillary(type: string): boolean {
  return /^[a-z]/.test(type)
}

function written(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
