import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { PlanListDocument, type PlanRowFragment, type TraceGap } from '../../gql/trace/graphql'
import { Button, ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { Paging } from '../../ui/Paging'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useSession } from '../viewer/use-viewer'
import { PlanDialog } from './PlanDialog'
import { PlanTable } from './PlanTable'
import { ProjectDialog } from './ProjectDialog'
import { planStatuses } from './trace-codes'

const pageSize = 50
const planGaps = ['withoutProject', 'lapsed'] as const
const planGapWords = { withoutProject: 'PLAN_WITHOUT_PROJECT', lapsed: 'PLAN_LAPSED' } as const satisfies Record<(typeof planGaps)[number], TraceGap>

interface PlanListProps {
  readonly region: string
  readonly missing: readonly { readonly code: string; readonly name: string }[]
  readonly onChanged: () => void
}

/** The village plans of a region, and the villages that have none with the dialog that mends it. */
export function PlanList({ region, missing, onChanged }: PlanListProps) {
  const { t } = useText()
  const { can } = useSession()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const [drafting, setDrafting] = useState<{ readonly code: string; readonly name: string } | null>(null)
  const status = planStatuses.find((name) => name === parameters.get('status'))
  const gap = planGaps.find((name) => parameters.get('gap') === name)
  const filter = { region, ...(status === undefined ? {} : { status: [status] }), ...(gap === 'withoutProject' ? { withoutProject: true } : gap === 'lapsed' ? { lapsed: true } : {}) }
  const { data, previousData, error, refetch } = useQuery(PlanListDocument, { variables: { filter, first: pageSize, after: pages.after } })
  const [adding, setAdding] = useState<PlanRowFragment | null>(null)
  const mend = (plan: PlanRowFragment) => (
    <>
      {plan.viewerCan.addProject && <Button size="small" onClick={() => setAdding(plan)}>{t('trace.project.add')}</Button>}
      <ButtonLink size="small" look="quiet" href={`/plans/${plan.id}`}>{t('trace.household.mendOpen')}</ButtonLink>
    </>
  )
  const changed = () => {
    void refetch()
    onChanged()
  }
  return (
    <>
      <div className="filters">
        <FilterSelect name="status" label={t('trace.column.status')} any={t('trace.anyStatus')} options={planStatuses.map((value) => ({ value, text: t(`trace.planStatus.${value}`) }))} />
        <FilterSelect name="gap" label={t('trace.filter.gap')} any={t('trace.anyGap')} options={planGaps.map((value) => ({ value, text: t(`trace.gap.${planGapWords[value]}`) }))} />
      </div>
      {missing.length > 0 && (
        <section className="trace-tab">
          <h2>{t('trace.villagesWithoutPlan')}</h2>
          <ul className="gap-list">
            {missing.map((village) => (
              <li key={village.code}>
                <span>{village.name}</span>
                {can('villagePlan.write') && <Button size="small" onClick={() => setDrafting(village)}>{t('trace.plan.draft')}</Button>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('trace.column.plan'), t('trace.column.status'), t('trace.column.projects')]} />}>
        {({ villagePlans }) =>
          villagePlans.nodes.length === 0 ? (
            <Empty title={t('trace.noPlans')}><p>{t('trace.noPlansNote')}</p></Empty>
          ) : (
            <>
              <PlanTable plans={villagePlans.nodes} {...(gap === undefined ? {} : { mend })} />
              <Paging onPrevious={pages.previous} onNext={villagePlans.pageInfo.hasNextPage ? () => pages.next(villagePlans.pageInfo.endCursor ?? '') : null}>{t('trace.planCount', { shown: formatCount(villagePlans.totalCount) })}</Paging>
            </>
          )
        }
      </Answer>
      {adding !== null && <ProjectDialog plan={adding} project={null} onClose={() => setAdding(null)} onSaved={changed} />}
      {drafting !== null && <PlanDialog village={drafting} plan={null} onClose={() => setDrafting(null)} onSaved={changed} />}
    </>
  )
}
