import { useMutation, useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { MyObservationDocument, ReadNoticesDocument, ReportNoticesDocument, type MyObservationPartsFragment } from '../../gql/observation-report/graphql'
import { dayOf, formatMonthDay } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { StepList } from '../../ui/StepList'
import { useText } from '../../ui/text/use-text'
import { useDelivery } from '../delivery/use-delivery'
import { observationSteps, reportedAt } from '../observation/observation-steps'
import { copiedPhotoKey } from '../sealed-store/store-keys'
import { usePhotoAddresses } from '../sealed-store/use-photo-addresses'
import { PageHead } from './PageHead'
import { ReopenForm } from './ReopenForm'
import { shortNumber } from './report-progress'
import { ScoreForm } from './ScoreForm'
import '../../ui/Panel.css'
import './MyObservation.css'

/** One's own report: where it stands, what was done with it when, and the last word. */
export function MyObservation({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(MyObservationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  useNoticesRead(id)
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ observation }) => (observation ? <Report observation={observation} /> : <Missing />)}
    </Answer>
  )
}

function Report({ observation }: { readonly observation: MyObservationPartsFragment }) {
  const { t, language } = useText()
  const { number, kind, severity, anonymous, reopened, seenOn, submittedAt, household, project, cadre, attachments, viewerCan } = observation
  const facts = [
    t(`observation.kind.${kind}`),
    severity === 'NORMAL' ? null : t(`observation.severity.${severity}`),
    anonymous ? t('observation.anonymous') : null,
    reopened ? t('observation.reopened') : null,
    t('observationReport.mine.seenOn', { day: formatMonthDay(seenOn, language) }),
    household === null ? null : `${household.headName} ${household.number.slice(13)}`,
    project?.name ?? null,
    cadre?.name ?? null,
  ].filter((fact) => fact !== null)
  // What was sent from this phone is seen from it, also without a network.
  const copies = usePhotoAddresses(useDelivery()?.store ?? null, attachments.map(({ id }) => copiedPhotoKey(id)))
  usePageTitle(`${t(`observation.kind.${kind}`)} ${shortNumber(number)}`)
  return (
    <div className="my-report">
      <PageHead title={shortNumber(number)} back="/">
        <span className="cap num">{formatMonthDay(dayOf(submittedAt), language)}</span>
      </PageHead>
      <div className="my-report-body">
        <section className="panel my-report-head" aria-label={t('observation.steps')}>
          <p className="my-report-state">
            <b>{t(`observation.status.${observation.status}`)}</b>
            {/* The day and no number: what is kept on the phone is read days later. */}
            {observation.dueAt !== null && <span className={observation.overdue ? 'late nowrap' : 'dim nowrap'}>{t('observation.dueOn', { day: formatMonthDay(dayOf(observation.dueAt), language) })}</span>}
          </p>
          <p className="my-report-facts">{facts.join(' · ')}</p>
          <p className="my-report-text keep">{observation.text}</p>
          {attachments.length > 0 && (
            <p className="my-report-photos">
              {attachments.map(({ id, url }, index) => {
                const address = copies.get(copiedPhotoKey(id)) ?? url
                return (
                  <a key={id} href={address} target="_blank" rel="noreferrer">
                    <img src={address} alt={t('observation.photo', { index: index + 1 })} loading="lazy" />
                  </a>
                )
              })}
            </p>
          )}
          {observation.score !== null && <p className="cap">{t('observation.fact.score')} <b className="num">{t('observation.fact.scoreOf', { score: observation.score })}</b></p>}
        </section>
        {viewerCan.close && <ScoreForm id={observation.id} reopened={reopened} />}
        <section className="panel" aria-label={t('observationReport.mine.steps')}>
          <StepList nowLabel={t('observation.now')} steps={observationSteps(observation, t).map((step, index) => (index === 0 ? { ...step, at: reportedAt(observation.anonymous, submittedAt), note: t('observationReport.mine.number', { number }) } : step))} />
        </section>
        {viewerCan.reopen && <ReopenForm id={observation.id} number={shortNumber(number)} />}
      </div>
    </div>
  )
}

/** News about a report has been read once its page was opened. */
function useNoticesRead(id: string): void {
  const { data } = useQuery(ReportNoticesDocument, { fetchPolicy: 'cache-and-network' })
  const [markRead] = useMutation(ReadNoticesDocument, { refetchQueries: [ReportNoticesDocument] })
  const unread = data?.notices.nodes.filter(({ subject }) => subject?.id === id).map((notice) => notice.id).join(' ') ?? ''
  useEffect(() => {
    // Not being able to say so changes nothing on this page: the news stays marked as news until the next visit.
    if (unread !== '') markRead({ variables: { ids: unread.split(' ') } }).catch(reportError)
  }, [unread, markRead])
}
