import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProjectDocument, type ProjectFactsFragment, type ProjectQuery } from '../../gql/trace/graphql'
import { Button, ButtonLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Definitions } from '../../ui/Definitions'
import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { StatusTag } from '../../ui/StatusTag'
import { Timeline } from '../../ui/Timeline'
import { useText } from '../../ui/text/use-text'
import { FindingPanel } from '../finding/FindingPanel'
import { useSession } from '../viewer/use-viewer'
import { BeneficiaryDialog } from './BeneficiaryDialog'
import { CadreDialog } from './CadreDialog'
import { ChainPanel } from './ChainPanel'
import { ProjectDialog } from './ProjectDialog'
import { ProjectStepDialog, type ProjectStep } from './ProjectStepDialog'
import { ReleaseDialog } from './ReleaseDialog'
import { projectEntries } from './programme-event-text'
import { projectShapes } from './trace-codes'
import './TracePage.css'

const steps = ['start', 'complete', 'verify', 'stop'] as const satisfies readonly ProjectStep[]

/** A project: what it is, who goes with it, what it achieved, and the chain that hangs on it. */
export function ProjectPage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(ProjectDocument, { variables: { id } })
  usePageTitle(data?.project?.name ?? t('trace.column.project'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ project }) => (project ? <Content project={project} onChanged={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

type Project = NonNullable<ProjectQuery['project']>

function Content({ project, onChanged }: { readonly project: Project; readonly onChanged: () => void }) {
  const { t, language } = useText()
  const { can } = useSession()
  const [dialog, setDialog] = useState<ProjectStep | 'revise' | 'cadre' | 'households' | null>(null)
  const [leaving, setLeaving] = useState<ProjectFactsFragment['cadres'][number] | null>(null)
  const close = () => setDialog(null)
  const { plan, viewerCan } = project
  const step = steps.find((name) => name === dialog)
  const acted = (day: string | null, who: string | undefined) => (day === null ? null : [formatDay(day, language), who].filter((part) => part !== undefined).join(' · '))
  return (
    <>
      <Crumbs steps={[{ name: t('trace.title'), href: '/trace?tab=projects' }, { name: project.region.name, href: `/trace?tab=projects&region=${project.region.code}` }]} here={project.name} />
      <div className="page-head">
        <h1>{project.name}</h1>
        <StatusTag pill shape={projectShapes[project.status]} word={t(`trace.projectStatus.${project.status}`)} />
        <span className="spring" />
        {can('observation.read') && <ButtonLink size="small" href={`/observations?status=all&project=${project.id}`}>{t('trace.project.observations')}</ButtonLink>}
        {viewerCan.revise && <Button size="small" onClick={() => setDialog('revise')}>{t('trace.project.revise')}</Button>}
        {steps.filter((name) => viewerCan[name]).map((name) => (
          <Button key={name} size="small" look={name === 'stop' ? 'plain' : 'primary'} onClick={() => setDialog(name)}>{t(`trace.project.act.${name}`)}</Button>
        ))}
      </div>
      <div className="split">
        <div className="stack">
          <Panel title={t('trace.project.facts')}>
            <div className="panel-body">
              <Definitions
                pairs={[
                  [t('trace.column.plan'), plan === null ? null : <Link href={`/plans/${plan.id}`}>{t('trace.planName', { village: project.region.name, from: plan.startYear, to: plan.endYear })}</Link>],
                  [t('trace.project.task'), t(`trace.task.${project.task}`)],
                  [t('trace.project.class'), t(`household.measureClass.${project.class}`)],
                  [t('trace.project.category'), t(`trace.category.${project.category}`)],
                  [t('trace.project.effect'), t(`trace.effect.${project.effect}`)],
                  [t('trace.column.period'), [project.startsOn, project.endsOn].filter((day) => day !== null).join(' – ')],
                  [t('trace.project.unit'), project.responsibleUnit],
                  [t('trace.project.budget'), project.budget === null ? null : formatYuan(project.budget)],
                  [t('trace.project.goal'), project.goal],
                  [t('trace.project.result'), project.result],
                  [t('trace.project.completed'), acted(project.completedOn, project.completedBy?.name)],
                  [t('trace.project.verified'), acted(project.verifiedOn, project.verifiedBy?.name)],
                  [t('trace.project.stopped'), project.stopReason],
                ]}
              />
            </div>
          </Panel>
          <ChainPanel end="PROJECT" id={project.id} action={viewerCan.addBeneficiaries && <Button size="small" onClick={() => setDialog('households')}>{t('trace.project.addHouseholds')}</Button>} />
          <FindingPanel filter={{ project: project.id }} more={`/findings?project=${project.id}`} />
        </div>
        <div className="stack">
          <Panel title={t('trace.project.cadres')} action={viewerCan.assignCadre && <Button size="small" onClick={() => setDialog('cadre')}>{t('trace.project.assign')}</Button>}>
            {project.cadres.length === 0 ? (
              <p className="panel-body dim">{t('trace.noCadre')}</p>
            ) : (
              <ul className="gap-list">
                {project.cadres.map((cadre) => (
                  <li key={cadre.id}>
                    <Link href={`/chains/CADRE/${cadre.account.id}`}>{cadre.account.name}</Link>
                    <span className="dim num">{cadre.endedOn === null ? t('trace.project.since', { day: cadre.startedOn }) : t('trace.project.until', { day: cadre.endedOn })}</span>
                    {viewerCan.assignCadre && cadre.endedOn === null && <Button size="small" look="quiet" onClick={() => setLeaving(cadre)}>{t('trace.project.release')}</Button>}
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          {project.timeline !== null && <Panel title={t('trace.event.title')}><Timeline entries={projectEntries(project.timeline, t)} /></Panel>}
        </div>
      </div>
      {dialog === 'revise' && plan !== null && <ProjectDialog plan={plan} project={project} onClose={close} onSaved={onChanged} />}
      {dialog === 'cadre' && <CadreDialog project={project} onClose={close} onDone={onChanged} />}
      {dialog === 'households' && <BeneficiaryDialog project={project} onClose={close} onDone={onChanged} />}
      {step !== undefined && <ProjectStepDialog project={project} step={step} onClose={close} onDone={onChanged} />}
      {leaving !== null && <ReleaseDialog cadre={leaving} onClose={() => setLeaving(null)} onDone={onChanged} />}
    </>
  )
}
