import { Link, useSearchParams } from 'wouter'
import { formatCount, formatPercent, formatShare } from '../../ui/format/number'
import { InlineBar } from '../../ui/InlineBar'
import { SortHeader } from '../../ui/SortHeader'
import { useText } from '../../ui/text/use-text'
import type { ChildFiguresFragment } from '../../gql/dashboard/graphql'
import { compareOrders, sortRows, type CompareOrder } from './compare-order'
import { yearProgress } from './progress'
import './CompareTable.css'

type Row = Omit<ChildFiguresFragment, '__typename'>

interface CompareTableProps {
  readonly rows: readonly Row[]
  /** The whole, at the foot. */
  readonly total: Row | null
  readonly own: string | null
  readonly ownLabel?: string
  readonly year: number
  /** Which units may be gone into. */
  readonly opens: (code: string) => boolean
  /** What the units are called; banners and counties unless said otherwise. */
  readonly unitLabel?: string
}

const targetAt = 80

/** Units one level down, side by side; those below their target are named so. Sorted as the address says. */
export function CompareTable({ rows, total, own, ownLabel, year, opens, unitLabel }: CompareTableProps) {
  const { t } = useText()
  const [parameters, setParameters] = useSearchParams()
  const order: CompareOrder = compareOrders.find((name) => name === parameters.get('sort')) ?? 'poor'
  const sorted = sortRows(rows, order, year)
  const most = Math.max(1, ...rows.map(({ population }) => population.poor))
  const withTargets = rows.some((row) => yearProgress(row, year).assigned !== null)
  const head = (name: CompareOrder, className?: string) => (
    <SortHeader
      name={name === 'name' && unitLabel !== undefined ? unitLabel : t(`dashboard.compare.${name}`)}
      sorted={order === name ? (name === 'name' || name === 'done' || name === 'visited' || name === 'team' ? 'ascending' : 'descending') : null}
      onSort={() => setParameters((now) => { now.set('sort', name); return now }, { replace: true })}
      {...(className === undefined ? {} : { className })}
    />
  )
  return (
    <table className="table compare">
      <thead>
        <tr>
          {head('name')}
          {head('poor', 'right')}
          <th className="bar-cell"><span className="hidden-text">{t('dashboard.compare.poorBar')}</span></th>
          {head('exited', withTargets ? 'right phone-out' : 'right phone-last')}
          {withTargets && <th className="bar-cell"><span className="hidden-text">{t('dashboard.compare.doneBar')}</span></th>}
          {withTargets && head('done', 'right')}
          {withTargets && <th className="phone-last"><span className="hidden-text">{t('dashboard.compare.below')}</span></th>}
          {head('visited', 'right phone-out')}
          {head('cadre', 'right phone-out')}
          {head('overdue', 'right phone-out')}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <CompareRow key={row.region.code} row={row} most={most} year={year} own={row.region.code === own} opens={opens(row.region.code)} withTargets={withTargets} {...(ownLabel === undefined ? {} : { ownLabel })} />
        ))}
      </tbody>
      {total !== null && (
        <tfoot>
          <CompareRow row={total} most={0} year={year} own={false} opens={false} withTargets={withTargets} />
        </tfoot>
      )}
    </table>
  )
}

interface CompareRowProps {
  readonly row: Row
  /** The largest of the column, for the bars; none at the foot. */
  readonly most: number
  readonly year: number
  readonly own: boolean
  readonly ownLabel?: string
  readonly opens: boolean
  readonly withTargets: boolean
}

function CompareRow({ row, most, year, own, ownLabel, opens, withTargets }: CompareRowProps) {
  const { t } = useText()
  const { region, population, coverage, observations } = row
  const { exited, assignedShare } = yearProgress(row, year)
  const below = assignedShare !== null && assignedShare < 100
  const without = coverage.poorHouseholds - coverage.householdsWithCadre
  const foot = most === 0
  const dash = (count: number) => (count === 0 ? '–' : formatCount(count))
  return (
    <tr className={own ? 'current' : undefined}>
      <th scope="row" title={region.name}>
        {opens ? <Link href={`/regions/${region.code}`} data-row-link>{region.name}</Link> : foot && region.level === 'CITY' ? t('dashboard.city') : region.name}
        {own && ownLabel !== undefined && <span className="own-label">{ownLabel}</span>}
      </th>
      <td className="right num">{formatCount(population.poor)}</td>
      <td className="bar-cell">{!foot && <InlineBar value={(population.poor / most) * 100} strong={own} />}</td>
      <td className={withTargets ? 'right num phone-out' : 'right num phone-last'}>{exited === null ? '–' : formatCount(exited)}</td>
      {withTargets && <td className="bar-cell">{!foot && assignedShare !== null && <InlineBar value={(assignedShare * targetAt) / 100} tick={targetAt} strong={own} />}</td>}
      {withTargets && <td className={below ? 'right num late strong' : 'right num'}>{assignedShare === null ? '–' : formatPercent(assignedShare)}</td>}
      {withTargets && <td className="below late phone-last">{below && t('dashboard.compare.below')}</td>}
      <td className="right num phone-out">{formatShare(coverage.visitedWithinHalfYear, coverage.poorHouseholds) ?? '–'}</td>
      <td className="right num phone-out">{dash(without)}</td>
      <td className="right num phone-out">{dash(observations.overdue)}</td>
    </tr>
  )
}
