import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { PlanDocument, type PlanFactsFragment, type ProjectRowFragment } from '../../gql/trace/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Definitions } from '../../ui/Definitions'
import { Empty } from '../../ui/Empty'
import { dayOf } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { ChainPanel } from './ChainPanel'
import { PlanDialog } from './PlanDialog'
import { PlanStepDialog, type PlanStep } from './PlanStepDialog'
import { ProjectDialog } from './ProjectDialog'
import { ProjectTable } from './ProjectTable'
import { PlanStatus } from './PlanStatus'
import { tasks } from './trace-codes'
import './TracePage.css'

type Plan = PlanFactsFragment & { readonly projects: readonly ProjectRowFragment[] }
const steps = ['submit', 'review', 'approve', 'return', 'close'] as const satisfies readonly PlanStep[]

/** A village's plan: what is planned, who acted, its projects, and the chain that hangs on it. */
export function PlanPage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(PlanDocument, { variables: { id } })
  usePageTitle(t('trace.column.plan'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ villagePlan }) => (villagePlan ? <Content plan={villagePlan} onChanged={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

function Content({ plan, onChanged }: { readonly plan: Plan; readonly onChanged: () => void }) {
  const { t } = useText()
  const [dialog, setDialog] = useState<PlanStep | 'revise' | 'project' | 'next' | null>(null)
  const { can } = useSession()
  const close = () => setDialog(null)
  const years = t('trace.years', { from: plan.startYear, to: plan.endYear })
  const step = steps.find((name) => name === dialog)
  const who = (name: string | undefined, at: string | null) => (name === undefined ? null : at === null ? name : `${name} · ${dayOf(at)}`)
  return (
    <>
      <Crumbs steps={[{ name: t('trace.title'), href: '/trace?tab=plans' }, { name: plan.region.name, href: `/villages/${plan.region.code}` }]} here={years} />
      <div className="page-head">
        <h1>{t('trace.planName', { village: plan.region.name, from: plan.startYear, to: plan.endYear })}</h1>
        <PlanStatus pill plan={plan} />
        <span className="spring" />
        {plan.viewerCan.revise && <Button size="small" onClick={() => setDialog('revise')}>{t('trace.plan.revise')}</Button>}
        {steps.filter((name) => plan.viewerCan[name]).map((name) => (
          <Button key={name} size="small" look={name === 'return' || name === 'close' ? 'plain' : 'primary'} onClick={() => setDialog(name)}>{t(`trace.plan.act.${name}`)}</Button>
        ))}
      </div>
      {plan.lapsed && (
        <Band title={t('trace.plan.lapsedTitle', { year: plan.endYear })} action={can('villagePlan.write') && plan.status === 'APPROVED' ? <Button size="small" onClick={() => setDialog('next')}>{t('trace.plan.next')}</Button> : undefined}>
          <p>{plan.status === 'APPROVED' ? t('trace.plan.lapsed', { count: plan.projects.filter(({ status }) => status !== 'VERIFIED' && status !== 'STOPPED').length }) : t('trace.plan.lapsedDraft')}</p>
        </Band>
      )}
      <div className="stack">
        <div className="split">
          <Panel title={t('trace.plan.tasks')}>
            <dl className="plan-tasks">
              {tasks.map((task) => (
                <div key={task}>
                  <dt>{t(`trace.task.${task}`)}</dt>
                  <dd>{plan.tasks.find((each) => each.task === task)?.content ?? <span className="dim">{t('trace.plan.emptyTask')}</span>}</dd>
                </div>
              ))}
            </dl>
          </Panel>
          <Panel title={t('trace.plan.people')}>
            <div className="panel-body">
              <Definitions
                pairs={[
                  [t('trace.plan.proposed'), who(plan.proposedBy.name, plan.submittedAt)],
                  [t('trace.plan.reviewed'), who(plan.reviewedBy?.name, plan.reviewedAt) ?? t('trace.plan.waiting')],
                  [t('trace.plan.approved'), who(plan.approvedBy?.name, plan.approvedAt) ?? t('trace.plan.waiting')],
                  [t('trace.plan.remark'), plan.remark],
                ]}
              />
            </div>
          </Panel>
        </div>
        <Panel title={t('trace.tab.projects')} action={plan.viewerCan.addProject && <Button size="small" onClick={() => setDialog('project')}>{t('trace.project.add')}</Button>}>
          {plan.projects.length === 0 ? <Empty title={t('trace.noProjects')}><p>{t('trace.noProjectsNote')}</p></Empty> : <ProjectTable projects={plan.projects} />}
        </Panel>
        <ChainPanel end="PLAN" id={plan.id} />
      </div>
      {dialog === 'revise' && <PlanDialog village={plan.region} plan={plan} onClose={close} onSaved={onChanged} />}
      {dialog === 'next' && <PlanDialog village={plan.region} plan={null} former={plan} onClose={close} onSaved={onChanged} />}
      {dialog === 'project' && <ProjectDialog plan={plan} project={null} onClose={close} onSaved={onChanged} />}
      {step !== undefined && <PlanStepDialog plan={plan} step={step} onClose={close} onDone={onChanged} />}
    </>
  )
}
