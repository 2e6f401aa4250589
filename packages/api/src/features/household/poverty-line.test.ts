import { describe, expect, it } from 'vitest'
import { nationalPovertyLine, povertyLine, regionalPovertyLine } from './poverty-line.js'

describe('2.5 the national poverty line', () => {
  it.each([
    [2010, 2_300], [2011, 2_536], [2012, 2_625], [2013, 2_736], [2014, 2_800], [2015, 2_855], [2016, 2_952], [2017, 2_952], [2018, 2_995], [2019, 3_218], [2020, 4_000],
  ])('of %i is %i yuan, kept in fen', (year, yuan) => expect(nationalPovertyLine(year)).toBe(yuan * 100))

  it.each([2009, 2021, 2015.5, Number.NaN])('of %d is not known, which is not zero', (year) => expect(nationalPovertyLine(year)).toBeNull())

  it('never falls from one year to the next', () => {
    for (let year = 2011; year <= 2020; year += 1) expect(nationalPovertyLine(year)).toBeGreaterThanOrEqual(nationalPovertyLine(year - 1) ?? 0)
  })
})

describe('2.5 the line of the region', () => {
  it.each([2011, 2012, 2013])('of %i is 2,600 yuan for farmers and 3,100 for herders, above the national one', (year) => {
    expect([regionalPovertyLine(year, 'FARMING'), regionalPovertyLine(year, 'PASTORAL')]).toEqual([260_000, 310_000])
  })

  it.each([2010, 2014, 2012.5])('of %d does not exist', (year) => expect(regionalPovertyLine(year, 'FARMING')).toBeNull())
})

describe('2.5 the line of a year by standard, basis and zone', () => {
  it.each([
    [{ standard: 'NATIONAL', year: 2015, basis: 'STATISTICAL', zone: null }, 285_500],
    [{ standard: 'NATIONAL', year: 2015, basis: 'WORKING', zone: null }, 280_000],
    [{ standard: 'NATIONAL', year: 2017, basis: 'WORKING', zone: 'FARMING' }, 302_600],
    [{ standard: 'PROVINCIAL', year: 2012, basis: 'STATISTICAL', zone: 'FARMING' }, 260_000],
    [{ standard: 'PROVINCIAL', year: 2012, basis: 'STATISTICAL', zone: 'PASTORAL' }, 310_000],
  ] as const)('%j is %i fen', (question, line) => expect(povertyLine(question)).toBe(line))

  it.each([
    [{ standard: 'PROVINCIAL', year: 2012, basis: 'STATISTICAL', zone: 'MIXED' }],
    [{ standard: 'PROVINCIAL', year: 2012, basis: 'STATISTICAL', zone: null }],
    [{ standard: 'PROVINCIAL', year: 2015, basis: 'STATISTICAL', zone: 'FARMING' }],
    [{ standard: 'NATIONAL', year: 2012, basis: 'WORKING', zone: null }],
    [{ standard: 'CITY', year: 2015, basis: 'STATISTICAL', zone: 'FARMING' }],
  ] as const)('%j is missing and never guessed', (question) => expect(povertyLine(question)).toBeNull())
})
