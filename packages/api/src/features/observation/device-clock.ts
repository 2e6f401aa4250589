import type { StoredInstant } from '../../time/instant.js'
import { fromStoredInstant } from '../../time/instant.js'

/** What a device says of its clock: when the report was finished, and what it reads as it sends it. */
export interface DeviceTimes {
  readonly writtenAt?: StoredInstant | null
  readonly sentAt?: StoredInstant | null
}

/** What is kept of it beside the service's own time (C-8): reports wait on phones without signal, and phones go wrong by days. */
export interface NotedTimes {
  readonly writtenAt: StoredInstant | null
  /** Seconds by which the device's clock was ahead of the service's when the report arrived; negative when behind, null when it did not say. */
  readonly deviceAhead: number | null
}

/** The furthest that the column holds. */
const MOST_SECONDS = 2_147_483_647

/**
 * The times of a submission. They are no part of its content: a phone that sends the same report again days later says
 * another time, and is answered as the first time.
 */
export const notedTimes = ({ writtenAt, sentAt }: DeviceTimes, receivedAt: Date): NotedTimes => ({
  writtenAt: writtenAt ?? null,
  deviceAhead: sentAt === undefined || sentAt === null ? null : within(Math.round((fromStoredInstant(sentAt).getTime() - receivedAt.getTime()) / 1_000)),
})

const within = (seconds: number): number => Math.max(-MOST_SECONDS, Math.min(MOST_SECONDS, seconds))
