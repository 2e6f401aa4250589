import { ClosenessReason, LinkageCloseness } from './linkage-codes.js'
import type { LinkageForm } from './linkage-codes.js'

/** The terms of a contract on which closeness depends. `floorPrice`: fen, the least that is paid; `termMonths`: months. */
interface DecidingTerms {
  readonly writtenOrder: boolean
  readonly floorPrice: number
  readonly termMonths: number
}

/** The shortest term that makes an employment contract or an order with a floor price close: one year. */
export const closeTermMonths = 12

const decidedBy: Readonly<Record<LinkageForm, (terms: DecidingTerms) => ClosenessReason>> = {
  ORDER: ({ writtenOrder, floorPrice, termMonths }) => {
    if (floorPrice > 0 && termMonths >= closeTermMonths) return ClosenessReason.FLOOR_PRICE_FOR_A_YEAR
    return writtenOrder ? ClosenessReason.WRITTEN_ORDER : ClosenessReason.ORDER_BY_WORD
  },
  SHARE: () => ClosenessReason.SHARES,
  LAND_TRANSFER: () => ClosenessReason.FORM,
  EMPLOYMENT: ({ termMonths }) => (termMonths >= closeTermMonths ? ClosenessReason.EMPLOYMENT_OF_A_YEAR : ClosenessReason.EMPLOYMENT_TOO_SHORT),
  TRUSTEESHIP: () => ClosenessReason.TRUSTEESHIP,
  LEASE: () => ClosenessReason.FORM,
  SERVICE: () => ClosenessReason.FORM,
  ALLIANCE: () => ClosenessReason.FORM,
  ASSET_INCOME: () => ClosenessReason.ASSET_INCOME,
  DONATION: () => ClosenessReason.FORM,
}

const makes = {
  SHARES: LinkageCloseness.CLOSE,
  ASSET_INCOME: LinkageCloseness.CLOSE,
  TRUSTEESHIP: LinkageCloseness.CLOSE,
  EMPLOYMENT_OF_A_YEAR: LinkageCloseness.CLOSE,
  FLOOR_PRICE_FOR_A_YEAR: LinkageCloseness.CLOSE,
  WRITTEN_ORDER: LinkageCloseness.SEMI_CLOSE,
  EMPLOYMENT_TOO_SHORT: LinkageCloseness.LOOSE,
  ORDER_BY_WORD: LinkageCloseness.LOOSE,
  FORM: LinkageCloseness.LOOSE,
} as const satisfies Record<ClosenessReason, LinkageCloseness>

/**
 * How closely a contract ties enterprise and households (紧密型、半紧密型、松散型).
 *
 * CLOSE: shares, asset income or trusteeship, an employment contract of at least a year, or an order with a floor price
 * for at least a year. SEMI_CLOSE: a written order. LOOSE: everything else. The dossier's "≥12 months" is read with the
 * employment contract alone, since shares and assets tie whatever the term. A term counts only when it is there and of its
 * kind, so a contract that says nothing usable is never close by mistake. Source: dossier 4.4, I-20.
 */
export const closenessOfContract = (form: LinkageForm, contract: Readonly<Record<string, unknown>>): LinkageCloseness => makes[closenessReasonOf(form, contract)]

/** The term that decides how close the contract is: what a person is shown beside the closeness. */
export const closenessReasonOf = (form: LinkageForm, { writtenOrder, floorPrice, termMonths }: Readonly<Record<string, unknown>>): ClosenessReason =>
  decidedBy[form]({ writtenOrder: writtenOrder === true, floorPrice: positiveOrZero(floorPrice), termMonths: positiveOrZero(termMonths) })

function positiveOrZero(term: unknown): number {
  return typeof term === 'number' && Number.isFinite(term) && term > 0 ? term : 0
}
