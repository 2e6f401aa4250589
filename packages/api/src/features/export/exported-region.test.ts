import { describe, expect, it } from 'vitest'
import { exportedRegion } from './exported-region.js'

const [CITY, BANNER, OTHER_BANNER, TOWN, VILLAGE, NEIGHBOUR] = ['150500000000', '150525000000', '150524000000', '150525100000', '150525100202', '150525100203']
const banner = { role: 'BANNER_OFFICE', regionCode: BANNER } as const
const leaderOf = (regionCode: string) => ({ role: 'DIVISION_LEADER', regionCode }) as const

describe('the region of an export', () => {
  it('is the territory, narrowed by the region that was asked for and never widened by it', () => {
    expect(exportedRegion([banner], null)).toBe(BANNER)
    expect(exportedRegion([banner], VILLAGE)).toBe(VILLAGE)
    expect(exportedRegion([banner], CITY)).toBe(BANNER)
  })

  it('of several appointments is the smallest that holds them all', () => {
    expect(exportedRegion([leaderOf(VILLAGE), leaderOf(NEIGHBOUR)], null)).toBe(TOWN)
    expect(exportedRegion([leaderOf(VILLAGE), banner], null)).toBe(BANNER)
    expect(exportedRegion([leaderOf(VILLAGE), { role: 'TOWN_OFFICE', regionCode: '150524100000' }], null)).toBe(CITY)
    expect(exportedRegion([leaderOf(VILLAGE), { role: 'TOWN_OFFICE', regionCode: '150524100000' }], OTHER_BANNER)).toBe('150524100000')
  })

  it('of households by name is the banner of the section-level leader, and the city of a chief', () => {
    expect(exportedRegion([{ role: 'SECTION_LEADER', regionCode: VILLAGE }], null)).toBe(BANNER)
    expect(exportedRegion([{ role: 'HONORARY_CHIEF', regionCode: VILLAGE }], null)).toBe(CITY)
    expect(exportedRegion([{ role: 'HONORARY_CHIEF', regionCode: VILLAGE }], OTHER_BANNER)).toBe(OTHER_BANNER)
  })

  it('is none where nothing says which', () => {
    expect(exportedRegion([{ role: 'SECTION_LEADER', regionCode: null }], null)).toBeNull()
    expect(exportedRegion([{ role: 'SECTION_LEADER', regionCode: null }, banner], null)).toBeNull()
    expect(exportedRegion([{ role: 'SECTION_LEADER', regionCode: null }], TOWN)).toBe(TOWN)
  })
})
