import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { PlanListDocument } from '../../gql/trace/graphql'
import { Button } from '../../ui/Button'
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
import { planStatuses } from './trace-codes'

const pageSize = 50

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
  const filter = { region, ...(status === undefined ? {} : { status: [status] }), ...(parameters.get('withoutProject') === '1' ? { withoutProject: true } : {}) }
  const { data, previousData, error, refetch } = useQuery(PlanListDocument, { variables: { filter, first: pageSize, after: pages.after } })
  const changed = () => {
    void refetch()
    onChanged()
  }
  return (
    <>
      <div className="filters">
        <FilterSelect name="status" label={t('trace.column.status')} any={t('trace.anyStatus')} options={planStatuses.map((value) => ({ value, text: t(`trace.planStatus.${value}`) }))} />
        <FilterSelect name="withoutProject" label={t('trace.filter.gap')} any={t('trace.anyGap')} options={[{ value: '1', text: t('trace.gap.PLAN_WITHOUT_PROJECT') }]} />
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
              <PlanTable plans={villagePlans.nodes} />
              <Paging onPrevious={pages.previous} onNext={villagePlans.pageInfo.hasNextPage ? () => pages.next(villagePlans.pageInfo.endCursor ?? '') : null}>{t('trace.planCount', { shown: formatCount(villagePlans.totalCount) })}</Paging>
            </>
          )
        }
      </Answer>
      {drafting !== null && <PlanDialog village={drafting} plan={null} onClose={() => setDrafting(null)} onSaved={changed} />}
    </>
  )
}
