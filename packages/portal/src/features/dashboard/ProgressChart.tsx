import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import type { FiguresFragment } from '../../gql/dashboard/graphql'
import { progressColumns, standardChange, type ProgressColumn } from './progress'

const width = 438
const ground = 108
const height = 90
const barWidth = 24

/** Persons still poor at each year's end, as columns; a line across is what the target would have left. */
export function ProgressChart({ figures, year }: { readonly figures: FiguresFragment; readonly year: number }) {
  const { t, language } = useText()
  const columns = progressColumns(figures, year)
  const most = Math.max(1, ...columns.map(({ poor, target }) => Math.max(poor, target ?? 0)))
  const step = width / Math.max(columns.length, 1)
  const change = standardChange(figures.history)
  const changeAt = columns.findIndex((column) => column.year === change)
  const inTenThousands = language === 'zh-CN' && figures.population.poor >= 10_000
  const label = (value: number) => (value === 0 ? '0' : inTenThousands ? (value / 10_000).toFixed(2) : formatCount(value))
  const top = (value: number) => ground - (value / most) * height
  const spoken = columns.map((column) => `${column.year}: ${formatCount(column.poor)}`).join(t('ui.separator'))
  return (
    <svg className="progress-chart" viewBox={`0 0 ${width} 126`} role="img" aria-label={t('dashboard.progress.chart', { place: figures.region.name, years: spoken })}>
      <line className="ground-line" x1="0" x2={width} y1={ground} y2={ground} />
      {columns.map((column, index) => (
        <Column key={column.year} column={column} centre={step * (index + 0.5)} top={top} label={label} full={formatCount(column.poor)} />
      ))}
      {changeAt > 0 && <line className="change" x1={step * changeAt} x2={step * changeAt} y1="2" y2={ground} />}
    </svg>
  )
}

interface ColumnProps {
  readonly column: ProgressColumn
  readonly centre: number
  readonly top: (value: number) => number
  readonly label: (value: number) => string
  readonly full: string
}

function Column({ column: { year, poor, kind, target }, centre, top, label, full }: ColumnProps) {
  const barTop = top(poor)
  const shape = { past: 'past', now: 'now-bar', plan: 'plan' }[kind]
  const now = kind === 'now' ? 'now' : undefined
  const textTop = Math.min(barTop, target === null ? barTop : top(target)) - 5
  return (
    <g>
      <title>{`${year}: ${full}`}</title>
      {poor > 0 && <rect className={shape} x={centre - barWidth / 2} y={barTop} width={barWidth} height={ground - barTop} />}
      {target !== null && <line className="target" x1={centre - 16} x2={centre + 16} y1={top(target)} y2={top(target)} />}
      <text className={now} x={centre} y={textTop}>{label(poor)}</text>
      <text className={now} x={centre} y="123">{year}</text>
    </g>
  )
}
