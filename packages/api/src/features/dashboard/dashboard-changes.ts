import { inRange, rangeOfCode } from '../../access/territory.js'
import type { Outbox } from '../outbox/outbox.js'

/** Changes that follow each other this closely are told once. */
const GATHERING_MILLISECONDS = 150

/** Word of changes until the consumer leaves, which may be while it waits. */
export type ChangeStream = AsyncIterableIterator<string, undefined>

const END = { done: true, value: undefined } as const

/** A value each time something in the region has changed since the last one, at most one per 150 ms. */
export const changesIn = (outbox: Outbox, regionCode: string): ChangeStream => {
  const range = rangeOfCode(regionCode)
  let changed = false
  let ended = false
  let timer: NodeJS.Timeout | null = null
  let waiting: ((result: IteratorResult<string, undefined>) => void) | null = null

  const tell = (): void => {
    timer = null
    if (!changed || waiting === null) return
    changed = false
    const answer = waiting
    waiting = null
    answer({ done: false, value: regionCode })
  }
  const gather = (): void => {
    if (changed && waiting !== null) timer ??= setTimeout(tell, GATHERING_MILLISECONDS)
  }
  const stop = outbox.listen((event) => {
    if (event.kind !== 'villageChanged' || event.regionCode === null || !inRange(range, event.regionCode)) return
    changed = true
    gather()
  })

  const stream: ChangeStream = {
    next: () =>
      ended
        ? Promise.resolve(END)
        : new Promise((resolve) => {
            waiting = resolve
            gather()
          }),
    return: () => {
      ended = true
      stop()
      if (timer !== null) clearTimeout(timer)
      waiting?.(END)
      waiting = null
      return Promise.resolve(END)
    },
    [Symbol.asyncIterator]: () => stream,
  }
  return stream
}
