import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { ReportedHouseholdDocument } from '../../gql/observation-report/graphql'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import type { ObservationDraft } from './observation-draft'

interface ReportedHouseholdProps {
  readonly id: string
  readonly skeleton: ReactNode
  readonly children: (household: NonNullable<ObservationDraft['household']>) => ReactNode
}

/** Finds the household that a report is to be about; one out of scope is answered like one that does not exist. */
export function ReportedHousehold({ id, skeleton, children }: ReportedHouseholdProps) {
  const { data, error, refetch } = useQuery(ReportedHouseholdDocument, { variables: { id } })
  return (
    <Answer data={data} error={error} skeleton={skeleton} onRetry={() => void refetch()}>
      {({ household }) => (household === null ? <Missing /> : children({ id: household.id, name: `${household.headName} ${household.number.slice(13)}`, region: household.number.slice(0, 12) }))}
    </Answer>
  )
}
