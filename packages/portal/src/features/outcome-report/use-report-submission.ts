import { useMutation } from '@apollo/client/react'
import { SubmitOutcomeReportDocument, type SubmitOutcomeReportInput } from '../../gql/outcome-report/graphql'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'

interface Refusal {
  readonly field: readonly string[] | null
  readonly message: string
}

/** How a try to submit ended: taken, refused, without an answer, or its id was used up by an earlier version. */
export type SubmissionOutcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly errors: readonly Refusal[] }
  | { readonly kind: 'noAnswer'; readonly reason: string }
  | { readonly kind: 'arrivedBefore' }

/** Submits a report. The same report may be submitted any number of times: its id makes a repeat of it a replay. */
export function useReportSubmission(): (input: SubmitOutcomeReportInput) => Promise<SubmissionOutcome> {
  const { t } = useText()
  const [mutate] = useMutation(SubmitOutcomeReportDocument)
  return async (input) => {
    try {
      const { data } = await mutate({ variables: { input } })
      const answer = data?.result
      if (answer?.outcomeReport) return { kind: 'taken' }
      const errors = answer?.userErrors ?? []
      if (errors.some(({ code, field }) => code === 'CONFLICT' && (field === null || field[0] === 'id'))) return { kind: 'arrivedBefore' }
      return { kind: 'refused', errors }
    } catch (error) {
      return { kind: 'noAnswer', reason: describeError(error, t).message }
    }
  }
}
