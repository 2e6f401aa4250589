import type { PovertyStatus } from '../../gql/household/graphql'
import { StatusTag } from '../../ui/StatusTag'
import { useText } from '../../ui/text/use-text'
import { statusShapes } from './household-status'

export function HouseholdStatus({ status, pill = false }: { readonly status: PovertyStatus; readonly pill?: boolean }) {
  const { t } = useText()
  return <StatusTag shape={statusShapes[status]} word={t(`household.status.${status}`)} pill={pill} />
}
