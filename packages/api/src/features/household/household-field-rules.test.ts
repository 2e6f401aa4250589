import { describe, expect, it } from 'vitest'
import { isPhone, phoneAsStored } from './household-field-rules.js'

describe('a telephone number', () => {
  it('may be written in groups, with blanks or hyphens between them', () => {
    expect(['12100000001', '121 0000 0001', '121-0000-0001', '121　0000　0001', '+86 121 0000 0001', '0475-8234567', '0475 823 4567', '0475-8234567-12'].filter((text) => !isPhone(text))).toEqual([])
  })

  it('has the digits of a mobile number or of a landline with its area code', () => {
    expect(['121 0000 000', '1210 0000 00012', '8234567', '121 0000 000a', '- -', '', '0475\n8234567', '121\n00000001'].filter(isPhone)).toEqual([])
  })

  it('is stored as a mobile number’s digits alone, so that one number is one text; a landline keeps the hyphen of its area code', () => {
    expect([' 121 0000-0001 ', '+86 121 0000 0001', ' 0475-8234567 ', `0475${' '.repeat(100)}823 4567`].map(phoneAsStored)).toEqual(['12100000001', '12100000001', '0475-8234567', '04758234567'])
  })
})
