import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exifBlock, jpegSegment, jpegWith, photographedJpeg, plainJpeg, plainPng, plainWebp, pngChunk, pngWith, secret, webpChunk, webpOf, webpWith,
} from '../../testing/sample-images.js'
import { orientationOf, tiffOf } from './exif-orientation.js'
import { mostParts } from './image-bytes.js'
import { stripMetadata } from './strip-metadata.js'

const seed = 20151231

function stripped(bytes: Uint8Array): Buffer {
  const result = stripMetadata(bytes)
  if ('refused' in result) throw new Error(`refused: ${result.refused}`)
  expect(result.bytes.includes(secret), 'metadata served').toBe(false)
  expect(stripMetadata(result.bytes), 'stripped once more').toEqual(result)
  return result.bytes
}
const refusalOf = (bytes: Uint8Array): string => {
  const result = stripMetadata(bytes)
  return 'refused' in result ? result.refused : 'taken'
}
const told = Buffer.from(secret)
const photoshop = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), told])
const profile = Buffer.concat([Buffer.from('ICC_PROFILE\0\u0001\u0001', 'latin1'), Buffer.from('colours')])

describe('a photo without metadata', () => {
  it.each([['JPEG', plainJpeg], ['PNG', plainPng], ['WebP', plainWebp]])('%s stays byte for byte as it is', (_, bytes) => expect(stripped(bytes).equals(bytes)).toBe(true))
})

describe('a JPEG', () => {
  it.each([
    ['XMP', 0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), told])], ['IPTC', 0xed, photoshop], ['a comment', 0xfe, told],
    ['previews of several pictures', 0xe2, Buffer.concat([Buffer.from('MPF\0'), told])], ['a maker’s own segment', 0xec, told], ['a preview', 0xe0, Buffer.concat([Buffer.from('JFXX\0\u0010'), told])],
    ['upright EXIF', 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifBlock(1)])], ['broken EXIF', 0xe1, Buffer.concat([Buffer.from('Exif\0\0II*\0\u00ff\u00ff\u00ff\u00ff', 'latin1'), told])],
  ])('loses %s and nothing else', (_, code, body) => expect(stripped(jpegWith(jpegSegment(code, body))).equals(plainJpeg)).toBe(true))

  it('keeps the orientation of a phone, and that alone of its EXIF', () => {
    const result = stripped(photographedJpeg(6))
    expect(result.equals(jpegWith(jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiffOf(6)]))))).toBe(true)
  })

  it('keeps the colour profile and Adobe’s colour transform, which change the colours', () => {
    const adobe = Buffer.from('Adobe\0d\0\0\0\0\u0001', 'latin1')
    const image = jpegWith(jpegSegment(0xe2, profile), jpegSegment(0xee, adobe))
    expect(stripped(image).equals(image)).toBe(true)
    expect(stripped(jpegWith(jpegSegment(0xe2, profile), jpegSegment(0xee, Buffer.concat([adobe, told])))).equals(image)).toBe(true)
  })

  it('loses the thumbnail in its JFIF header', () => {
    const jfif = jpegSegment(0xe0, Buffer.concat([Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0004\u0002', 'latin1'), told]))
    expect(stripped(Buffer.concat([plainJpeg.subarray(0, 2), jfif, plainJpeg.subarray(20)])).equals(plainJpeg)).toBe(true)
  })

  it('loses what hangs behind its end', () => expect(stripped(Buffer.concat([plainJpeg, photographedJpeg(3), told])).equals(plainJpeg)).toBe(true))

  it('with restart marks, stuffed zeros and several scans keeps its coded picture', () => {
    const scan = jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))
    const coded = Buffer.from([1, 2, 0xff, 0, 0xff, 0xd0, 3, 0xff, 0xd7])
    const image = Buffer.concat([plainJpeg.subarray(0, -2), scan, coded, scan, coded, Buffer.from([0xff, 0xd9])])
    expect(stripped(image).equals(image)).toBe(true)
    expect(stripped(Buffer.concat([plainJpeg.subarray(0, -2), jpegSegment(0xfe, told), scan, coded, Buffer.from([0xff, 0xff, 0xff, 0xd9])])).length).toBeLessThan(image.length)
  })

  it('without frame, scan, width or end is refused', () => {
    expect(refusalOf(plainJpeg.subarray(0, -2))).toBe('TRUNCATED')
    expect(refusalOf(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toBe('MALFORMED')
    expect(refusalOf(jpegWith(Buffer.from([0xff, 0xd8])))).toBe('MALFORMED')
    expect(refusalOf(jpegWith(Buffer.from([0xff, 0xe1, 0, 1])))).toBe('MALFORMED')
    const frame = plainJpeg.indexOf(Buffer.from([0xff, 0xc0]))
    const narrow = Buffer.from(plainJpeg)
    narrow.writeUInt16BE(0, frame + 7)
    expect(refusalOf(narrow)).toBe('MALFORMED')
    expect(refusalOf(Buffer.concat([plainJpeg.subarray(0, frame), plainJpeg.subarray(frame + 19)]))).toBe('MALFORMED')
  })
})

describe('a PNG', () => {
  it.each(['tEXt', 'zTXt', 'iTXt', 'tIME', 'acTL', 'fcTL', 'sPLT', 'prVt'])('loses %s and nothing else', (type) => expect(stripped(pngWith(pngChunk(type, told))).equals(plainPng)).toBe(true))

  it('keeps the orientation, and that alone of its EXIF', () => {
    expect(stripped(pngWith(pngChunk('eXIf', exifBlock(8, false)))).equals(pngWith(pngChunk('eXIf', tiffOf(8))))).toBe(true)
    expect(stripped(pngWith(pngChunk('eXIf', exifBlock(1)))).equals(plainPng)).toBe(true)
  })

  it('keeps what says how its colours are meant', () => {
    const image = pngWith(pngChunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f])), pngChunk('pHYs', Buffer.alloc(9, 1)))
    expect(stripped(image).equals(image)).toBe(true)
  })

  it('loses what hangs behind its end', () => expect(stripped(Buffer.concat([plainPng, told])).equals(plainPng)).toBe(true))

  it('without picture or end, with a wrong check sum or a part that a reader must know is refused', () => {
    expect(refusalOf(plainPng.subarray(0, -12))).toBe('TRUNCATED')
    expect(refusalOf(Buffer.concat([plainPng.subarray(0, 33), plainPng.subarray(-12)]))).toBe('MALFORMED')
    expect(refusalOf(pngWith(pngChunk('ABCD', told)))).toBe('MALFORMED')
    expect(refusalOf(pngWith(plainPng.subarray(8, 33)))).toBe('MALFORMED')
    const damaged = Buffer.from(plainPng)
    damaged[50] = (damaged[50] ?? 0) ^ 1
    expect(refusalOf(damaged)).toBe('MALFORMED')
  })
})

describe('a WebP', () => {
  const plainExtended = webpWith(0, [], [])

  it.each([['EXIF', 'EXIF', 0x08, exifBlock(1)], ['XMP', 'XMP ', 0x04, told], ['an unknown chunk', 'WHAT', 0x00, told]])('loses %s, and its header no longer announces it', (_, type, flags, body) => {
    expect(stripped(webpWith(flags, [], [webpChunk(type, body)])).equals(plainExtended)).toBe(true)
  })

  it('keeps the orientation, with or without the mark that JPEG puts before it', () => {
    const expected = webpWith(0x08, [], [webpChunk('EXIF', tiffOf(3))])
    expect(stripped(webpWith(0x0c, [], [webpChunk('EXIF', exifBlock(3)), webpChunk('XMP ', told)])).equals(expected)).toBe(true)
    expect(stripped(webpWith(0x08, [], [webpChunk('EXIF', Buffer.concat([Buffer.from('Exif\0\0'), exifBlock(3, false)]))])).equals(expected)).toBe(true)
  })

  it('keeps the colour profile', () => {
    const image = webpWith(0x20, [webpChunk('ICCP', profile)], [])
    expect(stripped(image).equals(image)).toBe(true)
  })

  it('that moves keeps its frames and loses what hides in them', () => {
    const frame = (...parts: Buffer[]): Buffer => webpChunk('ANMF', Buffer.concat([Buffer.alloc(16, 1), ...parts]))
    const picture = plainWebp.subarray(12)
    const animation = (...parts: Buffer[]): Buffer => webpOf(webpChunk('VP8X', Buffer.from([2, 0, 0, 0, 15, 0, 0, 7, 0, 0])), webpChunk('ANIM', Buffer.alloc(6)), frame(...parts))
    expect(stripped(animation(picture, webpChunk('WHAT', told))).equals(animation(picture))).toBe(true)
    expect(refusalOf(animation(webpChunk('WHAT', told)))).toBe('MALFORMED')
  })

  it('loses what hangs behind its end or its only picture', () => {
    expect(stripped(Buffer.concat([plainWebp, told])).equals(plainWebp)).toBe(true)
    expect(stripped(webpOf(plainWebp.subarray(12), webpChunk('EXIF', exifBlock(6)))).equals(plainWebp)).toBe(true)
  })

  it('cut short, empty or without picture is refused', () => {
    expect(refusalOf(plainWebp.subarray(0, -8))).toBe('TRUNCATED')
    expect(refusalOf(webpOf())).toBe('MALFORMED')
    expect(refusalOf(webpOf(webpChunk('VP8X', Buffer.alloc(10))))).toBe('MALFORMED')
    expect(refusalOf(webpOf(webpChunk('VP8 ', told)))).toBe('MALFORMED')
    expect(refusalOf(webpOf(webpChunk('EXIF', exifBlock(6))))).toBe('MALFORMED')
  })
})

describe('whatever comes', () => {
  const samples = [plainJpeg, photographedJpeg(), plainPng, pngWith(pngChunk('tEXt', told), pngChunk('eXIf', exifBlock(6))), plainWebp, webpWith(0x0c, [], [webpChunk('EXIF', exifBlock(6)), webpChunk('XMP ', told)])]
  const signatures = [Buffer.from([0xff, 0xd8, 0xff]), plainPng.subarray(0, 8), Buffer.from('RIFF\u0020\0\0\0WEBPVP8X', 'latin1'), Buffer.alloc(0)]

  it('random bytes, behind a signature or not, are taken or refused, never a crash', () => {
    fc.assert(fc.property(fc.constantFrom(...signatures), fc.uint8Array({ maxLength: 400 }), (signature, bytes) => {
      expect(['TRUNCATED', 'MALFORMED', 'UNKNOWN_TYPE', 'taken']).toContain(refusalOf(Buffer.concat([signature, bytes])))
    }), { seed, numRuns: 5_000 })
  })

  it('a photo with bytes changed, cut out or doubled is taken or refused, and what is taken is stable', () => {
    const changes = fc.array(fc.record({ at: fc.nat(600), value: fc.integer({ min: 0, max: 255 }), kind: fc.constantFrom('set', 'cut', 'double') }), { minLength: 1, maxLength: 6 })
    fc.assert(fc.property(fc.constantFrom(...samples), changes, (sample, edits) => {
      let bytes: Buffer = Buffer.from(sample)
      for (const { at, value, kind } of edits) {
        const position = at % bytes.length
        if (kind === 'set') bytes[position] = value
        else bytes = Buffer.concat([bytes.subarray(0, position), kind === 'cut' ? bytes.subarray(position + 1) : bytes.subarray(position - (value % 20))])
        if (bytes.length === 0) return
      }
      const result = stripMetadata(bytes)
      if ('bytes' in result) expect(stripMetadata(result.bytes)).toEqual(result)
    }), { seed, numRuns: 10_000 })
  })

  it('a file of countless empty parts is refused before it costs time', () => {
    const segments = Array.from({ length: mostParts }, () => jpegSegment(0xfe, Buffer.alloc(0)))
    expect(refusalOf(jpegWith(...segments))).toBe('MALFORMED')
    expect(refusalOf(jpegWith(...segments.slice(0, 500)))).toBe('taken')
    expect(refusalOf(pngWith(...Array.from({ length: mostParts }, () => pngChunk('tEXt', Buffer.alloc(0)))))).toBe('MALFORMED')
    expect(refusalOf(webpWith(0, [], Array.from({ length: mostParts }, () => webpChunk('WHAT', Buffer.alloc(0)))))).toBe('MALFORMED')
  })

  it('every beginning of a photo is refused as long as its end is missing', () => {
    for (const sample of samples) {
      for (let length = 0; length < sample.length; length += 1) expect(['TRUNCATED', 'MALFORMED', 'UNKNOWN_TYPE']).toContain(refusalOf(sample.subarray(0, length)))
    }
  })

  it('an orientation is 1 to 8, or upright when the block is broken', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 65_535 }), fc.boolean(), fc.nat(60), (orientation, little, length) => {
      expect(orientationOf(exifBlock(orientation, little))).toBe(orientation >= 1 && orientation <= 8 ? orientation : 1)
      expect([1, orientation]).toContain(orientationOf(exifBlock(orientation, little).subarray(0, length)))
    }), { seed })
  })
})
