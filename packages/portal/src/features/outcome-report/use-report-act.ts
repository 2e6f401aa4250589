import { useMutation } from '@apollo/client/react'
import { ApproveOutcomeReportDocument, ConfirmOutcomesDocument, DisputeOutcomeDocument, ReturnOutcomeReportDocument, type OutcomeLinePartsFragment } from '../../gql/outcome-report/graphql'
import { useFollowWork } from '../navigation/use-follow-work'

/** What may be done with a report after it was submitted. */
export type ReportAct =
  | { readonly kind: 'confirm'; readonly households: readonly string[] }
  /** Of a line that its household denies. */
  | { readonly kind: 'confirmAlone'; readonly line: OutcomeLinePartsFragment }
  | { readonly kind: 'dispute'; readonly line: OutcomeLinePartsFragment }
  | { readonly kind: 'approve' }
  | { readonly kind: 'return' }

/** Sends an act with its words; the answer is why it was refused, null when it was done. */
export function useReportAct(id: string): { readonly busy: boolean; readonly send: (act: ReportAct, words: string) => Promise<string | null> } {
  const followWork = useFollowWork()
  const [confirm, confirming] = useMutation(ConfirmOutcomesDocument)
  const [dispute, disputing] = useMutation(DisputeOutcomeDocument)
  const [approve, approving] = useMutation(ApproveOutcomeReportDocument)
  const [sendBack, returning] = useMutation(ReturnOutcomeReportDocument)
  const request = (act: ReportAct, words: string) => {
    switch (act.kind) {
      case 'confirm':
        return confirm({ variables: { input: { id, households: [...act.households], reason: words } } })
      case 'confirmAlone':
        return confirm({ variables: { input: { id, households: [act.line.household.id], reason: words } } })
      case 'dispute':
        return dispute({ variables: { input: { id, household: act.line.household.id, reason: words } } })
      case 'approve':
        return approve({ variables: { input: { id, ...(words === '' ? {} : { comment: words }) } } })
      case 'return':
        return sendBack({ variables: { input: { id, reason: words } } })
    }
  }
  return {
    busy: confirming.loading || disputing.loading || approving.loading || returning.loading,
    send: async (act, words) => {
      const refusal = (await request(act, words)).data?.result.userErrors[0]?.message ?? null
      if (refusal === null) followWork()
      return refusal
    },
  }
}
