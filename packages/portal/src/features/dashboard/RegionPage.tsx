import { useQuery } from '@apollo/client/react'
import { lazy, Suspense } from 'react'
import { RegionFiguresDocument } from '../../gql/dashboard/graphql'
import { Panel } from '../../ui/Panel'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { ExportLink } from '../export/ExportLink'
import { levelOf, liesWithin } from '../region/region-code'
import { VillagePage } from '../village/VillagePage'
import { useSession } from '../viewer/use-viewer'
import { AsOf } from './AsOf'
import { AttentionPanel } from './AttentionPanel'
import { CausesPanel } from './CausesPanel'
import { CompareKey } from './ComparePanel'
import { CompareTable } from './CompareTable'
import { LinkagePanel } from './LinkagePanel'
import { ProgressPanel } from './ProgressPanel'
import { RegionCrumbs } from './RegionCrumbs'
import { RegionFigureStrip } from './RegionFigureStrip'
import { useLiveDashboard } from './use-live-dashboard'
import { useYear } from './use-year'
import './LeaderHome.css'

const FullCoveragePanel = lazy(async () => ({ default: (await import('../full-coverage/FullCoveragePanel')).FullCoveragePanel }))

/** A region gone into: city, banner and town as figures with what lies below; a village as its file. */
export function RegionPage({ code }: { readonly code: string }) {
  return levelOf(code) === 'VILLAGE' ? <VillagePage code={code} /> : <RegionFigures code={code} />
}

function RegionFigures({ code }: { readonly code: string }) {
  const { t } = useText()
  const { viewer, can } = useSession()
  const year = useYear()
  const { data, error, refetch } = useQuery(RegionFiguresDocument, { variables: { region: code } })
  useLiveDashboard(code)
  usePageTitle(data?.dashboard?.region.name ?? '')
  const inside = (other: string) => viewer.appointments.some(({ region }) => region && liesWithin(other, region.code))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ dashboard }) => {
        if (!dashboard) return <Missing />
        const { region, children } = dashboard
        const own = inside(code)
        return (
          <>
            <RegionCrumbs region={region} />
            <div className="page-head">
              <h1>{region.name}</h1>
              <span className="spring" />
              <AsOf figures={dashboard} year={year} />
              {own && can('village.figures') && <ExportLink list="village-files" filter={{ region: code }}>{t('villageFile.export')}</ExportLink>}
            </div>
            <div className="leader-home">
              <div className="stack">
                <RegionFigureStrip figures={dashboard} city={null} year={year} linked={own && can('household.read')} />
                {own && <AttentionPanel title={t('dashboard.attention.ask')} figures={dashboard} places={children} />}
                {children.length > 0 && (
                  <Panel title={t(`dashboard.below.${region.level}`)} note={t('dashboard.compare.note', { year })} action={region.level === 'CITY' ? <CompareKey /> : undefined}>
                    <CompareTable unitLabel={t(`dashboard.below.${region.level}`)} rows={children} total={null} own={null} year={year} opens={(other) => levelOf(other) === 'BANNER' || inside(other)} />
                  </Panel>
                )}
              </div>
              <div className="stack">
                <ProgressPanel regions={[dashboard]} year={year} />
                <CausesPanel dashboard={dashboard} linked={own && can('household.read')} />
                <LinkagePanel linkage={dashboard.linkage} region={region.code} />
                {own && <Suspense fallback={null}><FullCoveragePanel region={region.code} /></Suspense>}
              </div>
            </div>
          </>
        )
      }}
    </Answer>
  )
}
