import { useState } from 'react'
import { formatCount, formatPercent } from '../../ui/format/number'
import { InlineBar } from '../../ui/InlineBar'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { FiguresFragment } from '../../gql/dashboard/graphql'
import { ProgressChart } from './ProgressChart'
import { reductionSoFar, standardChange, yearProgress } from './progress'
import './ProgressPanel.css'

/** A target at 80 of the track's 100, so that what goes beyond it has room. */
const targetAt = 80

/** Exit progress against both targets, own unit or city, and the years behind and ahead. */
export function ProgressPanel({ regions, year }: { readonly regions: readonly FiguresFragment[]; readonly year: number }) {
  const { t, language } = useText()
  const [shown, setShown] = useState(0)
  const figures = regions[shown] ?? regions[0]
  if (figures === undefined) return null
  const progress = yearProgress(figures, year)
  const change = standardChange(figures.history)
  const reduction = reductionSoFar(figures, year)
  const unit = language === 'zh-CN' && figures.population.poor >= 10_000 ? t('dashboard.progress.tenThousands') : t('dashboard.progress.persons')
  const choice = regions.length > 1 && (
    <span className="segments" role="group" aria-label={t('dashboard.progress.choose')}>
      {regions.map((region, index) => (
        <button key={region.region.code} type="button" aria-pressed={index === shown} onClick={() => setShown(index)}>
          {region.region.level === 'CITY' ? t('dashboard.city') : region.region.name}
        </button>
      ))}
    </span>
  )
  return (
    <Panel title={t('dashboard.progress.title')} note={t('dashboard.progress.note', { unit })} action={choice}>
      <div className="panel-body">
        <dl className="targets">
          <Target name={t('dashboard.progress.assigned', { year })} target={progress.assigned} share={progress.assignedShare} />
          <Target name={t('dashboard.progress.stretch', { year })} target={progress.stretch} share={progress.stretchShare} stretch />
        </dl>
        <div className="progress-years">
          {figures.history.length === 0 ? <p className="dim">{t('dashboard.progress.none')}</p> : <ProgressChart figures={figures} year={year} />}
          <p className="cap">
            {reduction !== null && reduction.persons > 0 && `${t('dashboard.progress.reduction', { year: reduction.since, count: reduction.persons, shown: formatCount(reduction.persons), share: formatPercent(reduction.share) })} `}
            {figures.history.some(({ assignedTarget }) => assignedTarget !== null) && `${t('dashboard.progress.lines')} `}
            {change !== null && t('dashboard.progress.standards')}
          </p>
        </div>
      </div>
    </Panel>
  )
}

interface TargetProps {
  readonly name: string
  readonly target: number | null
  readonly share: number | null
  readonly stretch?: boolean
}

function Target({ name, target, share, stretch = false }: TargetProps) {
  const { t } = useText()
  if (target === null || share === null) return null
  const reached = share >= 100
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num right">{formatCount(target)}</dd>
      <dd><InlineBar strong value={(share * targetAt) / 100} {...(stretch ? { hollowTick: targetAt } : { tick: targetAt })} /></dd>
      <dd className={reached ? 'num strong right' : 'num strong late right'}>{reached ? formatPercent(share) : t('dashboard.progress.short', { share: formatPercent(share) })}</dd>
    </div>
  )
}
