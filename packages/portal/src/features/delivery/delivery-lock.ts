/** Lets one page or worker of a device send at a time. */
export interface DeliveryLock {
  /** Does the work, or answers null at once when another does it now. */
  hold<Result>(work: () => Promise<Result>): Promise<Result | null>
}

/** The lock of an account's deliveries on this device. */
export function deviceLock(accountId: string, holder: string): DeliveryLock {
  const name = `bangfu.delivery.${accountId}`
  // Absent on plain-http addresses and in browsers from before 2022.
  return 'locks' in navigator ? webLock(name, navigator.locks) : leaseLock(name, localStorage, holder)
}

/** The browser's own locks: one that ends with its page, however the page ends. */
function webLock(name: string, locks: LockManager): DeliveryLock {
  return {
    hold: (work) => locks.request(name, { ifAvailable: true }, async (lock) => (lock === null ? null : work())),
  }
}

/** So long a lease holds without being renewed, milliseconds; browsers let the timers of a hidden tab run once a minute. */
const leaseTime = 150_000
const renewal = 20_000
/** Long enough for another tab that took the lease at the same moment to be seen. */
const settling = 50

interface Lease {
  readonly holder: string
  readonly until: number
}

/**
 * A lease in storage that all tabs share, where the browser has no locks. Two tabs might at worst send the same at the
 * same time; the service keeps it once even then.
 */
export function leaseLock(name: string, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, holder: string, clock: () => number = Date.now): DeliveryLock {
  const key = `${name}.lease`
  const read = (): Lease | null => {
    const text = storage.getItem(key)
    return text === null ? null : (JSON.parse(text) as Lease)
  }
  const isMine = () => read()?.holder === holder
  const take = () => storage.setItem(key, JSON.stringify({ holder, until: clock() + leaseTime } satisfies Lease))
  const isTaken = () => {
    const lease = read()
    // A lease that ends later than any lease can was written by a clock that has been set since.
    return lease !== null && lease.holder !== holder && clock() < lease.until && lease.until <= clock() + leaseTime
  }
  let busy = false
  return {
    hold: async (work) => {
      if (busy || isTaken()) return null
      busy = true
      take()
      const renewing = setInterval(() => {
        if (isMine()) take()
      }, renewal)
      try {
        await new Promise((resolve) => setTimeout(resolve, settling))
        return isMine() ? await work() : null
      } finally {
        clearInterval(renewing)
        if (isMine()) storage.removeItem(key)
        busy = false
      }
    },
  }
}
