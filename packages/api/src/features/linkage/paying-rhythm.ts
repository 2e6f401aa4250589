import type { Refused } from '../../graphql/user-error.js'
import { Refusal } from '../../graphql/user-error.js'
import type { LinkageForm } from './linkage-codes.js'

/** How often a contract pays the households: each quarter, each half year or year from its first day on, or once by its end. */
export const PayingRhythm = { QUARTER: 'QUARTER', HALF_YEAR: 'HALF_YEAR', YEAR: 'YEAR', ONCE: 'ONCE' } as const
export type PayingRhythm = (typeof PayingRhythm)[keyof typeof PayingRhythm]

/** Whole months from one payment to the next; null where there is one alone. */
export const MONTHS_OF_RHYTHM = { QUARTER: 3, HALF_YEAR: 6, YEAR: 12, ONCE: null } as const satisfies Record<PayingRhythm, number | null>

/**
 * How often a contract of each form pays where nothing else is agreed (dossier 4.4, “Contract data”, “Outcome data”): what the
 * contract names by the year, rent, returns, dividends and the part of an asset, is paid by the year; a gift is given once; what
 * is bought, worked or served is paid as it comes. The source names no rhythm, so each contract may say another.
 */
export const RHYTHM_OF_FORM = {
  ORDER: 'QUARTER',
  SHARE: 'YEAR',
  LAND_TRANSFER: 'YEAR',
  EMPLOYMENT: 'QUARTER',
  TRUSTEESHIP: 'YEAR',
  LEASE: 'YEAR',
  SERVICE: 'QUARTER',
  ALLIANCE: 'YEAR',
  ASSET_INCOME: 'YEAR',
  DONATION: 'ONCE',
} as const satisfies Record<LinkageForm, PayingRhythm>

const SENTENCE = {
  zh: '务工工资按月发放，每季度填报，不能约定半年、一年或一次性支付。',
  en: 'Wages are paid by the month and reported each quarter; they are not agreed by the half year, the year or once.',
} as const

/**
 * The rhythm of a contract: the one that was agreed, else that of `before`, which it goes on from, else that of its form. Wages are
 * owed by the month, so employment is reported each quarter and by no other rhythm: VALIDATION at `payingRhythm`.
 */
export const rhythmOf = (form: LinkageForm, agreed: PayingRhythm | null | undefined, before: PayingRhythm | null = null): PayingRhythm => {
  const rhythm = agreed ?? before ?? RHYTHM_OF_FORM[form]
  if (form !== 'EMPLOYMENT' || rhythm === 'QUARTER') return rhythm
  const refused: Refused = { code: 'VALIDATION', sentence: SENTENCE, field: ['payingRhythm'] }
  throw new Refusal(refused)
}
