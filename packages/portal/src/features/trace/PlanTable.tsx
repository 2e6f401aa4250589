import { Link } from 'wouter'
import type { PlanRowFragment } from '../../gql/trace/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatCount } from '../../ui/format/number'
import { StatusTag } from '../../ui/StatusTag'
import { useText } from '../../ui/text/use-text'
import { planShapes } from './trace-codes'

/** Village plans with how many projects follow them. */
export function PlanTable({ plans }: { readonly plans: readonly PlanRowFragment[] }) {
  const { t } = useText()
  return (
    <table className="table blocks" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t('trace.column.plan')}</th>
          <th scope="col">{t('trace.column.status')}</th>
          <th scope="col" className="right">{t('trace.column.projects')}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.id}>
            <th scope="row" className="phone-whole ellipsis"><Link href={`/plans/${plan.id}`} data-row-link>{t('trace.planName', { village: plan.region.name, from: plan.startYear, to: plan.endYear })}</Link></th>
            <td><StatusTag shape={planShapes[plan.status]} word={t(`trace.planStatus.${plan.status}`)} /></td>
            <td className="right num phone-end">{t('trace.projectCount', { shown: formatCount(plan.projects.filter((project) => project.status !== 'STOPPED').length) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
