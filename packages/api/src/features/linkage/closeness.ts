import { LinkageCloseness } from './linkage-codes.js'
import type { LinkageForm } from './linkage-codes.js'

/** The terms of a contract on which closeness depends. `floorPrice`: fen, the least that is paid; `termMonths`: months. */
interface DecidingTerms {
  readonly writtenOrder: boolean
  readonly floorPrice: number
  readonly termMonths: number
}

/** The shortest term that makes an employment contract or an order with a floor price close: one year. */
export const closeTermMonths = 12

const close = (): LinkageCloseness => LinkageCloseness.CLOSE
const loose = (): LinkageCloseness => LinkageCloseness.LOOSE

const rules: Readonly<Record<LinkageForm, (terms: DecidingTerms) => LinkageCloseness>> = {
  ORDER: ({ writtenOrder, floorPrice, termMonths }) => {
    if (floorPrice > 0 && termMonths >= closeTermMonths) return LinkageCloseness.CLOSE
    return writtenOrder ? LinkageCloseness.SEMI_CLOSE : LinkageCloseness.LOOSE
  },
  SHARE: close,
  LAND_TRANSFER: loose,
  EMPLOYMENT: ({ termMonths }) => (termMonths >= closeTermMonths ? LinkageCloseness.CLOSE : LinkageCloseness.LOOSE),
  TRUSTEESHIP: close,
  LEASE: loose,
  SERVICE: loose,
  ALLIANCE: loose,
  ASSET_INCOME: close,
  DONATION: loose,
}

/**
 * How closely a contract ties enterprise and households (紧密型、半紧密型、松散型).
 *
 * CLOSE: shares, asset income or trusteeship, an employment contract of at least a year, or an order with a floor price
 * for at least a year. SEMI_CLOSE: a written order. LOOSE: everything else. The dossier's "≥12 months" is read with the
 * employment contract alone, since shares and assets tie whatever the term. A term counts only when it is there and of its
 * kind, so a contract that says nothing usable is never close by mistake. Source: dossier 4.4, I-20.
 */
export function closenessOfContract(form: LinkageForm, contract: Readonly<Record<string, unknown>>): LinkageCloseness {
  const { writtenOrder, floorPrice, termMonths } = contract
  return rules[form]({ writtenOrder: writtenOrder === true, floorPrice: positiveOrZero(floorPrice), termMonths: positiveOrZero(termMonths) })
}

function positiveOrZero(term: unknown): number {
  return typeof term === 'number' && Number.isFinite(term) && term > 0 ? term : 0
}
