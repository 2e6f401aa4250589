import type { VillagePlanStatus } from '../../gql/trace/graphql'
import { StatusTag } from '../../ui/StatusTag'
import { useText } from '../../ui/text/use-text'
import { planShapes } from './trace-codes'

/** Where a village's plan stands; of one whose years are over, that they are. */
export function PlanStatus({ plan, pill }: { readonly plan: { readonly status: VillagePlanStatus; readonly lapsed: boolean }; readonly pill?: boolean }) {
  const { t } = useText()
  return <StatusTag {...(pill === true ? { pill } : {})} shape={plan.lapsed ? 'disc' : planShapes[plan.status]} word={plan.lapsed ? t('trace.lapsed') : t(`trace.planStatus.${plan.status}`)} />
}
