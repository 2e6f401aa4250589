import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dispositionOf, documentNameOf } from './document-name.js'

const sent = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`

describe('the name of a document', () => {
  it.each([
    ['送货单 2015-12.pdf', '送货单 2015-12.pdf'],
    ['送货单.PDF', '送货单.pdf'],
    ['送货单', '送货单.pdf'],
    ['../../etc/passwd', '.. .. etc passwd.pdf'],
    ['a"b\r\nc:\u202ed.pdf', 'a b c d.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(96)}.pdf`],
  ])('is what the upload says, fit for a file: %j', (name, kept) => expect(documentNameOf(sent(name))).toBe(kept))

  it.each([undefined, '', 'attachment', 'attachment; filename="x.pdf"', "attachment; filename*=UTF-8''%E9%", sent('.pdf'), sent('///')])('is none for %j', (header) => expect(documentNameOf(header)).toBe(null))

  it('comes back whole from the header of its download, which holds one line of plain signs', () => {
    expect(dispositionOf('x.pdf', null)).toBe('attachment; filename="x.pdf"')
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (typed) => {
      const name = documentNameOf(sent(typed.isWellFormed() ? typed : ''))
      if (name === null) return
      const header = dispositionOf('x.pdf', name)
      expect(header).toMatch(/^[\x20-\x7e]+$/)
      expect(documentNameOf(header)).toBe(name)
    }), { seed: 20151231 })
  })
})
