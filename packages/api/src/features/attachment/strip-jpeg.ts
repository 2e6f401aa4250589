import { type Orientation, orientationOf, tiffOf, upright } from './exif-orientation.js'
import { ImageBytes, insist } from './image-bytes.js'

const marker = { startOfImage: 0xd8, endOfImage: 0xd9, startOfScan: 0xda, jfif: 0xe0, exif: 0xe1, colourProfile: 0xe2, adobe: 0xee }
/** Tables and headers without which the picture cannot be drawn: Huffman, arithmetic, quantisation, lines, restart, scan. */
const tables: ReadonlySet<number> = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd, marker.startOfScan])
const exifMark = Buffer.from('Exif\0\0', 'latin1')
const jfifMark = Buffer.from('JFIF\0', 'latin1')
const profileMark = Buffer.from('ICC_PROFILE\0', 'latin1')
const adobeMark = Buffer.from('Adobe', 'latin1')
const jfifBytes = 14
const adobeBytes = 12

interface Segment {
  readonly code: number
  readonly body: Buffer
}

/**
 * A JPEG with nothing but what draws it: frame, tables, scans, the JFIF density (without its thumbnail), the colour profile
 * and Adobe's colour transform, which change the colours. Everything else goes, known or not: EXIF with its place and
 * device, XMP, IPTC, comments, previews, and whatever hangs behind the end of the picture. Only the orientation is written anew.
 */
export function stripJpeg(bytes: Buffer): Buffer {
  const image = new ImageBytes(bytes)
  insist(image.take(2).readUInt16BE() === 0xff00 + marker.startOfImage)
  const head: Buffer[] = []
  const picture: Buffer[] = []
  let orientation: Orientation | null = null
  let [frames, scans] = [0, 0]
  for (let segment = nextSegment(image); segment.code !== marker.endOfImage; segment = nextSegment(image)) {
    const { code, body } = segment
    if (code === marker.exif && startsWith(body, exifMark)) orientation ??= orientationOf(body.subarray(exifMark.length))
    if (isJfif(segment) && head.length === 0) head.push(written(code, withoutThumbnail(body)))
    if (code === marker.colourProfile && startsWith(body, profileMark)) picture.push(written(code, body))
    if (code === marker.adobe && startsWith(body, adobeMark) && body.length >= adobeBytes) picture.push(written(code, body.subarray(0, adobeBytes)))
    if (isFrame(code)) {
      insist(body.length >= 9 && body.readUInt16BE(3) > 0)
      frames += 1
    }
    if (isFrame(code) || tables.has(code)) picture.push(written(code, body))
    if (code === marker.startOfScan) {
      insist(frames > 0)
      scans += 1
      picture.push(scanData(image))
    }
  }
  insist(scans > 0)
  if (orientation !== null && orientation !== upright) head.push(written(marker.exif, Buffer.concat([exifMark, tiffOf(orientation)])))
  return Buffer.concat([Buffer.from([0xff, marker.startOfImage]), ...head, ...picture, Buffer.from([0xff, marker.endOfImage])])
}

function nextSegment(image: ImageBytes): Segment {
  image.beginPart()
  insist(image.byte() === 0xff)
  let code = image.byte()
  while (code === 0xff) code = image.byte()
  if (code === marker.endOfImage) return { code, body: image.take(0) }
  insist(isFrame(code) || tables.has(code) || (code >= 0xe0 && code <= 0xef) || code === 0xfe)
  const length = image.take(2).readUInt16BE()
  insist(length >= 2)
  return { code, body: image.take(length - 2) }
}

/** The coded picture up to the next marker; a stuffed zero and a restart are part of it. */
function scanData(image: ImageBytes): Buffer {
  let at = image.position
  for (;;) {
    at = image.find(0xff, at)
    const next = image.bytes[at + 1]
    if (next === 0x00 || (next !== undefined && next >= 0xd0 && next <= 0xd7)) at += 2
    else if (next === 0xff) at += 1
    else return image.take(at - image.position)
  }
}

function isFrame(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc
}

function isJfif({ code, body }: Segment): boolean {
  return code === marker.jfif && startsWith(body, jfifMark) && body.length >= jfifBytes
}

function withoutThumbnail(jfif: Buffer): Buffer {
  return Buffer.concat([jfif.subarray(0, jfifBytes - 2), Buffer.from([0, 0])])
}

function startsWith(body: Buffer, mark: Buffer): boolean {
  return body.subarray(0, mark.length).equals(mark)
}

function written(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
