import { Link, useSearchParams } from 'wouter'
import type { HouseholdOrder, HouseholdRowFragment } from '../../gql/household/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { daysBetween, formatMonthDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { sharedStart } from '../../ui/shared-start'
import { SortHeader } from '../../ui/SortHeader'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { HouseholdStatus } from './HouseholdStatus'
import { TargetingMarks } from './TargetingMarks'

interface HouseholdTableProps {
  readonly rows: readonly HouseholdRowFragment[]
  readonly orderBy: HouseholdOrder
}

/** One row a household. Columns whose values the API withholds from this viewer are not drawn. */
export function HouseholdTable({ rows, orderBy }: HouseholdTableProps) {
  const { t, language } = useText()
  const { viewer } = useSession()
  const [, setParameters] = useSearchParams()
  const today = viewer.businessDate
  const whole = rows.some(({ targeting }) => targeting !== null)
  const shared = Math.min(12, sharedStart(rows.map(({ number }) => number)))
  const sort = (order: HouseholdOrder) =>
    setParameters((now) => {
      now.set('order', order)
      now.delete('after')
      now.delete('page')
      return now
    })
  const incomeSorted = orderBy === 'NET_INCOME_ASC' ? 'ascending' : orderBy === 'NET_INCOME_DESC' ? 'descending' : null
  return (
    <table className="table blocks households" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <SortHeader name={t('household.column.number')} sorted={orderBy === 'NUMBER_ASC' ? 'ascending' : null} onSort={() => sort('NUMBER_ASC')} />
          {whole ? <SortHeader name={t('household.column.head')} sorted={orderBy === 'HEAD_NAME_ASC' ? 'ascending' : null} onSort={() => sort('HEAD_NAME_ASC')} /> : <th scope="col">{t('household.column.head')}</th>}
          <th scope="col">{t('household.column.village')}</th>
          <th scope="col">{t('household.column.status')}</th>
          <th scope="col" className="right">{t('household.column.size')}</th>
          {whole && <th scope="col">{t('household.column.marks')}</th>}
          {whole && <SortHeader className="right" name={t('household.column.income', { year: today.slice(0, 4) })} sorted={incomeSorted} onSort={() => sort(orderBy === 'NET_INCOME_ASC' ? 'NET_INCOME_DESC' : 'NET_INCOME_ASC')} />}
          {whole && <th scope="col">{t('household.column.lastVisit')}</th>}
          {whole && <th scope="col" className="right">{t('household.column.days')}</th>}
          {whole && <th scope="col">{t('household.column.cadre')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className={whole ? 'num phone-hidden' : 'num cell-number'} title={row.number}>
              <span className="shared-start">{row.number.slice(0, shared)}</span>
              {row.number.slice(shared)}
            </td>
            <th scope="row" className="narrow" title={row.headName}>
              <Link href={`/households/${row.id}`} data-row-link>{row.headName}</Link>
            </th>
            <td className={whole ? 'narrow cell-village' : 'narrow phone-hidden'} title={row.region.name}>{row.region.name}</td>
            <td className="cell-status"><HouseholdStatus status={row.status} /></td>
            <td className="right num phone-hidden">{row.size}</td>
            {whole && <td className="cell-marks">{row.targeting !== null && <TargetingMarks targeting={row.targeting} />}</td>}
            {whole && <td className="right num cell-income"><Income fen={row.netIncomePerCapita} /></td>}
            {whole && <td className="num phone-hidden">{row.lastVisitedOn === null ? '' : formatMonthDay(row.lastVisitedOn, language)}</td>}
            {whole && <td className="right num cell-days">{row.lastVisitedOn === null ? <span className="dim">{t('household.neverVisited')}</span> : t('household.days', { count: daysBetween(row.lastVisitedOn, today) })}</td>}
            {whole && <td className="narrow cell-cadre" title={row.responsibleCadre?.name}><Cadre name={row.responsibleCadre?.name} /></td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** On a phone no head of a column says that these are yuan. */
function Income({ fen }: { readonly fen: number | null }) {
  const { t } = useText()
  if (fen === null) return '–'
  return (
    <>
      <span className="wide-only">{formatYuan(fen)}</span>
      <span className="phone-only">{t('ui.yuan', { amount: formatYuan(fen) })}</span>
    </>
  )
}

/** On a phone no head of a column says who is missing. */
function Cadre({ name }: { readonly name: string | undefined }) {
  const { t } = useText()
  return name ?? (
    <span className="dim">
      <span className="wide-only">{t('ui.none')}</span>
      <span className="phone-only">{t('household.four.noCadre')}</span>
    </span>
  )
}
