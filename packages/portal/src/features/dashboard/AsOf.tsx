import { dayOf, formatDay, timeOf } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import type { FiguresFragment } from '../../gql/dashboard/graphql'

/** The date of the figures and the standard by which the poor are counted: no figure stands without them. */
export function AsOf({ figures, year }: { readonly figures: Pick<FiguresFragment, 'asOf' | 'history'>; readonly year: number }) {
  const { t, language } = useText()
  const standard = figures.history.find((end) => end.year === year)?.standard
  const named = standard === undefined ? null : standard.startsWith('NATIONAL') ? t('dashboard.standard.national') : t('dashboard.standard.regional')
  return (
    <span className="cap">
      {t('dashboard.asOf', { day: formatDay(dayOf(figures.asOf), language), time: timeOf(figures.asOf) })}
      {named !== null && ` · ${named}`}
    </span>
  )
}
