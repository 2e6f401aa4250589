import { useQuery } from '@apollo/client/react'
import { RegionFiguresDocument } from '../../gql/dashboard/graphql'
import { ButtonLink } from '../../ui/Button'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { ancestorCode } from '../region/region-code'
import { useSession } from '../viewer/use-viewer'
import { AsOf } from './AsOf'
import { ComparePanel } from './ComparePanel'
import { TileMap } from './TileMap'
import { useYear } from './use-year'
import './LeaderHome.css'

/** The banners and counties side by side, and where they lie. */
export function ComparePage() {
  const { t } = useText()
  const { appointment, can } = useSession()
  const year = useYear()
  const own = appointment.region?.code ?? ''
  const { data, error, refetch } = useQuery(RegionFiguresDocument, { variables: { region: ancestorCode(own, 'CITY') } })
  usePageTitle(t('dashboard.compare.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ dashboard }) =>
        dashboard ? (
          <>
            <div className="page-head">
              <h1>{t('dashboard.compare.title')}</h1>
              <span className="spring" />
              {can('exitTest.read') && <ButtonLink href="/exit-tests">{t('exitTest.title')}</ButtonLink>}
              {can('lookBack.read') && <ButtonLink href="/look-backs">{t('lookBack.title')}</ButtonLink>}
              <AsOf figures={dashboard} year={year} />
            </div>
            <div className="leader-home">
              <ComparePanel whole={dashboard} own={ancestorCode(own, 'BANNER')} year={year} title={t('dashboard.compare.panel')} />
              <TileMap units={dashboard.children} own={ancestorCode(own, 'BANNER')} year={year} />
            </div>
          </>
        ) : (
          <Missing />
        )
      }
    </Answer>
  )
}
