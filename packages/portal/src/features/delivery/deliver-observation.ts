import { print } from 'graphql'
import { DeliverObservationDocument, type DeliverObservationMutation, type SubmitObservationInput } from '../../gql/delivery/graphql'
import type { NoWord, ReportAnswer } from './delivery-answers'
import { ask, isObject, noWordOf, objectIn, type Sender } from './service-request'
import type { RefusalReason, WaitingReport } from './waiting-report'

const patience = 30_000
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
  const answer = await ask(sender, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ operationName: 'DeliverObservation', query, variables: { input: { ...input, writtenAt: report.writtenAt, sentAt: new Date(clock()).toISOString() } } }),
  }, patience)
  if ('kind' in answer) return answer
  const body = objectIn(answer.text)
  const errors = body?.['errors']
  if (Array.isArray(errors) && errors.length > 0) return answerToError(errors[0])
  const submitted = submittedIn(body)
  return submitted === null ? (noWordOf(answer.status, answer.headers) ?? { kind: 'NO_ANSWER' }) : answerTo(submitted)
}

function submittedIn(body: Readonly<Record<string, unknown>> | null): Answer | null {
  const result = body?.['data']
  return isObject(result) && isObject(result['submitObservation']) ? (result as unknown as DeliverObservationMutation).submitObservation : null
}

function answerTo({ observation, replayed, userErrors }: Answer): ReportAnswer {
  // What was kept before and has left the viewer's scope since is acknowledged without being shown.
  if (observation !== null || replayed) return { kind: 'TAKEN', number: observation?.number ?? null }
  const reasons = userErrors.map(({ field, message }): RefusalReason => ({ field, message }))
  if (userErrors.some(({ code, field }) => code === 'CONFLICT' && (field === null || field[0] === 'id'))) return { kind: 'CONFLICT', reasons }
  const places = userErrors.filter(isPhotoGone).map(({ field }) => Number(field?.[1]))
  // Whatever else is wrong with it would be so with its photos too.
  return places.length > 0 && places.length === userErrors.length ? { kind: 'PHOTOS_GONE', places, reasons } : { kind: 'REFUSED', reasons }
}

function isPhotoGone({ code, field }: UserError): boolean {
  return code === 'NOT_FOUND' && field?.[0] === 'attachments' && field[1] !== undefined
}

function answerToError(error: unknown): NoWord | Extract<ReportAnswer, { readonly kind: 'REFUSED' }> {
  const extensions = isObject(error) && isObject(error['extensions']) ? error['extensions'] : {}
  switch (extensions['code']) {
    case 'UNAUTHENTICATED':
      return { kind: 'SIGNED_OUT' }
    case 'RATE_LIMITED':
      return { kind: 'WAIT', seconds: Number(extensions['retryAfter']) }
    case 'UNAVAILABLE':
      return { kind: 'NO_ANSWER' }
    // A process that is older than these pages does not know all that they say; it is about to be replaced.
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'INTERNAL_SERVER_ERROR':
      return { kind: 'FAULT' }
    default:
      return { kind: 'REFUSED', reasons: [{ field: null, message: isObject(error) && typeof error['message'] === 'string' ? error['message'] : '' }] }
  }
}
