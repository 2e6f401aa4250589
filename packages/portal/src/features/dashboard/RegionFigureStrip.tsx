import { Figure, FigureStrip } from '../../ui/Figure'
import { formatChange, formatCount, formatShort, shortFigure } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { stillPoor } from '../household/household-codes'
import type { FiguresFragment } from '../../gql/dashboard/graphql'
import { yearProgress } from './progress'

interface RegionFigureStripProps {
  readonly figures: FiguresFragment
  /** The city, to stand beside; left out where the region is the city. */
  readonly city: FiguresFragment | null
  readonly year: number
  /** Whether the lists behind the figures may be opened by this viewer. */
  readonly linked?: boolean
}

/** Four figures of a region, each with the city's under it and the list behind it. */
export function RegionFigureStrip({ figures, city, year, linked = true }: RegionFigureStripProps) {
  const { t, language } = useText()
  const own = yearProgress(figures, year)
  const all = city === null ? null : yearProgress(city, year)
  const beside = (value: string | null | undefined) => (value === null || value === undefined ? undefined : t('dashboard.figure.city', { value }))
  const poor = shortFigure(figures.population.poor, language)
  const exited = own.exited === null ? null : shortFigure(own.exited, language)
  const change = own.poorBefore === null ? null : formatChange(figures.population.poor, own.poorBefore)
  const unit = (short: string) => (language === 'zh-CN' ? `${short}${t('dashboard.figure.persons')}` : '')
  const region = figures.region.code
  return (
    <FigureStrip label={city === null ? figures.region.name : t('dashboard.figure.besideCity', { place: figures.region.name })}>
      <Figure
        label={t('dashboard.figure.poor')}
        value={poor.digits}
        unit={unit(poor.unit)}
        full={formatCount(figures.population.poor)}
        comparison={beside(city && formatShort(city.population.poor, language)) ?? t('dashboard.figure.households', { count: figures.households.poor, shown: formatCount(figures.households.poor) })}
        {...(linked ? { href: `/households?region=${region}&${stillPoor}` } : {})}
      />
      {exited !== null && (
        <Figure
          label={t('dashboard.figure.exitedThisYear')}
          value={exited.digits}
          unit={unit(exited.unit)}
          full={formatCount(own.exited ?? 0)}
          comparison={beside(all === null || all.exited === null ? null : formatShort(all.exited, language)) ?? t('dashboard.figure.exitedInAll', { value: formatShort(figures.population.exited, language) })}
          {...(linked ? { href: `/households?region=${region}&exitedIn=${year}` } : {})}
        />
      )}
      {change !== null && (
        <Figure
          label={t('dashboard.figure.sinceLastYear')}
          value={change.slice(0, -1)}
          unit="%"
          comparison={beside(city && all && all.poorBefore !== null ? formatChange(city.population.poor, all.poorBefore) : null) ?? t('dashboard.figure.from', { value: formatShort(own.poorBefore ?? 0, language) })}
        />
      )}
      <Figure
        label={t('dashboard.figure.poorVillages')}
        value={formatCount(figures.coverage.poorVillages)}
        comparison={beside(city && formatCount(city.coverage.poorVillages)) ?? t('dashboard.figure.withTeam', { count: figures.coverage.villagesWithTeam, shown: formatCount(figures.coverage.villagesWithTeam) })}
      />
    </FigureStrip>
  )
}
