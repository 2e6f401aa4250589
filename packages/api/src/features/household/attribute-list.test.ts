import { describe, expect, it } from 'vitest'
import { attributesOn } from './attribute-list.js'

describe('2.4 the list of kinds of poor households', () => {
  it('has four kinds from 2014 and three from 2017, when low allowance alone is none', () => {
    expect(attributesOn('2014-06-30')).toEqual(['GENERAL_POOR', 'LOW_ALLOWANCE', 'FIVE_GUARANTEE', 'ALLOWANCE_POOR'])
    expect(attributesOn('2016-12-31')).toContain('LOW_ALLOWANCE')
    expect(attributesOn('2017-01-01')).toEqual(['GENERAL_POOR', 'ALLOWANCE_POOR', 'FIVE_GUARANTEE'])
  })

  it('before the first list is the first', () => expect(attributesOn('2013-05-01')).toHaveLength(4))
})
