import { isObject, objectIn } from './service-request'

/** A photo of a report that is on its way. Its bytes lie under {@link photoKey} until the report is acknowledged. */
export interface WaitingPhoto {
  readonly id: string
  readonly bytes: number
  /** Whether the service said that it holds it. */
  readonly arrived: boolean
  /** Whether sending it was cut off before; it then goes in parts, of which those that arrived are not sent again. */
  readonly cut: boolean
}

/** Why a report was not taken, or one field of it. */
export interface RefusalReason {
  readonly field: readonly string[] | null
  /** The service's own words; null when the photo is no longer on this device. */
  readonly message: string | null
}

/**
 * Why a report rests: without an answer, the service had a fault, it asked to wait, or it asked for its photos anew.
 * Milliseconds of the device's clock.
 */
export interface Pause {
  readonly cause: 'NO_ANSWER' | 'FAULT' | 'ASKED' | 'PHOTOS'
  readonly from: number
  readonly until: number
}

/** Waiting for its turn; taken by the service; refused with reasons; or its id was used up by another content. */
export const deliveryStates = ['WAITING', 'DELIVERED', 'REFUSED', 'CONFLICT'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/**
 * What a record is, and how it was written, so that a later version of the pages can read what an earlier one kept: 1 a report,
 * 2 the answers to an inspection. A version that does not know a form leaves it as it lies, and never sends it as another.
 */
export type RecordForm = 1 | 2
export const answerForm = 2

/** A finished report on this device, from its last word until the service has acknowledged it, and a while after. */
export interface WaitingReport {
  readonly form: RecordForm
  readonly id: string
  /** The inspection task that it answers; absent on a report. */
  readonly task?: string
  /** Reports go in this order, those without a name after all others. */
  readonly sequence: number
  /** Sent without a name; absent on all others. */
  readonly anonymous?: true
  /** The report as JSON, as the feature that wrote it made it; nothing else reads it, but {@link parseReport} whether it has a name. Empty once delivered. */
  readonly words: string
  /** The first words of it, for lists. */
  readonly title: string
  readonly photos: readonly WaitingPhoto[]
  /** The instant at which it was finished, by the device's clock; fixed then and never changed by sending it. */
  readonly writtenAt: string
  readonly state: DeliveryState
  /** Times without an answer or with a fault, since the last progress. */
  readonly failures: number
  /** Faults that the service answered with in a row. */
  readonly faults: number
  /** Times in a row that the service asked for photos anew which it had said to hold. */
  readonly regrets: number
  readonly pause: Pause | null
  readonly reasons: readonly RefusalReason[]
  /** What the service calls it; null until it is delivered. */
  readonly number: string | null
  /** By the device's clock; null until it is delivered. */
  readonly deliveredAt: string | null
}

export const reportPrefix = 'report/'
export const reportKey = (id: string) => `${reportPrefix}${id}`
export const photoKey = (id: string) => `photo/${id}`

/** Null for what this version of the pages does not know; it is left as it lies. */
export function parseReport(content: unknown): WaitingReport | null {
  const value = typeof content === 'string' ? objectIn(content) : null
  if (value?.['form'] !== 1 && value?.['form'] !== answerForm) return null
  const report = value as unknown as WaitingReport
  return report.anonymous === undefined && saysAnonymous(report.words) ? { ...report, anonymous: true } : report
}

/** Earlier pages kept a report that was sent without a name with that in its words alone. */
function saysAnonymous(words: string): boolean {
  const input = objectIn(words)?.['input']
  return isObject(input) && input['anonymous'] === true
}

/** Named ones first: the number of one without a name, kept between two that this phone sends with a name, would say whose it is. */
export const byTurn = (one: WaitingReport, other: WaitingReport) => Number(one.anonymous === true) - Number(other.anonymous === true) || one.sequence - other.sequence || (one.id < other.id ? -1 : 1)
