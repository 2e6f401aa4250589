import { onContact } from '../../ui/on-contact'
import type { Delivery, Rest } from './delivery'

/** How soon to look again when another page of this device sends. */
const elsewhereWait = 5_000
/** The longest that a timer waits at once: browsers stop the clocks of pages that lie in the background. */
const longestWait = 300_000

interface CourierPorts {
  readonly clock: () => number
  /** Told after each round. */
  readonly onRest: (rest: Rest) => void
  readonly onFault: (error: unknown) => void
}

export interface Courier {
  /** Sends now, also what rests for want of an answer. */
  readonly sendNow: () => void
  readonly stop: () => void
}

/** Runs a delivery whenever something may have changed: at the start, when signal or the page comes back, and when a pause is over. */
export function startCourier(delivery: Pick<Delivery, 'run'>, { clock, onRest, onFault }: CourierPorts): Courier {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  let again: { readonly hurry: boolean } | null = null
  let stopped = false

  const round = async (hurry: boolean): Promise<void> => {
    if (running) {
      again = { hurry: hurry || (again?.hurry ?? false) }
      return
    }
    running = true
    clearTimeout(timer)
    let wait: number | null = longestWait
    try {
      const rest = await delivery.run({ hurry })
      if (stopped) return
      onRest(rest)
      wait = waitOf(rest, clock())
    } catch (error) {
      onFault(error)
    } finally {
      running = false
    }
    const next = again
    again = null
    if (next !== null) await round(next.hurry)
    else if (wait !== null && !stopped) timer = setTimeout(() => void round(false), wait)
  }

  const hurry = () => void round(true)
  const end = onContact(hurry)
  void round(true)
  return {
    sendNow: hurry,
    stop: () => {
      stopped = true
      clearTimeout(timer)
      end()
    },
  }
}

function waitOf(rest: Rest, now: number): number | null {
  if (rest.kind === 'ELSEWHERE') return elsewhereWait
  return rest.kind === 'SIGNED_OUT' || rest.until === null ? null : Math.min(longestWait, Math.max(0, rest.until - now))
}
