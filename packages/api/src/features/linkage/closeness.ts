import type { LinkageForm } from './linkage-codes.js';
import { LinkageCloseness } from './linkage-codes.js'

/** What the contracts of each form say (dossier 4.4, "Contract data"). Money in fen, terms in months, areas in mu. */
export interface TermsByForm {
  /** 订单收购: the enterprise buys what the households grow. `floorPrice`: fen per `unit`, the least it pays. */
  readonly ORDER: {
    readonly writtenOrder: boolean
    readonly termMonths?: number
    readonly floorPrice?: number
    readonly crop?: string
    readonly quantity?: number
    readonly unit?: string
  }
  /** 股份合作: households hold shares. */
  readonly SHARE: { readonly termMonths?: number; readonly shares?: number; readonly capitalSource?: string }
  /** 土地流转: households let the use of their land. `rent`: fen a year. */
  readonly LAND_TRANSFER: { readonly termMonths?: number; readonly areaMu?: number; readonly rent?: number }
  /** 务工就业: households work for the enterprise. `wage`: fen a month. */
  readonly EMPLOYMENT: { readonly termMonths: number; readonly posts?: number; readonly wage?: number }
  /** 托管、托养、寄养: the enterprise keeps the households' animals or land. `fee` and `promisedReturn`: fen a year. */
  readonly TRUSTEESHIP: { readonly termMonths?: number; readonly entrusted?: string; readonly fee?: number; readonly promisedReturn?: number }
  /** 租赁返租: an asset is let, or let back. `rent`: fen a year. */
  readonly LEASE: { readonly termMonths?: number; readonly asset?: string; readonly rent?: number }
  /** 技术、农资、销售服务. */
  readonly SERVICE: { readonly termMonths?: number; readonly services?: readonly string[] }
  /** 产业联盟. */
  readonly ALLIANCE: { readonly termMonths?: number; readonly memberCount?: number; readonly rules?: string }
  /** 资产收益扶贫: an asset bought with poverty funds pays the households. `sharePercent`: their part of the income. */
  readonly ASSET_INCOME: { readonly termMonths?: number; readonly asset?: string; readonly sharePercent?: number }
  /** 捐赠、公益. `value`: fen. */
  readonly DONATION: { readonly termMonths?: number; readonly item?: string; readonly value?: number }
}

/** The terms of one contract, told apart by its form. */
export type LinkageTerms = { readonly [Form in LinkageForm]: { readonly form: Form } & TermsByForm[Form] }[LinkageForm]

/** The shortest term that makes an employment contract or an order with a floor price close: one year. */
export const closeTermMonths = 12

type ClosenessRules = { readonly [Form in LinkageForm]: (terms: TermsByForm[Form]) => LinkageCloseness }

const close = (): LinkageCloseness => LinkageCloseness.CLOSE
const loose = (): LinkageCloseness => LinkageCloseness.LOOSE

const rules = {
  ORDER: ({ writtenOrder, floorPrice = 0, termMonths = 0 }) => {
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
} satisfies ClosenessRules

/**
 * How closely a contract ties enterprise and households (紧密型、半紧密型、松散型).
 *
 * CLOSE: shares, asset income or trusteeship, an employment contract of at least a year, or an order with a floor price
 * for at least a year. SEMI_CLOSE: a written order. LOOSE: everything else. The dossier's "≥12 months" is read with the
 * employment contract alone, since shares and assets tie whatever the term. Source: dossier 4.4, I-20.
 */
export function closenessOf(terms: LinkageTerms): LinkageCloseness {
  return closenessByForm(terms.form, terms)
}

/**
 * The closeness of a contract as it is stored: a form and its terms as plain values. A term that decides counts only when it
 * is there and of its kind, so a contract that says nothing usable is never close by mistake.
 */
export function closenessOfContract(form: LinkageForm, contract: Readonly<Record<string, unknown>>): LinkageCloseness {
  const { writtenOrder, floorPrice, termMonths } = contract
  return closenessByForm(form, {
    writtenOrder: writtenOrder === true,
    floorPrice: positiveOrZero(floorPrice),
    termMonths: positiveOrZero(termMonths),
  })
}

/** The closest of several linkages in force, as an enterprise is counted; null when there is none (contract, "Demo city"). */
export function closestOf(closenesses: Iterable<LinkageCloseness>): LinkageCloseness | null {
  const held = new Set(closenesses)
  return Object.values(LinkageCloseness).find((closeness) => held.has(closeness)) ?? null
}

function closenessByForm(form: LinkageForm, { writtenOrder = false, floorPrice = 0, termMonths = 0 }: Partial<DecidingTerms>): LinkageCloseness {
  const rule: (terms: DecidingTerms) => LinkageCloseness = rules[form]
  return rule({ writtenOrder, floorPrice, termMonths })
}

/** The terms on which closeness depends, whatever the form. */
interface DecidingTerms {
  readonly writtenOrder: boolean
  readonly floorPrice: number
  readonly termMonths: number
}

function positiveOrZero(term: unknown): number {
  return typeof term === 'number' && Number.isFinite(term) && term > 0 ? term : 0
}
