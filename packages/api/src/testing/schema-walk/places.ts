import type { RegionLevel } from '../../access/territory.js'
import type { Row } from '../../data/entities.js'

/*
 * The divisions of the small world: real ones, so chosen that neighbours in the order of codes belong to different
 * territories. A range that is one too long or too short takes in or leaves out a village of these.
 */

/** The city. */
export const CITY = '150500000000'

/** Three banner-level units; the first two follow each other in the order of codes. */
export const BANNERS = ['150524000000', '150525000000', '150502000000'] as const

/** Towns of the first two units: the last of one, the first two of the next, and one of the district. */
export const townsOf = (regions: readonly { readonly code: string; readonly parentCode: string | null }[]): readonly string[] => {
  const below = (banner: string): string[] => regions.filter((region) => region.parentCode === banner).map((region) => region.code).toSorted()
  const [kulun, naiman, district] = [below(BANNERS[0]), below(BANNERS[1]), below(BANNERS[2])]
  return [kulun.at(-1), naiman[0], naiman[1], district[0]].map((code) => code ?? '')
}

/** Seven villages: the last of the first town, then the first and last of the next two, and two of the district. */
export const villagesOf = (regions: readonly { readonly code: string; readonly parentCode: string | null }[]): readonly string[] => {
  const [kulun, first, second, district] = townsOf(regions).map((town) => regions.filter((region) => region.parentCode === town).map((region) => region.code).toSorted())
  return [kulun?.at(-1), first?.[0], first?.at(-1), second?.[0], second?.at(-1), district?.[0], district?.at(-1)].map((code) => code ?? '')
}

/** Another city, whose rows are in nobody's territory here: not even in that of the city's own offices. */
export const ELSEWHERE: readonly Row<'Region'>[] = [
  { code: '159900000000', level: 'CITY', parentCode: null },
  { code: '159999000000', level: 'BANNER', parentCode: '159900000000' },
  { code: '159999001000', level: 'TOWN', parentCode: '159999000000' },
  { code: '159999001001', level: 'VILLAGE', parentCode: '159999001000' },
].map((region) => ({ ...region, level: region.level as RegionLevel, name: `别处${region.code}`, nameMongolian: null, povertyCountyLevel: null, isPoorVillage: region.level === 'VILLAGE' }))

/** Its one village. */
export const VILLAGE_ELSEWHERE = '159999001001'
