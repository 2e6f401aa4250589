import { dayText } from '../calendar.js'
import { divisions } from '../city/divisions.js'
import { ENTERPRISES, villagesOfChiefs } from '../city/linkage-plan.js'
import { poorVillageCodes } from '../city/poor-villages.js'
import { UNITS } from '../city/units.js'
import { creditCode } from '../credit-code.js'
import { identifier } from '../identifier.js'
import { elementAt, hashText, Odds, placeOfText } from '../random.js'
import type { EnterpriseRow, LeadingLevel } from '../rows/linkage.js'
import type { Staff } from './staff.js'
import { staffOf } from './staff.js'
import { termStart } from './terms.js'

/** Industries (I-2): corn, beef cattle and buckwheat are the article's, the others are in its spirit. */
export const INDUSTRIES = ['肉牛', '玉米', '荞麦', '肉羊', '沙地葡萄', '文冠果', '中药材', '蔬菜', '杂粮杂豆', '饲草'] as const
export type Industry = (typeof INDUSTRIES)[number]

const TRADES: Record<Industry, string> = {
  肉牛: '牧业', 玉米: '粮业', 荞麦: '荞麦食品', 肉羊: '羊业', 沙地葡萄: '酒业', 文冠果: '木本油料', 中药材: '药材种植', 蔬菜: '果蔬', 杂粮杂豆: '杂粮', 饲草: '草业',
}
const BRANDS = ['德润禾穗丰盛祥泰恒瑞昌隆兴茂源沃田野原川岭坤嘉谷', '盈和达顺裕康益通泽民农惠硕登园佳信安宁成广润鼎林牧航远辰耀诚利发旺春新'] as const
/** Prime, so that enterprises of neighbouring numbers bear unlike brands and none bears another's. */
const BRAND_STEP = 397
const COOPERATIVE = '农民专业合作社'
const LIMITED = ['有限公司', '有限责任公司', COOPERATIVE, '股份有限公司'] as const
/** Who named a company a leading enterprise: the higher the level the fewer, and four in five by none. */
const LEADING_LEVELS = new Odds<LeadingLevel | null>([['NATIONAL', 6], ['REGIONAL', 40], ['CITY', 90], ['BANNER', 64], [null, 800]])
/** Weight of each unit among the enterprises without a linkage, in code order. */
const UNLINKED_SEATS = [40, 30, 22, 18, 12, 20, 15, 12, 6] as const
const HORQIN_DISTRICT = '150502'

/** The industry of the `n`-th enterprise; every third is in beef cattle. */
export function industryOf(n: number): Industry {
  const draw = hashText(`industry ${n}`) % 30
  return draw < 10 ? '肉牛' : elementAt(INDUSTRIES, draw % 10)
}

/** The `n`-th of the 825 enterprises: 1 to 660 are linked, each with the chief of the same number. */
export function enterpriseRow(n: number): EnterpriseRow {
  const industry = industryOf(n)
  const regionCode = seatOf(n)
  const [firsts, seconds] = BRANDS
  const mixed = (n * BRAND_STEP) % (firsts.length * seconds.length)
  const brand = firsts.charAt(mixed % firsts.length) + seconds.charAt(Math.floor(mixed / firsts.length))
  const limited = elementAt(LIMITED, hashText(`limited ${n}`) % LIMITED.length)
  return {
    id: enterpriseId(n),
    name: `${placeName(regionCode)}${brand}${TRADES[industry]}${limited}`,
    regionCode,
    creditCode: creditCode(n),
    industry,
    // Cooperatives are named model cooperatives instead.
    leadingLevel: limited === COOPERATIVE ? null : LEADING_LEVELS.at(placeOfText(`leading level ${n}`)),
  }
}

export function enterpriseId(n: number): string {
  return identifier('enterprise', n)
}

/** The `n`-th honorary village chief (C-10): of the enterprise of that number, in one poor village. */
export function chiefStaff(n: number): Staff {
  const login = `chief-${n}`
  return staffOf({
    post: 'chief',
    n,
    login,
    role: 'HONORARY_CHIEF',
    regionCode: chiefVillage(n),
    enterpriseId: enterpriseId(n),
    startedOn: dayText(termStart(login, '2013-05-01', 500)),
  })
}

function chiefVillage(n: number): string {
  const codes = poorVillageCodes()
  return elementAt(codes, elementAt(villagesOfChiefs(codes.length), n - 1))
}

/** Mostly the town of the chief's village, sometimes the banner's seat, now and then the city's own district. */
export function seatOf(n: number): string {
  const draw = hashText(`seat ${n}`) % 100
  if (n > ENTERPRISES.linked) return pickVillage(elementAt(UNITS, unlinkedUnit(n)).code.slice(0, 6), n)
  const village = chiefVillage(n)
  if (draw < 78) return pickVillage(village.slice(0, 9), n)
  return pickVillage(draw < 92 ? village.slice(0, 6) : HORQIN_DISTRICT, n)
}

function unlinkedUnit(n: number): number {
  const total = UNLINKED_SEATS.reduce((left, right) => left + right, 0)
  let rest = hashText(`unlinked ${n}`) % total
  return UNLINKED_SEATS.findIndex((weight) => (rest -= weight) < 0)
}

function pickVillage(prefix: string, n: number): string {
  const units = divisions().filter(({ level, code }) => level === 'VILLAGE' && code.startsWith(prefix))
  return elementAt(units, hashText(`village ${n}`) % units.length).code
}

function placeName(regionCode: string): string {
  return divisions().find(({ code }) => code === `${regionCode.slice(0, 6)}000000`)?.name ?? ''
}
