import { useQuery } from '@apollo/client/react'
import { RegionFiguresDocument } from '../../gql/dashboard/graphql'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { ancestorCode } from '../region/region-code'
import { useOwnRegionOrCity } from '../viewer/use-viewer'
import { CausesPanel } from './CausesPanel'
import { ComparePanel } from './ComparePanel'
import { HomeHead } from './HomeHead'
import { LinkagePanel } from './LinkagePanel'
import { ProgressPanel } from './ProgressPanel'
import { RegionFigureStrip } from './RegionFigureStrip'
import { useLiveDashboard } from './use-live-dashboard'
import { useYear } from './use-year'
import './LeaderHome.css'

/** Home of those who see figures and no files: how the city stands. */
export function CityFigures() {
  const { t } = useText()
  const year = useYear()
  const region = ancestorCode(useOwnRegionOrCity(), 'CITY')
  const { data, error, refetch } = useQuery(RegionFiguresDocument, { variables: { region } })
  useLiveDashboard(region)
  usePageTitle(t('shell.nav.home'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ dashboard }) =>
        dashboard ? (
          <>
            <HomeHead figures={dashboard} year={year} />
            <div className="leader-home">
              <div className="stack">
                <RegionFigureStrip figures={dashboard} city={null} year={year} linked={false} />
                <ComparePanel whole={dashboard} own={null} year={year} />
              </div>
              <div className="stack">
                <ProgressPanel regions={[dashboard]} year={year} />
                <CausesPanel dashboard={dashboard} />
                <LinkagePanel linkage={dashboard.linkage} region={dashboard.region.code} />
              </div>
            </div>
          </>
        ) : (
          <Missing />
        )
      }
    </Answer>
  )
}
