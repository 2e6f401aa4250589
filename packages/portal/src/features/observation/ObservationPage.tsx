import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { ObservationDocument, type ObservationWholeFragment } from '../../gql/observation/graphql'
import { CopyButton } from '../../ui/CopyButton'
import { Crumbs } from '../../ui/Crumbs'
import { Definitions } from '../../ui/Definitions'
import { dayOf, fullInstant } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { StepList } from '../../ui/StepList'
import { useText } from '../../ui/text/use-text'
import { FindingPanel } from '../finding/FindingPanel'
import { DeadlineText } from '../observation-desk/DeadlineText'
import { EscalationMark } from '../observation-desk/EscalationMark'
import { GroupPanel } from '../observation-desk/GroupPanel'
import { MissedDeadlines } from '../observation-desk/MissedDeadlines'
import { useSession } from '../viewer/use-viewer'
import { ObservationActions } from './ObservationActions'
import { observationSteps } from './observation-steps'
import { Severity } from './Severity'
import { SourceMark } from './SourceMark'
import { TurnText } from './TurnText'
import './ObservationPage.css'

/** One observation: what was seen, where it stands, what may be done next. */
export function ObservationPage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(ObservationDocument, { variables: { id } })
  usePageTitle(data?.observation ? `${t(`observation.kind.${data.observation.kind}`)} ${data.observation.number}` : t('observation.queue.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ observation }) => (observation ? <Whole observation={observation} onChanged={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

function Whole({ observation, onChanged }: { readonly observation: ObservationWholeFragment; readonly onChanged: () => void }) {
  const { t } = useText()
  const { can } = useSession()
  const { region, household, project, cadre, reporter, handler, attachments } = observation
  return (
    <>
      <Crumbs steps={[{ name: t('observation.queue.title'), href: '/observations' }]} here={observation.number} />
      <div className="split">
        <Panel label={observation.number} className="observation-page">
          <div className="observation-head">
            <h1>{t(`observation.status.${observation.status}`)}</h1>
            <span className="spring" />
            <DeadlineText deadline={observation.deadline} />
          </div>
          <TurnText observation={observation} />
          <p className="observation-facts">
            <b>{t(`observation.kind.${observation.kind}`)}</b> <Severity severity={observation.severity} /> <SourceMark source={observation.source} />
            <span className="num dim">{observation.number} <CopyButton text={observation.number} /></span>
            <EscalationMark level={observation.escalatedTo} />
            <MissedDeadlines missed={observation.missedDeadlines} />
            {observation.anonymous && <span className="dim">{t('observation.anonymous')}</span>}
            {observation.extendedTo !== null && <span className="dim">{t('observation.extended')}</span>}
            {observation.reopened && <span className="dim">{t('observation.reopened')}</span>}
          </p>
          <p className="observation-words keep">{observation.text}</p>
          {attachments.length > 0 && (
            <p className="observation-photos">
              {attachments.map(({ id, url }, index) => (
                <a key={id} href={url} target="_blank" rel="noreferrer">
                  <img src={url} alt={t('observation.photo', { index: index + 1 })} loading="lazy" />
                </a>
              ))}
            </p>
          )}
          <div className="panel-body">
            <Definitions
              pairs={[
                [t('observation.fact.region'), region.name],
                [t('observation.fact.household'), household && <Link className="link" href={`/households/${household.id}`}>{household.headName}</Link>],
                [t('trace.column.project'), project && <Link className="link" href={`/projects/${project.id}`}>{project.name}</Link>],
                [t('observation.fact.cadre'), cadre?.name ?? (observation.subjectOffice === null ? null : t(`viewer.role.${observation.subjectOffice}`))],
                [t('observation.fact.seenOn'), <span key="seen" className="num">{observation.seenOn}</span>],
                [t('observation.fact.submittedAt'), <span key="at" className="num">{observation.anonymous ? dayOf(observation.submittedAt) : fullInstant(observation.submittedAt)}</span>],
                [t(observation.source === 'INSPECTION' ? 'inspection.column.inspector' : 'observation.fact.reporter'), reporter?.name ?? (observation.source === 'HOUSEHOLD' ? t('correction.source') : observation.anonymous ? t('observation.fact.covered') : null)],
                [t('observation.fact.handler'), handler?.name],
                [t('observation.fact.dueAt'), observation.dueAt === null ? null : <span key="due" className="num">{fullInstant(observation.dueAt)}</span>],
                [t('observation.fact.score'), observation.score === null ? null : t('observation.fact.scoreOf', { score: observation.score })],
              ]}
            />
          </div>
          <ObservationActions observation={observation} />
        </Panel>
        <div className="stack">
          <Panel title={t('observation.steps')}>
            <StepList steps={observationSteps(observation, t)} nowLabel={t('observation.now')} />
          </Panel>
          <FindingPanel filter={{ observation: observation.id }} />
          {can('finding.read') && <GroupPanel id={observation.id} mayGroup={observation.viewerCan.triage || observation.viewerCan.assign || observation.viewerCan.separate} onChanged={onChanged} />}
        </div>
      </div>
    </>
  )
}
