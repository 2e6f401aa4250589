import { formatYuan } from '../../ui/format/money'
import { InlineBar } from '../../ui/InlineBar'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import './IncomeBars.css'

type Income = NonNullable<Household['incomes']>[number]

/** Net income per head of each year against the line of that year; all bars share one scale. */
export function IncomeBars({ incomes, standard }: { readonly incomes: readonly Income[]; readonly standard: Household['standard'] }) {
  const { t } = useText()
  const years = [...incomes].sort((a, b) => a.year - b.year)
  const scale = Math.max(1, ...years.map(({ netPerCapita, line }) => Math.max(netPerCapita, (line ?? 0) * 1.15)))
  return (
    <section>
      <h2>
        {t('household.income.title')} <small>{t('household.income.note', { standard: t(`household.standard.${standard ?? 'NATIONAL'}`) })}</small>
      </h2>
      <table className="table incomes">
        <thead>
          <tr>
            <th scope="col">{t('household.income.year')}</th>
            <th scope="col"><span className="hidden-text">{t('household.income.bar')}</span></th>
            <th scope="col" className="right">{t('household.income.income')}</th>
            <th scope="col" className="right">{t('household.income.line')}</th>
            <th scope="col" className="right">{t('household.income.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((income, index) => (
            <IncomeRow key={income.year} income={income} scale={scale} last={index === years.length - 1} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function IncomeRow({ income: { year, netPerCapita, line }, scale, last }: { readonly income: Income; readonly scale: number; readonly last: boolean }) {
  const { t } = useText()
  const difference = line === null ? '' : t(netPerCapita < line ? 'household.income.below' : 'household.income.above', { amount: formatYuan(Math.abs(netPerCapita - line)) })
  return (
    <tr>
      <th scope="row" className={last ? 'num strong' : 'num'}>{year}</th>
      <td><InlineBar strong={last} value={(netPerCapita / scale) * 100} {...(line === null ? {} : { tick: (line / scale) * 100 })} /></td>
      <td className={last ? 'num right strong' : 'num right'}>{formatYuan(netPerCapita)}</td>
      <td className="num right dim">{line === null ? t('household.income.noLine') : formatYuan(line)}</td>
      <td className="num right">{difference}</td>
    </tr>
  )
}
