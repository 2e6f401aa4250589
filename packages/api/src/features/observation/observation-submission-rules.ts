import type { JsonValue } from '../../text/canonical-json.js'
import { checkText } from '../../text/plain-text.js'
import type { Day } from '../../time/business-day.js'
import type { Refused } from '../../graphql/user-error.js'
import type { ObservationKind, Severity } from './observation-codes.js'
import { OBSERVATION_SENTENCES, textSentence } from './observation-messages.js'
import type { SubmitObservationInput } from './observation-input.js'

/** Longest text of an observation and of a comment, in code points. */
export const LONGEST_TEXT = 4_000

/** What was submitted, with every absent part filled in: two submissions are the same when these are. */
export interface Submission {
  readonly kind: ObservationKind
  readonly severity: Severity
  readonly region: string
  readonly household: string | null
  readonly project: string | null
  readonly cadre: string | null
  readonly seenOn: Day
  readonly text: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly attachments: readonly string[]
  readonly anonymous: boolean
}

/** The submission of an input. */
export const submissionOf = (input: SubmitObservationInput): Submission => ({
  kind: input.kind,
  severity: input.severity ?? 'NORMAL',
  region: input.region,
  household: input.household ?? null,
  project: input.project ?? null,
  cadre: input.cadre ?? null,
  seenOn: input.seenOn,
  text: input.text,
  latitude: input.latitude ?? null,
  longitude: input.longitude ?? null,
  attachments: (input.attachments ?? []).map((id) => id.toLowerCase()),
  anonymous: input.anonymous ?? false,
})

/**
 * The submission as the value whose hash tells a repeat from a conflict. One about no project hashes as it did before projects
 * could be named: a phone may have sent it then and not have got the answer.
 */
export const contentOf = (accountId: string, { project, ...submission }: Submission): { readonly [name: string]: JsonValue } => ({ accountId, ...submission, ...(project === null ? {} : { project }) })

const within = (value: number | null, bound: number): boolean => value === null || (Number.isFinite(value) && Math.abs(value) <= bound)

/** What can be said against a submission without looking at anything stored. */
export const faultsOf = (submission: Submission, accountId: string, today: Day): Refused[] => {
  const faults: Refused[] = []
  const add = (field: string, sentence: Refused['sentence']): void => {
    faults.push({ code: 'VALIDATION', field: [field], sentence })
  }
  const text = checkText(submission.text, { min: 1, max: LONGEST_TEXT })
  if (text !== null) add('text', textSentence(text.reason, LONGEST_TEXT))
  if (submission.seenOn > today) add('seenOn', OBSERVATION_SENTENCES.seenInFuture)
  if (!within(submission.latitude, 90)) add('latitude', OBSERVATION_SENTENCES.latitude)
  if (!within(submission.longitude, 180)) add('longitude', OBSERVATION_SENTENCES.longitude)
  if ((submission.latitude === null) !== (submission.longitude === null)) add(submission.latitude === null ? 'latitude' : 'longitude', OBSERVATION_SENTENCES.halfPlace)
  if (submission.cadre === accountId) add('cadre', OBSERVATION_SENTENCES.oneself)
  return faults
}
