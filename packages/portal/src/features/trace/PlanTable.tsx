import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { PlanRowFragment } from '../../gql/trace/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { PlanStatus } from './PlanStatus'

/** Village plans with how many projects follow them. */
export function PlanTable({ plans, mend }: { readonly plans: readonly PlanRowFragment[]; readonly mend?: (plan: PlanRowFragment) => ReactNode }) {
  const { t } = useText()
  return (
    <table className="table blocks" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t('trace.column.plan')}</th>
          <th scope="col">{t('trace.column.status')}</th>
          <th scope="col" className="right">{t('trace.column.projects')}</th>
          {mend !== undefined && <th scope="col" className="right">{t('trace.column.mend')}</th>}
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.id}>
            <th scope="row" className="phone-whole ellipsis"><Link href={`/plans/${plan.id}`} data-row-link>{t('trace.planName', { village: plan.region.name, from: plan.startYear, to: plan.endYear })}</Link></th>
            <td><PlanStatus plan={plan} /></td>
            <td className="right num phone-end">{t('trace.projectCount', { shown: formatCount(plan.projects.filter((project) => project.status !== 'STOPPED').length) })}</td>
            {mend !== undefined && <td className="right phone-end"><span className="trace-acts">{mend(plan)}</span></td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
