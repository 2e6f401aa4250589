import { CITY_CODE, divisions } from '../city/divisions.js'
import { POOR_UNITS, UNITS } from '../city/units.js'
import { identifier } from '../identifier.js'
import { hashText } from '../random.js'
import type { AssistanceRow, SendingUnitRow } from '../rows/staff.js'

/** Bureaus of the city that send division-level leaders. */
const CITY_BUREAUS = [
  '市委办公室', '市人大常委会办公室', '市政府办公室', '市政协办公室', '市纪委', '市委组织部', '市发改委', '市财政局', '市农牧业局', '市林业局', '市水务局',
  '市交通运输局', '市教育局', '市卫计委', '市民政局', '市住建委', '市国土资源局', '市人社局', '市文广局', '市扶贫办',
] as const
/** Bureaus of a banner that send first secretaries, section-level leaders and members of work teams. */
const BANNER_BUREAUS = ['财政局', '农牧业局', '林业局', '水务局', '教育局', '民政局', '住建局', '卫计局', '人社局', '统计局', '供销社', '信访局'] as const
const KEPT_SINCE = '2011-03-01 02:00:00.000'
const BANNER_KEYS = 100
const HIGHER_KEYS = 1_000
const SOCIETY_KEYS = 2_000
/** Mass organisations, charities, a partner in the east and an enterprise that take part (SO-1, SO-3); none of them is a real one. */
const SOCIETY = [
  { name: '市群团组织帮扶单位', unitType: 'MASS_ORGANISATION', unitLevel: 'CITY', place: '150522000000', kind: 'DESIGNATED' },
  { name: '市慈善帮扶组织', unitType: 'SOCIAL_ORGANISATION', unitLevel: 'CITY', place: '150523000000', kind: 'DESIGNATED' },
  { name: '东部对口帮扶单位', unitType: 'EASTERN_PARTNER', unitLevel: 'PROVINCIAL', place: '150524000000', kind: 'PAIRED' },
  { name: '市属企业帮扶单位', unitType: 'STATE_ENTERPRISE', unitLevel: 'CITY', place: '150521000000', kind: 'ENTERPRISE' },
] as const

/** A body that sends somebody, as it is named beside the person. */
export interface Sender {
  readonly id: string
  readonly name: string
}

const bannerIndex = (bannerCode: string): number => UNITS.findIndex(({ code }) => code === bannerCode)
let bannerNames: ReadonlyMap<string, string> | undefined
const bannerName = (bannerCode: string): string => {
  bannerNames ??= new Map(divisions().filter(({ level }) => level === 'BANNER').map(({ code, name }) => [code, name]))
  return bannerNames.get(bannerCode) ?? ''
}

/** The city's bureau that sends somebody. */
export function cityBureau(seed: string): Sender {
  const index = hashText(`unit ${seed}`) % CITY_BUREAUS.length
  return { id: identifier('sendingUnit', index), name: CITY_BUREAUS[index] ?? '' }
}

/** The banner's bureau that sends somebody. */
export function bannerBureau(seed: string, bannerCode: string): Sender {
  const index = hashText(`unit ${seed}`) % BANNER_BUREAUS.length
  return { id: identifier('sendingUnit', BANNER_KEYS + bannerIndex(bannerCode) * BANNER_BUREAUS.length + index), name: `${bannerName(bannerCode).at(-1) ?? ''}${BANNER_BUREAUS[index] ?? ''}` }
}

/** Every body on file, and who looks after the six poor banners by designation (L-7); none of the higher ones is a real one. */
export function sendingUnits(): SendingUnitRow[] {
  return [
    ...CITY_BUREAUS.map((name, index): SendingUnitRow => ({ id: identifier('sendingUnit', index), regionCode: CITY_CODE, name, unitType: 'STATE_ORGAN', unitLevel: 'CITY', createdAt: KEPT_SINCE })),
    ...UNITS.flatMap(({ code }, unit) =>
      BANNER_BUREAUS.map((name, index): SendingUnitRow => ({ id: identifier('sendingUnit', BANNER_KEYS + unit * BANNER_BUREAUS.length + index), regionCode: code, name: `${bannerName(code)}${name}`, unitType: 'STATE_ORGAN', unitLevel: 'BANNER', createdAt: KEPT_SINCE })),
    ),
    ...POOR_UNITS.flatMap(({ code }, unit): SendingUnitRow[] => [
      { id: identifier('sendingUnit', HIGHER_KEYS + unit * 2), regionCode: CITY_CODE, name: `中央国家机关定点单位（${bannerName(code)}）`, unitType: 'DESIGNATED_BODY', unitLevel: 'CENTRAL', createdAt: KEPT_SINCE },
      { id: identifier('sendingUnit', HIGHER_KEYS + unit * 2 + 1), regionCode: CITY_CODE, name: `自治区直属机关定点单位（${bannerName(code)}）`, unitType: 'DESIGNATED_BODY', unitLevel: 'PROVINCIAL', createdAt: KEPT_SINCE },
    ]),
    ...SOCIETY.map(({ name, unitType, unitLevel }, n): SendingUnitRow => ({ id: identifier('sendingUnit', SOCIETY_KEYS + n), regionCode: CITY_CODE, name, unitType, unitLevel, createdAt: KEPT_SINCE })),
  ]
}

/** Each national poor banner with a body of the centre, each poor banner with one of the autonomous region and of the city. */
export function assistances(): AssistanceRow[] {
  return [...ofPoorUnits(), ...SOCIETY.map(({ place, kind, unitLevel }, n): AssistanceRow => ({ id: identifier('assistance', SOCIETY_KEYS + n), regionCode: place, sendingUnitId: identifier('sendingUnit', SOCIETY_KEYS + n), level: unitLevel, kind, startedOn: '2014-05-06', endedOn: null, note: null, createdAt: KEPT_SINCE }))]
}

function ofPoorUnits(): AssistanceRow[] {
  return POOR_UNITS.flatMap(({ code, povertyCountyLevel }, unit): AssistanceRow[] => {
    const row = (key: number, sendingUnitId: string, level: AssistanceRow['level'], startedOn: string): AssistanceRow => ({ id: identifier('assistance', unit * 3 + key), regionCode: code, sendingUnitId, level, kind: 'DESIGNATED', startedOn, endedOn: null, note: null, createdAt: KEPT_SINCE })
    return [
      ...(povertyCountyLevel === 'NATIONAL' ? [row(0, identifier('sendingUnit', HIGHER_KEYS + unit * 2), 'CENTRAL', '2012-11-08')] : []),
      row(1, identifier('sendingUnit', HIGHER_KEYS + unit * 2 + 1), 'PROVINCIAL', '2013-05-20'),
      row(2, cityBureau(`assistance ${code}`).id, 'CITY', '2012-03-15'),
    ]
  })
}
