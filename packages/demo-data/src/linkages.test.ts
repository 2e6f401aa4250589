import { describe, expect, it } from 'vitest'
import { regions } from './city/regions.js'
import type { LinkageRow } from './rows/linkage.js'
import { cityLinkages as tally } from './testing/city.js'

/** The rule of dossier 4.4, in its own words, to compare with how the contracts were made. */
function closenessByRule({ form, contract }: LinkageRow): string {
  const isShared = form === 'SHARE' || form === 'ASSET_INCOME' || form === 'TRUSTEESHIP' || form === 'EMPLOYMENT'
  if (isShared && contract.termMonths >= 12) return 'CLOSE'
  if (form === 'ORDER' && contract.floorPrice !== undefined && contract.termMonths >= 12) return 'CLOSE'
  return form === 'ORDER' && contract.writtenOrder === true ? 'SEMI_CLOSE' : 'LOOSE'
}

/** The last day of a term of whole months, counted by the calendar itself. */
function lastDayOfTerm({ startedOn, contract }: LinkageRow): string {
  const [year = 0, month = 1, day = 1] = startedOn.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + contract.termMonths, day) - 86_400_000).toISOString().slice(0, 10)
}

const every = [...tally.everyLinkage.values()]
const over = every.filter(({ endedOn }) => endedOn < '2015-12-31')

describe('contracts of the city', () => {
  it('in force are within their term on the demo’s day and for two months after it, and none ends in another way', () => {
    expect(tally.linkages.filter((linkage) => linkage.endedOn !== lastDayOfTerm(linkage) || linkage.endKind !== null)).toEqual([])
    expect(tally.linkages.filter(({ startedOn, endedOn }) => startedOn > '2015-12-31' || endedOn < '2016-02-29')).toEqual([])
  })

  it('are none to come: each is in force on the demo’s day or over', () => expect(over.length + tally.linkages.length).toBe(every.length))

  it('that are over ended with their term, or before it with the kind and, but for renewals, the reason (4.4)', () => {
    expect(over.filter((linkage) => (linkage.endKind === null ? linkage.endedOn !== lastDayOfTerm(linkage) : linkage.endedOn >= lastDayOfTerm(linkage)))).toEqual([])
    expect(over.filter(({ endKind, endReason }) => (endReason !== null) !== (endKind !== null && endKind !== 'RENEWED'))).toEqual([])
    for (const kind of [null, 'RENEWED', 'EARLY', 'ENTERPRISE_DEFAULT', 'HOUSEHOLDS_DEFAULT']) expect(over.filter(({ endKind }) => endKind === kind).length, String(kind)).toBeGreaterThan(20)
  })

  it('were broken in a few cases of a hundred (4.4, default rate)', () => {
    const broken = every.filter(({ endKind }) => endKind === 'ENTERPRISE_DEFAULT' || endKind === 'HOUSEHOLDS_DEFAULT').length
    expect(broken / every.length).toBeGreaterThan(0.02)
    expect(broken / every.length).toBeLessThan(0.06)
    expect(every.filter(({ endKind, endedOn }) => endKind?.endsWith('DEFAULT') === true && endedOn >= '2015-01-01').length).toBeGreaterThan(5)
  })

  it('that go on from another are of the same enterprise, village, form and rhythm and begin after its end, and one is renewed once', () => {
    expect(tally.strayRenewals).toEqual([])
    const renewed = every.flatMap(({ renews }) => renews ?? [])
    expect(new Set(renewed).size).toBe(renewed.length)
    expect(tally.linkages.filter(({ renews, startedOn }) => renews === null && startedOn > '2012-07-01')).toEqual([])
  })

  it('that go on from another since 2015 had each of their households asked anew, which said yes before they began (SO-4)', () => {
    const renewed = every.filter(({ renews, startedOn }) => renews !== null && startedOn >= '2015-01-01')
    expect(renewed.length).toBeGreaterThan(1_000)
    expect(renewed.filter(({ id }) => tally.asked.get(id) !== tally.sizes.get(id))).toEqual([])
    expect(tally.asked.size).toBe(renewed.length)
    expect(tally.strayQuestions).toEqual([])
  })

  it('pay by the year or half year in some of the cases in which they name something by the year, gifts once, and else by the quarter (4.4)', () => {
    const byTheYear = new Set(['SHARE', 'LAND_TRANSFER', 'TRUSTEESHIP', 'LEASE', 'ALLIANCE', 'ASSET_INCOME'])
    const of = (rhythm: string): LinkageRow[] => tally.linkages.filter(({ payingRhythm }) => payingRhythm === rhythm)
    expect([...of('YEAR'), ...of('HALF_YEAR')].filter(({ form }) => !byTheYear.has(form))).toEqual([])
    expect(every.filter(({ form, payingRhythm }) => (form === 'DONATION') !== (payingRhythm === 'ONCE'))).toEqual([])
    for (const rhythm of ['YEAR', 'HALF_YEAR', 'ONCE']) expect(of(rhythm).length, rhythm).toBeGreaterThan(10)
    expect(of('QUARTER').length / tally.linkages.length).toBeGreaterThan(0.9)
  })

  it('are reported of the quarters in which they pay', () => expect(tally.unpaidReports).toEqual([]))

  it('have no report of a quarter after the end or before the beginning, and none of a household that joined later', () => expect(tally.strayReports).toEqual([]))
})

describe('linkages of the city', () => {
  it('tie 660 of 825 enterprises, 297 of them closely (I-19, I-20)', () => {
    expect([tally.enterprises, tally.linked, tally.close]).toEqual([825, 660, 297])
  })

  it('are of 825 enterprises of which one in seven is a leading one of some level, few of the nation, and no cooperative is', () => {
    const numbers = Object.fromEntries([...Map.groupBy(tally.enterpriseRows, ({ leadingLevel }) => leadingLevel ?? 'NONE')].map(([level, rows]) => [level, rows.length]))
    expect(numbers).toEqual({ NONE: 707, BANNER: 40, CITY: 53, REGIONAL: 21, NATIONAL: 4 })
    expect(tally.enterpriseRows.filter(({ name, leadingLevel }) => leadingLevel !== null && name.endsWith('合作社'))).toEqual([])
  })

  it('are 1,320 of 25 households each, all of one village', () => {
    expect(tally.linkages).toHaveLength(1_320)
    expect(tally.linkages.filter(({ id }) => tally.sizes.get(id) !== 25)).toEqual([])
    expect(tally.strangers).toBe(0)
  })

  it('hold 91,200 persons of households that exited with them, each counted once though some are in two (I-21)', () => {
    expect(tally.exitedPersons).toBe(91_200)
    expect(tally.distinctHouseholds).toBeLessThan(33_000)
    expect(tally.distinctHouseholds).toBeGreaterThan(32_500)
  })

  it('are as close as form and contract make them', () => {
    expect(every.filter((linkage) => linkage.closeness !== closenessByRule(linkage))).toEqual([])
  })

  it('never call shares, asset income or trusteeship anything but close', () => {
    const loose = every.filter(({ form, closeness }) => ['SHARE', 'ASSET_INCOME', 'TRUSTEESHIP'].includes(form) && closeness !== 'CLOSE')
    expect(loose).toEqual([])
  })

  it('have chiefs in every poor village, two in 225 and one in 210 (C-10)', () => {
    const poor = regions().filter(({ isPoorVillage }) => isPoorVillage)
    const numbers = poor.map(({ code }) => tally.chiefs.get(code) ?? 0)
    expect([numbers.filter((n) => n === 2).length, numbers.filter((n) => n === 1).length, numbers.length]).toEqual([225, 210, 435])
  })
})
