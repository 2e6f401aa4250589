import { print } from 'graphql'
import { DeliverAnswerDocument, type AnswerInspectionTaskInput, type DeliverAnswerMutation } from '../../gql/delivery/graphql'
import { askGraphql } from './ask-graphql'
import type { ReportAnswer } from './delivery-answers'
import type { Sender } from './service-request'
import { isConflict, reasonsOf } from './user-errors'
import type { WaitingReport } from './waiting-report'

const query = print(DeliverAnswerDocument)

type Answer = DeliverAnswerMutation['answerInspectionTask']

/** Answers to an inspection as the device keeps them: what is sent, fixed when they were finished, and the draft for mending them. */
export interface FinishedAnswer {
  readonly input: AnswerInspectionTaskInput
  readonly draft: unknown
}

/** Sends answers that the device kept; the service keeps them once by their id. */
export async function deliverAnswer(sender: Sender, { words }: Pick<WaitingReport, 'words'>): Promise<ReportAnswer> {
  const { input } = JSON.parse(words) as FinishedAnswer
  const answer = await askGraphql(sender, { name: 'DeliverAnswer', query, variables: { input }, field: 'answerInspectionTask' })
  return answer.kind === 'RETURNED' ? answerTo(answer.result as unknown as Answer) : answer
}

function answerTo({ task, replayed, userErrors }: Answer): ReportAnswer {
  // Kept before, though somebody else may have been sent to the household since.
  if (task !== null || replayed) return { kind: 'TAKEN', number: null }
  return { kind: isConflict(userErrors) ? 'CONFLICT' : 'REFUSED', reasons: reasonsOf(userErrors) }
}
