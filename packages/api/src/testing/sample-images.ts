import { crc32 } from 'node:zlib'

/*
 * Small real photos (16 × 8, left half red, right half blue) without metadata, and the means to hang metadata on them.
 */

export const plainJpeg = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgV',
    'GC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAA',
    'AAEF/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAT/xAAYEQACAwAAAAAAAAAAAAAAAAAABUKBwf/aAAwDAQACEQMRAD8Az1AhdKtFNoXh/9k=',
  ].join(''),
  'base64',
)
export const plainPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAKklEQVR4AeyQMQ0AAAjDFizNE2rnaTjYw8FDk749WiKdZMvJwpIPAPcPBgAA//+lesnzAAAABklEQVQDAL87JLmYGNVdAAAAAElFTkSuQmCC',
  'base64',
)
export const plainWebp = Buffer.from('UklGRjYAAABXRUJQVlA4ICoAAACQAQCdASoQAAgAAsBMJaACdLoAA5gA/uhk98RdKhnYp/8zRRP6TAYAAAA=', 'base64')

/** A text that stands in every piece of metadata hung on a sample; it must never be served. */
export const secret = 'GPS 43.52N 122.26E'

/** An EXIF block as a phone writes it: orientation, a description and a place. */
export function exifBlock(orientation: number, littleEndian = true): Buffer {
  const text = Buffer.from(`${secret}\0`, 'latin1')
  const block = Buffer.alloc(8 + 2 + 2 * 12 + 4)
  const short = (value: number, at: number): number => (littleEndian ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at))
  const long = (value: number, at: number): number => (littleEndian ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at))
  block.write(littleEndian ? 'II*\0' : 'MM\0*', 'latin1')
  long(8, 4)
  short(2, 8)
  for (const [at, tag, type, count] of [[10, 0x010e, 2, text.length], [22, 0x0112, 3, 1]] as const) {
    short(tag, at)
    short(type, at + 2)
    long(count, at + 4)
  }
  long(block.length, 18)
  short(orientation, 30)
  return Buffer.concat([block, text])
}

/** One segment of a JPEG. */
export function jpegSegment(code: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, code, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body])
}

/** The sample JPEG with segments put in behind its JFIF header. */
export function jpegWith(...segments: readonly Buffer[]): Buffer {
  return Buffer.concat([plainJpeg.subarray(0, 20), ...segments, plainJpeg.subarray(20)])
}

/** A JPEG as a phone takes it: lying, with place, device and comment. */
export function photographedJpeg(orientation = 6): Buffer {
  return jpegWith(
    jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifBlock(orientation)])),
    jpegSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`)),
    jpegSegment(0xfe, Buffer.from(secret)),
  )
}

/** One chunk of a PNG with its check sum. */
export function pngChunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The sample PNG with chunks put in behind its header. */
export function pngWith(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([plainPng.subarray(0, 33), ...chunks, plainPng.subarray(33)])
}

/** One chunk of a WebP with its padding. */
export function webpChunk(type: string, body: Buffer): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

/** A WebP container of these chunks. */
export function webpOf(...chunks: readonly Buffer[]): Buffer {
  const contents = Buffer.concat(chunks)
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  head.writeUInt32LE(contents.length + 4, 4)
  return Buffer.concat([head, contents])
}

/** The sample WebP in the extended form: its header with these flags, then chunks before and after the picture. */
export function webpWith(flags: number, before: readonly Buffer[], after: readonly Buffer[]): Buffer {
  return webpOf(webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, 15, 0, 0, 7, 0, 0])), ...before, plainWebp.subarray(12), ...after)
}
