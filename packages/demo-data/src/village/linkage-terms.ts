import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { LinkageCloseness, LinkageContract, LinkageForm } from '../rows/linkage.js'
import type { Industry } from '../people/enterprises.js'

/** Form and contract of a linkage; together they make it as close as it is meant to be. */
export interface LinkageTerms {
  readonly form: LinkageForm
  readonly contract: LinkageContract
}

/** Fen in a yuan. */
const YUAN = 100
const LIVESTOCK: readonly Industry[] = ['肉牛', '肉羊']
/** Guaranteed price, yuan a tonne, and tonnes that 25 households sell in a year. */
const CROPS: Record<Industry, { readonly crop: string; readonly price: number; readonly volume: number }> = {
  肉牛: { crop: '架子牛', price: 25_000, volume: 20 },
  玉米: { crop: '玉米', price: 1_900, volume: 400 },
  荞麦: { crop: '荞麦', price: 4_200, volume: 90 },
  肉羊: { crop: '育肥羊', price: 20_000, volume: 15 },
  沙地葡萄: { crop: '酿酒葡萄', price: 3_600, volume: 120 },
  文冠果: { crop: '文冠果籽', price: 14_000, volume: 18 },
  中药材: { crop: '甘草', price: 9_000, volume: 30 },
  蔬菜: { crop: '鲜食辣椒', price: 1_800, volume: 260 },
  杂粮杂豆: { crop: '绿豆', price: 7_000, volume: 50 },
  饲草: { crop: '紫花苜蓿', price: 1_500, volume: 300 },
}

type CloseForm = 'TRUSTEESHIP' | 'SHARE' | 'ORDER' | 'ASSET_INCOME' | 'EMPLOYMENT'
const CLOSE_FORMS = {
  livestock: new Odds<CloseForm>([['TRUSTEESHIP', 40], ['SHARE', 20], ['ORDER', 15], ['ASSET_INCOME', 15], ['EMPLOYMENT', 10]]),
  other: new Odds<CloseForm>([['ORDER', 45], ['SHARE', 25], ['EMPLOYMENT', 18], ['ASSET_INCOME', 12]]),
}
type LooseForm = 'ORDER' | 'LAND_TRANSFER' | 'SERVICE' | 'EMPLOYMENT' | 'LEASE' | 'ALLIANCE' | 'DONATION'
const LOOSE_FORMS = new Odds<LooseForm>([
  ['ORDER', 24], ['LAND_TRANSFER', 22], ['SERVICE', 18], ['EMPLOYMENT', 14], ['LEASE', 8], ['ALLIANCE', 8], ['DONATION', 6],
])

/**
 * Terms for a closeness by the rule of dossier 4.4: close are shares, asset income, trusteeship and employment for a
 * year or more, and orders with a floor price for a year or more; half close is any other written order; the rest is loose.
 */
export function linkageTerms(closeness: LinkageCloseness, industry: Industry, random: SeededRandom): LinkageTerms {
  switch (closeness) {
    case 'CLOSE':
      return closeTerms(industry, random)
    case 'SEMI_CLOSE':
      return { form: 'ORDER', contract: { termMonths: random.pick([12, 24]), writtenOrder: true, ...goods(industry) } }
    case 'LOOSE':
      return looseTerms(industry, random)
  }
}

function closeTerms(industry: Industry, random: SeededRandom): LinkageTerms {
  const termMonths = random.pick([12, 24, 36])
  const keepsAnimals = LIVESTOCK.includes(industry)
  const form = random.draw(keepsAnimals ? CLOSE_FORMS.livestock : CLOSE_FORMS.other)
  switch (form) {
    case 'ORDER': {
      const { crop, volume } = goods(industry)
      return { form, contract: { termMonths, writtenOrder: true, crop, volume, floorPrice: CROPS[industry].price * YUAN } }
    }
    case 'SHARE':
      return { form, contract: { termMonths, shares: 25 * random.between(1, 4), capitalSource: random.pick(['三到村三到户项目资金', '富农贷', '农户自筹']) } }
    case 'TRUSTEESHIP':
      return { form, contract: { termMonths, animals: industry === '肉牛' ? 50 : 250, annualReturn: (industry === '肉牛' ? 1_800 : 300) * YUAN } }
    case 'ASSET_INCOME':
      return { form, contract: { termMonths, asset: random.pick(['标准化牛舍', '日光温室', '加工厂房', '冷库']), ratio: random.pick([600, 800, 1_000]) } }
    case 'EMPLOYMENT':
      return { form, contract: { termMonths, posts: 25, wage: random.pick([1_800, 2_200, 2_600]) * YUAN } }
  }
}

function looseTerms(industry: Industry, random: SeededRandom): LinkageTerms {
  const form = random.draw(LOOSE_FORMS)
  switch (form) {
    case 'ORDER':
      return { form, contract: { termMonths: 12, writtenOrder: false, ...goods(industry) } }
    case 'LAND_TRANSFER':
      return { form, contract: { termMonths: random.pick([36, 60]), area: random.between(120, 900), rent: random.between(120, 320) * YUAN } }
    case 'SERVICE':
      return { form, contract: { termMonths: 12, services: random.pick([['农机作业', '测土配方'], ['防疫', '配种改良'], ['农资赊销', '技术指导']]) } }
    case 'EMPLOYMENT':
      return { form, contract: { termMonths: 9, posts: 25, wage: random.pick([1_600, 2_000]) * YUAN } }
    case 'LEASE':
      return { form, contract: { termMonths: 24, asset: random.pick(['棚圈', '大棚', '农机具']), rent: random.between(400, 1_500) * YUAN } }
    case 'ALLIANCE':
      return { form, contract: { termMonths: 36, members: random.between(4, 15) } }
    case 'DONATION':
      return { form, contract: { termMonths: 12, item: random.pick(['过冬饲草', '取暖煤', '学习用品', '良种']), value: random.between(200, 800) * YUAN } }
  }
}

function goods(industry: Industry): { crop: string; volume: number } {
  const { crop, volume } = CROPS[industry]
  return { crop, volume }
}

/** What a tonne of an industry's goods brings, yuan. */
export function tonnePrice(industry: Industry): number {
  return CROPS[industry].price
}
