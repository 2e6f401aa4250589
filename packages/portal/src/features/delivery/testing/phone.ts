import { IDBFactory } from 'fake-indexeddb'
import { newId } from '../../../ui/new-id'
import { IndexedStore } from '../../sealed-store/indexed-store'
import type { SealedContent, SealedRecord, SealedStore } from '../../sealed-store/sealed-store'
import { Delivery } from '../delivery'
import { leaseLock } from '../delivery-lock'
import { sendPhoto } from '../send-photo'
import { sendRecord } from '../send-record'
import type { Sender } from '../service-request'

/** A page that was killed does nothing more: what it was doing never ends. */
const never = () => new Promise<never>(() => undefined)

interface PhoneOptions {
  readonly origin: string
  readonly accountId: string
  readonly token: string
  readonly chance: () => number
}

/** A page of a phone; `kill` ends it as the system would, in the midst of whatever it does. */
export interface PhonePage {
  readonly delivery: Delivery
  readonly isDead: () => boolean
  readonly kill: () => void
}

/** A phone: its disk outlives its pages, and its clock runs ahead when it waits. */
export class Phone {
  readonly store: IndexedStore<SealedContent>
  #ahead = 0
  readonly #lease = new Map<string, string>()

  constructor(private readonly options: PhoneOptions) {
    this.store = new IndexedStore('phone', null, new IDBFactory())
  }

  readonly clock = (): number => Date.now() + this.#ahead

  /** Sets the clock on to when something is to be done. */
  waitUntil(until: number): void {
    this.#ahead += Math.max(0, until - this.clock())
  }

  /** Opens a page, which dies at its own `writesLeft`-th write from now when that is not null. */
  open(writesLeft: number | null = null): PhonePage {
    let dead = false
    let left = writesLeft
    const kill = () => {
      dead = true
      // The lock of a page ends with it, as the browser's own does.
      this.#lease.clear()
    }
    const alive = <Result>(act: () => Promise<Result>): Promise<Result> => (dead ? never() : act().then((result) => (dead ? never() : result), (error: unknown) => (dead ? never() : Promise.reject(error as Error))))
    const disk = this.store
    const store: SealedStore = {
      lasts: true,
      read: (key) => alive(() => disk.read(key)),
      list: (prefix) => alive(() => disk.list(prefix)),
      remove: (keys) => alive(() => disk.remove(keys)),
      room: () => alive(() => disk.room()),
      write: (records: readonly SealedRecord[], removed?: readonly string[]) => {
        // Before the write or after it: either may be the last thing that a page does.
        if (left !== null && left-- === 0) {
          const after = this.options.chance() < 0.5
          return (after ? disk.write(records, removed) : Promise.resolve()).then(kill).then(never)
        }
        return alive(() => disk.write(records, removed))
      },
    }
    const { origin, accountId, token } = this.options
    const sender: Sender = {
      accountId,
      language: () => 'zh-CN',
      fetch: (address, init) => alive(() => fetch(origin + address, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } })),
    }
    const lease = this.#lease
    const delivery = new Delivery({
      store,
      lock: leaseLock('phone', { getItem: (key) => lease.get(key) ?? null, setItem: (key, value) => void (dead || lease.set(key, value)), removeItem: (key) => void (dead || lease.delete(key)) }, newId(), this.clock),
      clock: this.clock,
      random: this.options.chance,
      keepsCopies: () => false,
      sendPhoto: (photo) => sendPhoto(sender, photo),
      sendReport: (report) => sendRecord(sender, report, this.clock),
    })
    return { delivery, isDead: () => dead, kill }
  }
}
