import type { HouseholdAttribute, PovertyCause } from '../household/household-codes.js'
import { usualEffect } from '../measure/measure-effect.js'
import type { MeasureEffect } from '../measure/measure-effect.js'
import type { MeasureCategory, MeasureClass } from '../measure/measure.entity.js'
import type { Sentence } from '../../text/sentence.js'

/** What a place lives from. A reading of ours from what is known of the units; the article names no zones. */
export type Zone = 'PASTORAL' | 'SANDY' | 'FARMING' | 'TOWN'

/** Zalute in the north herds; Naiman, Kulun and the Left Rear Banner lie in the sands; Huolingol and the development zone are towns. */
const ZONES: Readonly<Record<string, Zone>> = { '150526': 'PASTORAL', '150522': 'SANDY', '150524': 'SANDY', '150525': 'SANDY', '150571': 'TOWN', '150581': 'TOWN' }

/** The zone of a village by its banner; farming where nothing else is known. */
export const zoneOf = (regionCode: string): Zone => ZONES[regionCode.slice(0, 6)] ?? 'FARMING'

/** The three keys of R-10: place, cause and kind of poverty. What is not known narrows nothing. */
export interface Need {
  readonly zone: Zone
  readonly cause: PovertyCause | null
  readonly attribute: HouseholdAttribute | null
}

/** A measure that may suit; a suggestion and nothing more. */
export interface Recommendation {
  readonly class: MeasureClass
  readonly category: MeasureCategory
  readonly effect: MeasureEffect
  readonly text: Sentence
}

interface Rule {
  readonly zones?: readonly Zone[]
  readonly causes?: readonly PovertyCause[]
  readonly attributes?: readonly HouseholdAttribute[]
  readonly class: MeasureClass
  readonly category: MeasureCategory
  readonly text: Sentence
}

/** In the order in which they come: first what the kind of household is entitled to, then what meets the cause, then what suits the place. */
const RULES: readonly Rule[] = [
  { attributes: ['FIVE_GUARANTEE'], class: 'SAFEGUARD', category: 'SAFETY_NET', text: { zh: '五保供养，落实集中或分散供养', en: 'Five-guarantee support, in an institution or at home' } },
  { attributes: ['LOW_ALLOWANCE', 'ALLOWANCE_POOR'], class: 'SAFEGUARD', category: 'SAFETY_NET', text: { zh: '纳入农村牧区最低生活保障', en: 'Rural minimum living allowance' } },
  { causes: ['ILLNESS'], class: 'RELIEF', category: 'SAFETY_NET', text: { zh: '大病医疗救助，办理慢性病门诊', en: 'Medical relief for serious illness, and care for chronic illness' } },
  { causes: ['DISABILITY'], class: 'SAFEGUARD', category: 'SAFETY_NET', text: { zh: '残疾人两项补贴，就近康复', en: 'Allowances for disability, and rehabilitation nearby' } },
  { causes: ['SCHOOLING'], class: 'RELIEF', category: 'EDUCATION', text: { zh: '助学金和雨露计划，学生不因贫失学', en: 'Student grants, so that nobody leaves school for poverty' } },
  { causes: ['DISASTER'], class: 'RELIEF', category: 'SAFETY_NET', text: { zh: '临时救助，恢复生产', en: 'Temporary relief, and help to produce again' } },
  { causes: ['LACK_LAND'], class: 'TRANSFER', category: 'INDUSTRY', text: { zh: '推荐务工就业，或入股分红', en: 'A job, or a share in an enterprise' } },
  { causes: ['LACK_WATER'], class: 'SUPPORT', category: 'INDUSTRY', text: { zh: '打配机电井，发展节水种植', en: 'A well with its pump, and crops that need little water' } },
  { causes: ['LACK_SKILL', 'LACK_MOTIVATION'], class: 'SUPPORT', category: 'EDUCATION', text: { zh: '实用技术培训，结对带动', en: 'Training in practical skills beside somebody who has them' } },
  { causes: ['LACK_LABOUR'], class: 'SUPPORT', category: 'ECO_COMPENSATION', text: { zh: '聘为护林员、护草员或村内公益岗位', en: 'A post that needs little strength: guarding forest or grassland, or work for the village' } },
  { causes: ['LACK_LABOUR', 'DISABILITY'], class: 'SUPPORT', category: 'INDUSTRY', text: { zh: '托管养殖或土地流转，按年分红', en: 'Animals or land kept by others for a yearly return' } },
  { causes: ['LACK_FUNDS'], class: 'SUPPORT', category: 'INDUSTRY', text: { zh: '富农贷贴息，先建后补', en: 'A subsidised loan, with help once the work is done' } },
  { causes: ['POOR_TRANSPORT'], class: 'TRANSFER', category: 'RELOCATION', text: { zh: '易地扶贫搬迁，或修通村路', en: 'Relocation, or a road to the village' } },
  { zones: ['PASTORAL'], attributes: ['GENERAL_POOR', 'ALLOWANCE_POOR'], class: 'SUPPORT', category: 'INDUSTRY', text: { zh: '肉牛、肉羊养殖，草畜平衡', en: 'Beef cattle and sheep, as many as the grass feeds' } },
  { zones: ['PASTORAL'], class: 'SUPPORT', category: 'ECO_COMPENSATION', text: { zh: '草原生态保护补助奖励', en: 'Compensation for resting grassland' } },
  { zones: ['SANDY'], attributes: ['GENERAL_POOR', 'ALLOWANCE_POOR'], class: 'SUPPORT', category: 'INDUSTRY', text: { zh: '荞麦、中药材等沙地特色种植和庭院养殖', en: 'Buckwheat and herbs that grow on sand, and animals in the courtyard' } },
  { zones: ['FARMING'], attributes: ['GENERAL_POOR', 'ALLOWANCE_POOR'], class: 'SUPPORT', category: 'INDUSTRY', text: { zh: '玉米节水高产和基础母牛养殖', en: 'Maize with little water, and breeding cows' } },
  { zones: ['TOWN'], attributes: ['GENERAL_POOR', 'ALLOWANCE_POOR'], class: 'TRANSFER', category: 'INDUSTRY', text: { zh: '就近务工和小微创业', en: 'Work nearby, or a small business' } },
]

const fits = <T>(wanted: readonly T[] | undefined, value: T | null): boolean => wanted === undefined || (value !== null && wanted.includes(value))

/** Measures that may suit a household by place, cause and kind of poverty, the most pressing first; each only once. */
export const recommendMeasures = ({ zone, cause, attribute }: Need): Recommendation[] =>
  RULES.filter((rule) => fits(rule.zones, zone) && fits(rule.causes, cause) && fits(rule.attributes, attribute)).map((rule) => ({ class: rule.class, category: rule.category, effect: usualEffect(rule.class, rule.category), text: rule.text }))
