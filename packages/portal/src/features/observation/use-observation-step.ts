import { useMutation } from '@apollo/client/react'
import { FindingsDocument } from '../../gql/finding/graphql'
import {
  AssignObservationDocument, CloseObservationDocument, ConcludeObservationDocument, DeclineObservationDocument, ExtendObservationDocument, RectifyObservationDocument,
  ReopenObservationDocument, TriageObservationDocument, VerifyObservationDocument, type ObservationWholeFragment, type Severity,
} from '../../gql/observation/graphql'
import { useFollowWork } from '../navigation/use-follow-work'
import { useSession } from '../viewer/use-viewer'
import { findingInput, type FindingDraft } from './finding-input'
import type { StepName } from './step-name'

export interface StepDraft {
  readonly comment: string
  readonly severity: Severity
  readonly handler: string
  /** Null until it was said; nothing is concluded by default. */
  readonly confirmed: boolean | null
  readonly score: number | null
  readonly days: number
  /** Of what was found to be true. */
  readonly finding: FindingDraft
  /** Words of their own for reports of the same matter, by their ids. */
  readonly answers: Readonly<Record<string, string>>
}

interface Refusal {
  readonly field: readonly string[] | null
  readonly message: string
}

/** The answers that say something. */
const answersInput = (answers: StepDraft['answers']) => Object.entries(answers).flatMap(([report, words]) => (words.trim() === '' ? [] : [{ observation: report, comment: words.trim() }]))

/** Sends one step of an observation; the answer is what was refused, nothing when it was done. */
export function useObservationStep(observation: Pick<ObservationWholeFragment, 'id' | 'kind' | 'household' | 'project' | 'cadre'>): { readonly busy: boolean; readonly send: (step: StepName, draft: StepDraft) => Promise<readonly Refusal[]> } {
  const { id } = observation
  const { can } = useSession()
  const followWork = useFollowWork()
  const [triage, triaging] = useMutation(TriageObservationDocument)
  const [assign, assigning] = useMutation(AssignObservationDocument)
  const [decline, declining] = useMutation(DeclineObservationDocument)
  // A finding shows how far its report is, which these steps change; it stands beside the report only for who may read it.
  const alsoFindings = { refetchQueries: can('finding.read') ? [FindingsDocument] : [] }
  const [conclude, concluding] = useMutation(ConcludeObservationDocument, alsoFindings)
  const [rectify, rectifying] = useMutation(RectifyObservationDocument, alsoFindings)
  const [verify, verifying] = useMutation(VerifyObservationDocument, alsoFindings)
  const [close, closing] = useMutation(CloseObservationDocument)
  const [extend, extending] = useMutation(ExtendObservationDocument)
  const [reopen, reopening] = useMutation(ReopenObservationDocument, alsoFindings)

  const request = (step: StepName, { comment, severity, handler, confirmed, score, days, finding, answers }: StepDraft) => {
    const said = comment.trim() === '' ? {} : { comment: comment.trim() }
    switch (step) {
      case 'triage':
        return triage({ variables: { input: { id, severity, ...said } } })
      case 'assign':
        return assign({ variables: { input: { id, handler, ...said } } })
      case 'decline':
        return decline({ variables: { input: { id, ...said } } })
      case 'conclude':
        return conclude({ variables: { input: { id, confirmed: confirmed === true, comment: comment.trim(), answers: answersInput(answers), ...(confirmed === true ? { finding: findingInput(finding, observation) } : {}) } } })
      case 'rectify':
        return rectify({ variables: { input: { id, ...said } } })
      case 'verify':
        return verify({ variables: { input: { id, ...said } } })
      case 'close':
        return close({ variables: { input: { id, ...(score === null ? {} : { score }), ...said } } })
      case 'extend':
        return extend({ variables: { input: { id, days, reason: comment.trim() } } })
      case 'reopen':
        return reopen({ variables: { input: { id, ...said } } })
    }
  }
  return {
    busy: [triaging, assigning, declining, concluding, rectifying, verifying, closing, extending, reopening].some(({ loading }) => loading),
    send: async (step, draft) => {
      const refusals = (await request(step, draft)).data?.result.userErrors ?? []
      if (refusals.length === 0) followWork()
      return refusals
    },
  }
}
