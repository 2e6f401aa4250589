import { z } from 'zod'
import { OUTBOX_KINDS } from '../features/outbox/outbox.js'
import type { EventRelay, OutboxEventValue } from '../features/outbox/outbox.js'
import type { RedisLink } from './redis-link.js'

const CHANNEL = 'events'

const event = z.object({ id: z.string(), kind: z.enum(OUTBOX_KINDS), regionCode: z.string().nullable(), accountId: z.string().nullable() })

const readEvent = (text: string): OutboxEventValue | null => {
  try {
    return event.parse(JSON.parse(text))
  } catch {
    // What is not an event of ours tells nothing; the tail of the table has every one of them.
    return null
  }
}

/** Carries events to the other processes at once, ahead of the table's tail, in which they are found anyway. */
export const relayThrough = (redis: RedisLink): EventRelay => ({
  send: (told) => redis.publish(CHANNEL, JSON.stringify(told)),
  hear: (listener) =>
    redis.hear(CHANNEL, (text) => {
      const told = readEvent(text)
      if (told !== null) listener(told)
    }),
})
