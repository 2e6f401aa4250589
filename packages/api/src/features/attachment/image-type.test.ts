import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainJpeg, plainPng, plainWebp } from '../../testing/sample-images.js'
import { imageTypeOf } from './image-type.js'

describe('the kind of a photo', () => {
  it.each([[plainJpeg, 'image/jpeg'], [plainPng, 'image/png'], [plainWebp, 'image/webp']] as const)('is found from its bytes: %#', (bytes, type) =>
    expect(imageTypeOf(bytes)).toBe(type))

  it.each([['nothing', ''], ['a GIF', 'GIF89a'], ['a page', '<svg xmlns="http://www.w3.org/2000/svg">'], ['a PDF', '%PDF-1.4'], ['a sound in the same container', 'RIFF\u0010\0\0\0WAVEfmt '], ['half a signature', '\u0089PNG']])(
    'is none for %s', (_, text) => expect(imageTypeOf(Buffer.from(text, 'latin1'))).toBeNull())

  it('does not depend on what follows the signature', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (rest) => {
      expect(imageTypeOf(Buffer.concat([plainPng.subarray(0, 8), rest]))).toBe('image/png')
      expect(imageTypeOf(Buffer.concat([Buffer.from('#!'), rest]))).toBeNull()
    }), { seed: 20151231 })
  })
})
