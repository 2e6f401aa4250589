import { skipToken, useQuery } from '@apollo/client/react'
import { lazy, Suspense } from 'react'
import { OwnBesideCityDocument } from '../../gql/dashboard/graphql'
import { UrgentReportsDocument } from '../../gql/observation-desk/graphql'
import { ButtonLink } from '../../ui/Button'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { urgentAsked, UrgentPanel } from '../observation-desk/UrgentPanel'
import { ancestorCode } from '../region/region-code'
import { useSession } from '../viewer/use-viewer'
import { AttentionPanel } from './AttentionPanel'
import { ComparePanel } from './ComparePanel'
import { HomeHead } from './HomeHead'
import { ProgressPanel } from './ProgressPanel'
import { RegionFigureStrip } from './RegionFigureStrip'
import { TileMap } from './TileMap'
import { useLiveDashboard } from './use-live-dashboard'
import { useYear } from './use-year'
import './LeaderHome.css'

const FullCoveragePanel = lazy(async () => ({ default: (await import('../full-coverage/FullCoveragePanel')).FullCoveragePanel }))
const LateInspectionsPanel = lazy(async () => ({ default: (await import('../inspection/LateInspectionsPanel')).LateInspectionsPanel }))
const LateVisitorsPanel = lazy(async () => ({ default: (await import('../responsibility/LateVisitorsPanel')).LateVisitorsPanel }))

/** Home of a city leader: what needs the own banner today, how it stands beside the city, and how its banners compare. */
export function LeaderHome() {
  const { t } = useText()
  const { appointment } = useSession()
  const year = useYear()
  const own = appointment.region?.code ?? ''
  const city = ancestorCode(own, 'CITY')
  const { data, error, refetch } = useQuery(OwnBesideCityDocument, { variables: { own, city } })
  const isOffice = appointment.role === 'CITY_OFFICE'
  // What stands at the top is drawn with the rest: coming later it would push away what somebody has begun to read.
  const urgent = useQuery(UrgentReportsDocument, isOffice ? urgentAsked(own, 'open') : skipToken)
  const isWhole = !isOffice || urgent.data !== undefined || urgent.error !== undefined
  useLiveDashboard(own === '' ? null : own)
  usePageTitle(appointment.region?.name ?? '')
  return (
    <Answer data={isWhole ? data : undefined} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ own: banner, city: whole }) => {
        if (!banner || !whole) return <Missing />
        const beside = banner.region.code === whole.region.code ? null : whole
        return (
          <>
            <HomeHead figures={banner} year={year} action={isOffice && <ButtonLink size="small" href="/calendar">{t('calendar.title')}</ButtonLink>} />
            <div className="leader-home">
              <div className="stack leader-left">
                {isOffice && <UrgentPanel region={own} view="open" />}
                <AttentionPanel title={t('dashboard.attention.ask')} figures={banner} places={banner.children} />
                <Suspense fallback={null}><LateInspectionsPanel /></Suspense>
                <Suspense fallback={null}><LateVisitorsPanel region={own} /></Suspense>
                <ComparePanel whole={whole} own={banner.region.code} year={year} />
              </div>
              <div className="stack leader-right">
                <RegionFigureStrip figures={banner} city={beside} year={year} />
                <ProgressPanel regions={beside === null ? [banner] : [banner, beside]} year={year} />
                <TileMap units={whole.children} own={banner.region.code} year={year} />
                <Suspense fallback={null}><FullCoveragePanel region={banner.region.code} /></Suspense>
              </div>
            </div>
          </>
        )
      }}
    </Answer>
  )
}
