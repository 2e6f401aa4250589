import { skipToken, useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { ObservationQueueDocument, ProjectOfQueueDocument } from '../../gql/observation/graphql'
import { ButtonLink } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { ExportLink } from '../export/ExportLink'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useRegionName } from '../region/use-region-name'
import { useSession } from '../viewer/use-viewer'
import { ObservationTable } from './ObservationTable'
import { observationFilterOf, observationKinds, observationOrderOf, isStage, observationViews, severities, stagesOf, viewAddress, viewOf } from './observation-query'
import './ObservationQueue.css'

const pageSize = 50

/** The observations of one's scope, by where they wait. The address holds view, kind, place and page. */
export function ObservationQueue() {
  const { t } = useText()
  const { can, appointment } = useSession()
  const [parameters, setParameters] = useSearchParams()
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(ObservationQueueDocument, {
    variables: { filter: observationFilterOf(parameters), orderBy: observationOrderOf(parameters), first: pageSize, after: pages.after, groups: can('observation.triage') },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  const view = viewOf(parameters)
  const region = parameters.get('region')
  const regionName = useRegionName(region)
  usePageTitle(t('observation.queue.title'))
  const set = (name: string, value: string | null) =>
    setParameters((now) => {
      if (value === null || value === '') now.delete(name)
      else now.set(name, value)
      now.delete('after')
      now.delete('page')
      return now
    })
  const number = parameters.get('number')
  const project = parameters.get('project')
  const projectName = useQuery(ProjectOfQueueDocument, project === null ? skipToken : { variables: { id: project } }).data?.project?.name ?? ''
  const views = observationViews.filter((name) => (name === 'mine' ? can('observation.handle') : name !== 'lateElsewhere' || can('observation.triage')))
  const title = appointment.role === 'VOLUNTEER_SUPERVISOR' ? t('shell.nav.ownObservations') : t('observation.queue.title')
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {shown !== undefined && <span className="dim num">{t('observation.queue.count', { count: shown.observations.totalCount, shown: formatCount(shown.observations.totalCount) })}</span>}
        <span className="spring" />
        {appointment.role !== 'VOLUNTEER_SUPERVISOR' && <ButtonLink size="small" href="/observations/map">{t('office.map.link')}</ButtonLink>}
        {can('finding.read') && <ButtonLink size="small" href="/findings">{t('finding.title')}</ButtonLink>}
        {can('observation.statistics') && <ButtonLink size="small" href="/observations/statistics">{t('office.statistics.link')}</ButtonLink>}
        {shown !== undefined && shown.observations.totalCount > 0 && <ExportLink list="observations" filter={{ ...observationFilterOf(parameters) }} />}
        {can('inspection.read') && <ButtonLink size="small" href="/inspections">{t('inspection.title')}</ButtonLink>}
        {can('inspection.answer') && <ButtonLink size="small" href="/inspection-tasks">{t('observation.queue.sent')}</ButtonLink>}
        {can('observation.submit') && <ButtonLink size="small" href="/observations/new">{t('observation.queue.new')}</ButtonLink>}
      </div>
      <Panel label={title}>
        <Tabs label={t('observation.queue.views')} tabs={views.map((name) => ({ name: isStage(name) ? stagesOf(name).map((status) => t(`observation.status.${status}`)).join(t('observation.queue.or')) : t(`observation.view.${name}`), href: viewAddress(name, parameters), current: name === view }))} />
        <div className="observation-conditions">
          {region !== null && region !== appointment.region?.code && <Chip label={t('household.condition.region')} value={regionName ?? ''} removeLabel={t('household.condition.remove', { name: t('household.condition.region') })} onRemove={() => set('region', null)} />}
          {project !== null && <Chip label={t('trace.column.project')} value={projectName} removeLabel={t('household.condition.remove', { name: t('trace.column.project') })} onRemove={() => set('project', null)} />}
          {number !== null && <Chip label={t('observation.column.number')} value={number} removeLabel={t('household.condition.remove', { name: t('observation.column.number') })} onRemove={() => set('number', null)} />}
          <label>
            <span className="dim">{t('observation.queue.kind')}</span>
            <select className="control" value={parameters.get('kind') ?? ''} onChange={(event) => set('kind', event.target.value)}>
              <option value="">{t('observation.queue.anyKind')}</option>
              {observationKinds.map((kind) => <option key={kind} value={kind}>{t(`observation.kind.${kind}`)}</option>)}
            </select>
          </label>
          <label>
            <span className="dim">{t('observation.dialog.severity')}</span>
            <select className="control" value={parameters.get('severity') ?? ''} onChange={(event) => set('severity', event.target.value)}>
              <option value="">{t('observation.queue.anySeverity')}</option>
              {severities.map((severity) => <option key={severity} value={severity}>{t(`observation.severity.${severity}`)}</option>)}
            </select>
          </label>
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('observation.column.number'), t('observation.column.kind'), t('observation.column.text'), t('observation.column.village'), t('observation.column.status')]} />}>
          {({ observations }) =>
            observations.nodes.length === 0 ? (
              <Empty title={t('observation.queue.empty')}><p>{t('observation.queue.emptyNote')}</p></Empty>
            ) : (
              <>
                <ObservationTable rows={observations.nodes} />
                <Paging onPrevious={pages.previous} onNext={observations.pageInfo.hasNextPage ? () => pages.next(observations.pageInfo.endCursor ?? '') : null}>
                  {t('observation.queue.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + observations.nodes.length), count: observations.totalCount, shown: formatCount(observations.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  )
}
