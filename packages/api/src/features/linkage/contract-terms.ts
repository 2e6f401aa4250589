import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { mustBeSaid } from '../../text/said-text.js'

/** How one term of a contract is checked, and what is said when it cannot be kept. */
interface Term {
  readonly accepts: (value: unknown) => boolean
  readonly sentence: Sentence
}

const FEN_IN_YUAN = 100
const LONGEST_NAME = 60
const LONGEST_RULES = 1_000
const MOST_SERVICES = 12
const LONGEST_TERM_MONTHS = 600

const whole =
  (most: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= most
/** A measured amount: hundredths at the finest, more than nothing. */
const measured =
  (most: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value > 0 && value <= most && Number.isInteger(Math.round(value * 1e6) / 1e4)
const text =
  (max: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && checkText(value, { min: 1, max }) === null

/** Money of a contract in fen, up to so many yuan. */
const fen = (mostYuan: number, zh: string, en: string): Term => ({
  accepts: whole(mostYuan * FEN_IN_YUAN),
  sentence: {
    zh: `${zh}应大于 0，不超过 ${mostYuan.toLocaleString('en-US')} 元。`,
    en: `${en} is more than nothing and at most ${mostYuan.toLocaleString('en-US')} yuan.`,
  },
})
const counted = (most: number, zh: string, en: string): Term => ({
  accepts: whole(most),
  sentence: { zh: `${zh}应为 1 至 ${most.toLocaleString('en-US')} 的整数。`, en: `${en} is a whole number from 1 to ${most.toLocaleString('en-US')}.` },
})
const amount = (most: number, zh: string, en: string): Term => ({
  accepts: measured(most),
  sentence: { zh: `${zh}应大于 0，不超过 ${most.toLocaleString('en-US')}，最多两位小数。`, en: `${en} is more than nothing, at most ${most.toLocaleString('en-US')}, with two decimals at most.` },
})
const words = (max: number, zh: string, en: string): Term => ({
  accepts: text(max),
  sentence: mustBeSaid({ zh: `请写明${zh}`, en: `State ${en}` }, max),
})

/**
 * The terms that contracts of linkages hold, each with its unit and its limits (dossier 4.4, “Contract data”). Money in fen.
 * The names are those of the stored contract.
 */
export const CONTRACT_TERMS = {
  /** Whole months. */
  termMonths: counted(LONGEST_TERM_MONTHS, '合同期限（月）', 'The term in months'),
  /** Whether the order is in writing. */
  writtenOrder: { accepts: (value: unknown): boolean => typeof value === 'boolean', sentence: { zh: '请选择有没有书面订单。', en: 'Say whether the order is in writing.' } },
  /** What is bought. */
  crop: words(LONGEST_NAME, '收购的产品', 'what is bought'),
  /** Tonnes. */
  volume: amount(1_000_000, '收购量（吨）', 'The volume in tonnes'),
  /** Fen a tonne, the least that is paid. */
  floorPrice: fen(1_000_000, '每吨保底价', 'The floor price a tonne'),
  /** Shares of all households together. */
  shares: counted(10_000_000, '股数', 'The number of shares'),
  capitalSource: words(LONGEST_NAME, '资金来源', 'where the capital comes from'),
  /** Mu: of land that is let, or taken into keeping. */
  area: amount(1_000_000, '面积（亩）', 'The area in mu'),
  /** Fen a year: a mu for land, in all for an asset. */
  rent: fen(100_000_000, '租金', 'The rent'),
  posts: counted(100_000, '岗位数', 'The number of posts'),
  /** Fen a month. */
  wage: fen(100_000, '月工资', 'The monthly wage'),
  animals: counted(1_000_000, '托养头（只）数', 'The number of animals in keeping'),
  /** Fen an animal, or a mu, and year, that the households pay for the keeping. */
  fee: fen(1_000_000, '托管费', 'The fee for keeping'),
  /** Fen an animal, or a mu, and year, that the enterprise pays back. */
  annualReturn: fen(1_000_000, '每年返还', 'The yearly return'),
  asset: words(LONGEST_NAME, '资产名称', 'the asset'),
  services: {
    accepts: (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.length <= MOST_SERVICES && value.every(text(LONGEST_NAME)),
    sentence: { zh: `请写明服务项目，1 至 ${MOST_SERVICES} 项，每项不超过 ${LONGEST_NAME} 个字。`, en: `Name the services: 1 to ${MOST_SERVICES}, each of at most ${LONGEST_NAME} characters.` },
  },
  /** Members beside the households. */
  members: counted(10_000, '联盟成员数', 'The number of members'),
  rules: words(LONGEST_RULES, '联盟章程要点', 'the rules of the alliance'),
  /** Basis points a year of the asset’s worth that go to the households. */
  ratio: { accepts: whole(10_000), sentence: { zh: '分配比例应大于 0，不超过 100%，最多两位小数。', en: 'The ratio is more than nothing, at most 100%, with two decimals at most.' } },
  /** What is given. */
  item: words(LONGEST_NAME, '捐赠物品', 'what is given'),
  /** Fen a household. */
  value: fen(1_000_000, '每户捐赠价值', 'The worth of the gift a household'),
} as const satisfies Record<string, Term>

export type ContractTerm = keyof typeof CONTRACT_TERMS

/** A contract as it was sent: a term that is absent or null is not agreed. */
export type ContractDraft = { readonly [Name in ContractTerm]?: unknown }
