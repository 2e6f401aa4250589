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

describe('linkages of the city', () => {
  it('tie 660 of 825 enterprises, 297 of them closely (I-19, I-20)', () => {
    expect([tally.enterprises, tally.linked, tally.close]).toEqual([825, 660, 297])
  })

  it('are 1,320 of 25 households each, all of one village', () => {
    expect(tally.linkages).toHaveLength(1_320)
    expect([...tally.sizes.values()].every((size) => size === 25)).toBe(true)
    expect(tally.strangers).toBe(0)
  })

  it('hold 91,200 persons of households that exited with them, each counted once though some are in two (I-21)', () => {
    expect(tally.exitedPersons).toBe(91_200)
    expect(tally.distinctHouseholds).toBeLessThan(33_000)
    expect(tally.distinctHouseholds).toBeGreaterThan(32_500)
  })

  it('are as close as form and contract make them', () => {
    expect(tally.linkages.filter((linkage) => linkage.closeness !== closenessByRule(linkage))).toEqual([])
  })

  it('never call shares, asset income or trusteeship anything but close', () => {
    const loose = tally.linkages.filter(({ form, closeness }) => ['SHARE', 'ASSET_INCOME', 'TRUSTEESHIP'].includes(form) && closeness !== 'CLOSE')
    expect(loose).toEqual([])
  })

  it('have chiefs in every poor village, two in 225 and one in 210 (C-10)', () => {
    const poor = regions().filter(({ isPoorVillage }) => isPoorVillage)
    const numbers = poor.map(({ code }) => tally.chiefs.get(code) ?? 0)
    expect([numbers.filter((n) => n === 2).length, numbers.filter((n) => n === 1).length, numbers.length]).toEqual([225, 210, 435])
  })
})
