import { useQuery } from '@apollo/client/react'
import { OwnSupervisionDocument } from '../../gql/own-supervision/graphql'
import { Crumbs } from '../../ui/Crumbs'
import { Definitions } from '../../ui/Definitions'
import { formatDay } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import './OwnSupervision.css'

/** A supervisor's own appointment, trainings and recognitions. */
export function OwnSupervision() {
  const { t, language } = useText()
  const { viewer } = useSession()
  const { data, error, refetch } = useQuery(OwnSupervisionDocument, { fetchPolicy: 'cache-and-network' })
  const title = t('ownSupervision.title')
  usePageTitle(title)
  return (
    <>
      <Crumbs steps={[{ name: t('shell.nav.ownObservations'), href: '/observations' }]} here={title} />
      <div className="page-head"><h1>{title}</h1></div>
      <div className="stack">
        {viewer.appointments.filter(({ role }) => role === 'VOLUNTEER_SUPERVISOR').map(({ id, region, startedOn, endedOn }) => (
          <Panel key={id} title={t('ownSupervision.appointment')} className="own-supervision">
            <Definitions pairs={[[t('ownSupervision.village'), region?.name], [t('ownSupervision.from'), formatDay(startedOn, language)], [t('ownSupervision.until'), endedOn === null ? t('ownSupervision.open') : formatDay(endedOn, language)]]} />
          </Panel>
        ))}
        <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'short']} />}>
          {({ ownSupervision: { trainings, recognitions, trainingDue } }) => (
            <>
              <Panel title={t('ownSupervision.trainings')} note={trainingDue ? t('ownSupervision.due') : undefined} className="own-supervision">
                {trainings.length === 0 ? (
                  <p className="dim">{t('ownSupervision.noTraining')}</p>
                ) : (
                  <ul>{trainings.map(({ id, heldOn, subject, hours, givenBy }) => <li key={id}><b className="strong">{subject}</b><br /><small className="num">{t('ownSupervision.training', { day: formatDay(heldOn, language), hours, by: givenBy })}</small></li>)}</ul>
                )}
              </Panel>
              <Panel title={t('ownSupervision.recognitions')} className="own-supervision">
                {recognitions.length === 0 ? (
                  <p className="dim">{t('ownSupervision.noRecognition')}</p>
                ) : (
                  <ul>{recognitions.map(({ id, kind, awardedOn, documentNumber, reason }) => <li key={id}><b className="strong">{t(`ownSupervision.kind.${kind}`)}</b> {reason}<br /><small className="num">{formatDay(awardedOn, language)} · {documentNumber}</small></li>)}</ul>
                )}
              </Panel>
            </>
          )}
        </Answer>
      </div>
    </>
  )
}
