import type { Language } from '../../text/sentence.js'
import type { LinkageForm } from './linkage-codes.js'

type Contract = Readonly<Record<string, unknown>>
/** Says one term in words; null when the contract does not hold it. */
type Term = (contract: Contract, language: Language) => string | null

const FEN_IN_YUAN = 100
const BASIS_POINTS_IN_PERCENT = 100

const numberAt = (contract: Contract, name: string): number | null => {
  const value = contract[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
const textAt = (contract: Contract, name: string): string | null => {
  const value = contract[name]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 })
const yuan = (fen: number): string => grouped(fen / FEN_IN_YUAN)

const numeric =
  (name: string, zh: (value: number) => string, en: (value: number) => string): Term =>
  (contract, language) => {
    const value = numberAt(contract, name)
    return value === null ? null : language === 'zh' ? zh(value) : en(value)
  }
const named =
  (name: string, zh: (value: string) => string, en: (value: string) => string): Term =>
  (contract, language) => {
    const value = textAt(contract, name)
    return value === null ? null : language === 'zh' ? zh(value) : en(value)
  }

const services: Term = (contract, language) => {
  const value = contract['services']
  if (!Array.isArray(value)) return null
  const names = value.filter((name) => typeof name === 'string')
  return names.length === 0 ? null : names.join(language === 'zh' ? '、' : ', ')
}
const writtenOrder: Term = (contract, language) =>
  contract['writtenOrder'] === true ? (language === 'zh' ? '有书面订单' : 'written order') : language === 'zh' ? '口头约定' : 'by word of mouth'

/** Money of a trusteeship: an animal, or a mu where land is kept. */
const kept =
  (name: string, zh: (unit: string, value: number) => string, en: (unit: string, value: number) => string): Term =>
  (contract, language) => {
    const value = numberAt(contract, name)
    const ofLand = numberAt(contract, 'animals') === null && numberAt(contract, 'area') !== null
    return value === null ? null : language === 'zh' ? zh(ofLand ? '亩' : '头（只）', value) : en(ofLand ? 'a mu' : 'an animal', value)
  }

const termMonths = numeric('termMonths', (value) => `期限 ${grouped(value)} 个月`, (value) => `for ${grouped(value)} months`)
const crop = named('crop', (value) => `收购${value}`, (value) => `buys ${value}`)
const volume = numeric('volume', (value) => `${grouped(value)} 吨`, (value) => `${grouped(value)} t`)
const floorPrice = numeric('floorPrice', (value) => `保底价每吨 ${yuan(value)} 元`, (value) => `floor price ${yuan(value)} yuan a tonne`)
const asset = named('asset', (value) => value, (value) => value)

/** What each form's contract says, in the order in which it is read out (dossier 4.4, "Contract data"). */
const TERMS = {
  ORDER: [writtenOrder, crop, volume, floorPrice, termMonths],
  SHARE: [
    numeric('shares', (value) => `共 ${grouped(value)} 股`, (value) => `${grouped(value)} shares in all`),
    named('capitalSource', (value) => `资金来源：${value}`, (value) => `capital from ${value}`),
    termMonths,
  ],
  LAND_TRANSFER: [
    numeric('area', (value) => `流转 ${grouped(value)} 亩`, (value) => `${grouped(value)} mu of land`),
    numeric('rent', (value) => `每亩每年租金 ${yuan(value)} 元`, (value) => `rent ${yuan(value)} yuan a mu and year`),
    termMonths,
  ],
  EMPLOYMENT: [
    numeric('posts', (value) => `岗位 ${grouped(value)} 个`, (value) => `${grouped(value)} posts`),
    numeric('wage', (value) => `月工资 ${yuan(value)} 元`, (value) => `${yuan(value)} yuan a month`),
    termMonths,
  ],
  TRUSTEESHIP: [
    numeric('animals', (value) => `托养 ${grouped(value)} 头（只）`, (value) => `${grouped(value)} animals in keeping`),
    numeric('area', (value) => `托管 ${grouped(value)} 亩`, (value) => `${grouped(value)} mu in keeping`),
    kept('fee', (unit, value) => `每${unit}每年托管费 ${yuan(value)} 元`, (unit, value) => `fee ${yuan(value)} yuan ${unit} and year`),
    kept('annualReturn', (unit, value) => `每${unit}每年返还 ${yuan(value)} 元`, (unit, value) => `returns ${yuan(value)} yuan ${unit} and year`),
    termMonths,
  ],
  LEASE: [asset, numeric('rent', (value) => `每年租金 ${yuan(value)} 元`, (value) => `rent ${yuan(value)} yuan a year`), termMonths],
  SERVICE: [services, termMonths],
  ALLIANCE: [numeric('members', (value) => `联盟成员 ${grouped(value)} 家`, (value) => `${grouped(value)} members`), named('rules', (value) => `章程：${value}`, (value) => `rules: ${value}`), termMonths],
  ASSET_INCOME: [
    asset,
    numeric('ratio', (value) => `每年按 ${grouped(value / BASIS_POINTS_IN_PERCENT)}% 分配`, (value) => `pays ${grouped(value / BASIS_POINTS_IN_PERCENT)}% a year`),
    termMonths,
  ],
  DONATION: [
    named('item', (value) => `捐赠${value}`, (value) => `gives ${value}`),
    numeric('value', (value) => `每户约 ${yuan(value)} 元`, (value) => `worth ${yuan(value)} yuan a household`),
    termMonths,
  ],
} as const satisfies Record<LinkageForm, readonly Term[]>

/** The contract in one line, in the reader's language; null when it holds no term that can be said. */
export const contractText = (form: LinkageForm, contract: Contract, language: Language): string | null => {
  const parts = TERMS[form].map((term) => term(contract, language)).filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(language === 'zh' ? '，' : ', ')
}

/** The term of a contract in whole months; null where it names none. */
export const contractTermMonths = (contract: Contract): number | null => {
  const months = numberAt(contract, 'termMonths')
  return months === null || !Number.isInteger(months) || months <= 0 ? null : months
}
