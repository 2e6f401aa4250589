import type { EnterpriseCertificatesQuery } from '../../gql/enterprise-record/graphql'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'

type Certified = NonNullable<EnterpriseCertificatesQuery['enterprise']>['certificates'][number]['figures']
export type Figures = Readonly<Record<keyof typeof figureLabel, number>>

/** How each figure of a certificate is called. */
export const figureLabel = {
  linkages: 'record.linkages',
  households: 'record.households',
  persons: 'record.personsLabel',
  amount: 'record.amount',
  deliveries: 'record.deliveries',
  deliveredMoney: 'record.deliveredMoney',
  pledgesMet: 'record.pledgesMet',
} as const satisfies Partial<Record<keyof Certified, string>>

type FigureName = keyof typeof figureLabel
const money: readonly FigureName[] = ['amount', 'deliveredMoney']

/** The figures that are not what a certificate says any more, in its order. */
export function changedFigures(before: Figures, now: Figures): { readonly name: FigureName; readonly before: number; readonly now: number }[] {
  return (Object.keys(figureLabel) as FigureName[]).flatMap((name) => (before[name] === now[name] ? [] : [{ name, before: before[name], now: now[name] }]))
}

/** A figure in its digits: fen as yuan, all else as a count. */
export function shownFigure(name: FigureName, value: number): string {
  return money.includes(name) ? formatYuan(value) : formatCount(value)
}
