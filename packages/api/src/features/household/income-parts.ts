import type { Sentence } from '../../text/sentence.js'

/** The parts of transfer income that the form names (dossier 2.1), fen a year. */
export const TRANSFER_PARTS = ['familyPlanning', 'lowAllowance', 'fiveGuarantee', 'pension', 'ecoCompensation', 'otherTransfer'] as const
/** Every part that comes in, fen a year. */
export const INCOME_PARTS = ['wage', 'business', 'property', ...TRANSFER_PARTS] as const

export type IncomePart = (typeof INCOME_PARTS)[number]
/** The income of a household in a year by its parts, and what producing it cost; fen. */
export type IncomeAmounts = Readonly<Record<IncomePart | 'costs', number>>
/** The block as it is kept: with how many persons it was shared by. */
export type IncomeParts = IncomeAmounts & { readonly persons: number }

/** Fen: 10 million yuan a year is beyond any household of a register of the poor. */
const MOST = 1_000_000_000

const amount: Sentence = { zh: '金额应在 0 至 1,000 万元之间。', en: 'An amount lies between 0 and 10 million yuan.' }

/** Transfer income: the sum of its parts, fen. */
export const transferOf = (amounts: IncomeAmounts): number => TRANSFER_PARTS.reduce((sum, part) => sum + amounts[part], 0)

/** All that came in, fen (A17). */
export const totalOf = (amounts: IncomeAmounts): number => INCOME_PARTS.reduce((sum, part) => sum + amounts[part], 0)

/** What is left after the cost of production, fen (A19); negative when it cost more than it brought. */
export const netOf = (amounts: IncomeAmounts): number => totalOf(amounts) - amounts.costs

/**
 * Net income per person (A20): (wage + household business + property + transfer − production and business cost) ÷ household
 * size, rounded to the fen, half away from zero. Source: dossier 2.5.
 */
export const netPerCapitaOf = (amounts: IncomeAmounts, persons: number): number => {
  const each = netOf(amounts) / persons
  return Math.sign(each) * Math.round(Math.abs(each)) + 0
}

/** What is wrong with the amounts, by part. */
export const incomeFaults = (amounts: IncomeAmounts): { readonly part: IncomePart | 'costs'; readonly sentence: Sentence }[] =>
  [...INCOME_PARTS, 'costs' as const].flatMap((part) => (Number.isInteger(amounts[part]) && amounts[part] >= 0 && amounts[part] <= MOST ? [] : [{ part, sentence: amount }]))
