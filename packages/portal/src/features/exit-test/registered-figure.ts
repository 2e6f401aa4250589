import type { ExitFiguresQuery, ExitTestsQuery } from '../../gql/exit-test/graphql'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import type { Translate } from '../../ui/text/catalogue'

/** A figure of an exit test as the register gives it. */
export type RegisteredFigure = ExitFiguresQuery['exitFigures'][number]
type Compared = ExitTestsQuery['exitTests']['nodes'][number]['registered'][number]
type FigureName = RegisteredFigure['figure']

const kinds = {
  POOR_PERSONS: 'count', POOR_HOUSEHOLDS: 'count', POPULATION: 'count', INCIDENCE: 'percent', NET_INCOME: 'money', COLLECTIVE_AMOUNT: 'money',
  ROADS: 'met', WATER: 'met', POWER: 'met', CLINIC: 'met', COLLECTIVE_INCOME: 'met',
  WRONG_EXIT: 'percent', OMISSION: 'percent', APPROVAL: 'percent', INCOME_GROWTH: 'met', SERVICES: 'met',
} as const satisfies Record<FigureName, 'count' | 'percent' | 'money' | 'met'>

/** A value of a figure in words. */
function valueText(figure: FigureName, value: number, t: Translate): string {
  switch (kinds[figure]) {
    case 'count':
      return formatCount(value)
    case 'percent':
      return `${value}%`
    case 'money':
      return t('exitTest.registered.yuan', { amount: formatYuan(value) })
    case 'met':
      return t(value === 1 ? 'exitTest.registered.met' : 'exitTest.registered.unmet')
  }
}

/** What the register says of a figure, with its source; or why it says nothing. */
export function registeredText({ figure, value, source, year, villagesMissing }: RegisteredFigure, t: Translate): string {
  if (source === 'TYPED_ALONE') return t('exitTest.registered.typedAlone')
  if (value !== null && value !== undefined) return t('exitTest.registered.is', { value: valueText(figure, value, t), source: t(`exitTest.registered.source.${source}`, { year: year ?? '' }) })
  if (year === null || year === undefined) return t('exitTest.registered.noFile')
  return villagesMissing > 1 ? t('exitTest.registered.villagesMissing', { year, count: villagesMissing, shown: formatCount(villagesMissing) }) : t('exitTest.registered.missing', { year })
}

/** Where a test differs from what the register gave, each in words; nothing where they agree or one of them is not known. */
export function differenceTexts(registered: readonly Compared[], t: Translate): string[] {
  return registered.flatMap(({ figure, value, difference }) => {
    if (difference === null || difference === undefined || difference === 0 || value === null || value === undefined) return []
    const name = t(`exitTest.figure.${figure}`)
    if (kinds[figure] === 'met') return [t('exitTest.registered.otherwise', { figure: name, value: valueText(figure, value, t) })]
    return [t('exitTest.registered.difference', { figure: name, value: valueText(figure, value, t), difference: `${difference > 0 ? '+' : '−'}${valueText(figure, Math.abs(difference), t)}` })]
  })
}
