import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { OwnVisitsDocument } from '../../gql/household/graphql'
import { Empty } from '../../ui/Empty'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { VisitPhotos } from './VisitPhotos'
import './HouseholdFile.css'

/** Visits to the households one answers for, newest first. */
export function VisitList() {
  const { t } = useText()
  const { data, error, refetch } = useQuery(OwnVisitsDocument, { fetchPolicy: 'cache-and-network' })
  usePageTitle(t('household.visit.list'))
  return (
    <>
      <div className="page-head"><h1>{t('household.visit.list')}</h1></div>
      <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
        {({ households }) => {
          const visits = households.nodes
            .flatMap((household) => household.visits.map((visit) => ({ ...visit, household })))
            .sort((a, b) => (a.visitedOn < b.visitedOn ? 1 : -1))
          return (
            <Panel label={t('household.visit.list')}>
              {visits.length === 0 ? (
                <Empty title={t('household.visit.empty')}><p>{t('household.visit.emptyNote')}</p></Empty>
              ) : (
                <ul className="file-list">
                  {visits.map((visit) => (
                    <li key={visit.id} className="visit-item">
                      <Link href={`/households/${visit.household.id}?tab=visits`}>
                        <p className="row">
                          <b>{visit.household.headName}</b>
                          <span className="dim">{visit.household.region.name}</span>
                          <span className="spring" />
                          <span className="num dim">{visit.visitedOn}</span>
                        </p>
                        <p className="dim">{visit.findings}</p>
                      </Link>
                      <VisitPhotos photos={visit.attachments} />
                    </li>
                  ))}
                </ul>
              )}
            </Panel>
          )
        }}
      </Answer>
    </>
  )
}
