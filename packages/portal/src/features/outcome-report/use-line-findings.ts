import { skipToken, useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { OutcomeFindingsDocument, type HouseholdOutcomeInput, type OutcomeFindingsQuery } from '../../gql/outcome-report/graphql'
import { useSettled } from '../../ui/use-settled'
import type { Outcome } from './cell-rules'

export type LineFinding = OutcomeFindingsQuery['outcomeFindings'][number]['findings'][number]

/** How long typing rests before the lines are held against the contract. */
const restOfTyping = 500

/**
 * What each household's line does not agree with in the contract, found by the service by the rule by which it takes a report:
 * asked again whenever typing rests. While the next answer is under way the last one stands; once none came nothing is said, since a line that was put right would be held back by what was found before: the service then says it when the report arrives.
 */
export function useLineFindings(linkage: string, period: string, lines: readonly (Outcome & { readonly household: string })[]): ReadonlyMap<string, readonly LineFinding[]> {
  const said = lines.map(({ household, amount, months, quantity, unit }): HouseholdOutcomeInput => ({ household, amount, months, quantity, unit }))
  // Compared as text, so that a reason or a note that is typed asks nothing.
  const asked = useSettled(JSON.stringify(said), restOfTyping)
  const outcomes = useMemo(() => JSON.parse(asked) as HouseholdOutcomeInput[], [asked])
  const { data, previousData, error } = useQuery(OutcomeFindingsDocument, outcomes.length === 0 ? skipToken : { variables: { linkage, period, outcomes }, fetchPolicy: 'no-cache' })
  return useMemo(() => new Map((outcomes.length === 0 || error !== undefined ? [] : ((data ?? previousData)?.outcomeFindings ?? [])).map(({ household, findings }) => [household, findings])), [data, previousData, error, outcomes])
}
