import { print } from 'graphql'
import { DeliverObservationDocument, type DeliverObservationMutation, type SubmitObservationInput } from '../../gql/delivery/graphql'
import { askGraphql } from './ask-graphql'
import type { ReportAnswer } from './delivery-answers'
import type { Sender } from './service-request'
import { isConflict, reasonsOf } from './user-errors'
import type { WaitingReport } from './waiting-report'

const query = print(DeliverObservationDocument)

type Answer = DeliverObservationMutation['submitObservation']
type UserError = Answer['userErrors'][number]

/** A finished report as the device keeps it: what is sent, fixed when it was finished, and the draft for mending it. */
export interface FinishedWords {
  readonly input: SubmitObservationInput
  readonly draft: unknown
}

export function wordsOf(finished: FinishedWords): string {
  return JSON.stringify(finished)
}

/** Submits a report that the device kept. Its photos are there already. */
export async function deliverObservation(sender: Sender, report: WaitingReport, clock: () => number = Date.now): Promise<ReportAnswer> {
  const { input } = JSON.parse(report.words) as FinishedWords
  const answer = await askGraphql(sender, {
    name: 'DeliverObservation',
    query,
    variables: { input: { ...input, writtenAt: report.writtenAt, sentAt: new Date(clock()).toISOString() } },
    field: 'submitObservation',
  })
  return answer.kind === 'RETURNED' ? answerTo(answer.result as unknown as Answer) : answer
}

function answerTo({ observation, replayed, userErrors }: Answer): ReportAnswer {
  // What was kept before and has left the viewer's scope since is acknowledged without being shown.
  if (observation !== null || replayed) return { kind: 'TAKEN', number: observation?.number ?? null }
  const reasons = reasonsOf(userErrors)
  if (isConflict(userErrors)) return { kind: 'CONFLICT', reasons }
  const places = userErrors.filter(isPhotoGone).map(({ field }) => Number(field?.[1]))
  // Whatever else is wrong with it would be so with its photos too.
  return places.length > 0 && places.length === userErrors.length ? { kind: 'PHOTOS_GONE', places, reasons } : { kind: 'REFUSED', reasons }
}

function isPhotoGone({ code, field }: UserError): boolean {
  return code === 'NOT_FOUND' && field?.[0] === 'attachments' && field[1] !== undefined
}
