import fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { documentWith, packed, plainDocument, streamOf } from '../../testing/sample-documents.js'
import { plainJpeg } from '../../testing/sample-images.js'
import { isDocument, refusalOfDocument } from './document-check.js'

const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'

describe('a document', () => {
  it('is told by its first bytes alone', () => {
    expect(isDocument(plainDocument)).toBe(true)
    for (const other of [plainJpeg, Buffer.from(''), Buffer.from('%PDF-'), Buffer.from(' %PDF-1.4'), Buffer.from('%PDF-9.9'), Buffer.from('<!doctype html>%PDF-1.4')]) expect(isDocument(other)).toBe(false)
  })

  it('is taken as it is: with streams, packed objects, a form, a place to begin and words that only look like scripts', () => {
    expect(refusalOfDocument(plainDocument)).toBe(null)
    const noise = Buffer.from('/JS /JavaScript /Encrypt ', 'latin1')
    expect(refusalOfDocument(documentWith({ catalogue: '/OpenAction [3 0 R /Fit] /AcroForm << /Fields [] >> /JSON 1 /Launcher 2 /JS#32 3 ', objects: [streamOf('', noise), packed('<< /Title (送货单) >>'), streamOf('/Filter /FlateDecode', deflateSync(noise))] }))).toBe(null)
  })

  it.each([
    ['in its catalogue', documentWith({ catalogue: `/OpenAction ${SCRIPT} ` })],
    ['in an object', documentWith({ objects: [SCRIPT] })],
    ['in packed objects', documentWith({ objects: [packed(SCRIPT)] })],
    ['by another spelling of the name', documentWith({ objects: ['<< /S /J#61vaScrip#74 >>'] })],
    ['by starting a program', documentWith({ objects: ['<</S/Launch/F(x)>>'] })],
    ['between two streams', documentWith({ objects: [streamOf('', Buffer.from('x')), SCRIPT, streamOf('', Buffer.from('x'))] })],
  ])('that runs something when it is opened is refused: %s', (_, document) => expect(refusalOfDocument(document)).toBe('SCRIPTED'))

  it.each([
    ['in a trailer', documentWith({ trailer: '/Encrypt 9 0 R ' })],
    ['in the dictionary of a stream of places', documentWith({ objects: [streamOf('/Type /XRef /Encrypt 9 0 R', Buffer.from('x'))] })],
  ])('that is encrypted is refused: %s', (_, document) => expect(refusalOfDocument(document)).toBe('PROTECTED'))

  it('without its end is refused, and so is one whose streams do not end or unpack', () => {
    expect(refusalOfDocument(plainDocument.subarray(0, plainDocument.length - 10))).toBe('TRUNCATED')
    expect(refusalOfDocument(documentWith({ objects: ['<< >>\nstream\nabc'] }))).toBe('MALFORMED')
    expect(refusalOfDocument(documentWith({ objects: [streamOf('/Type /ObjStm /Filter /FlateDecode', Buffer.from('not deflated'))] }))).toBe('MALFORMED')
  })

  it('that unpacks to more than any document holds is refused, and costs no more than that', () => {
    const bomb = deflateSync(Buffer.alloc(40 * 1_048_576))
    expect(refusalOfDocument(documentWith({ objects: [streamOf('/Type /ObjStm /Filter /FlateDecode', bomb)] }))).toBe('MALFORMED')
    expect(refusalOfDocument(documentWith({ objects: Array.from({ length: 1_001 }, () => packed('<< >>')) }))).toBe('MALFORMED')
  })

  it('of any bytes is answered, never thrown at', () => {
    const piece = fc.constantFrom('stream\n', 'endstream', 'obj', '<<', '>>', '/ObjStm', '/FlateDecode', '/J#', '#', '%%EOF', '\n', '\0')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect([null, 'TRUNCATED', 'MALFORMED', 'PROTECTED', 'SCRIPTED']).toContain(refusalOfDocument(Buffer.from(`%PDF-1.4\n${pieces.join('')}`)))
    }), { seed: 20151231 })
  })
})
