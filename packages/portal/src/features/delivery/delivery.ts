import { openedRecords } from '../sealed-store/opened-records'
import { StoreFullError, type SealedRecord, type SealedStore } from '../sealed-store/sealed-store'
import { readWhatOpens } from '../sealed-store/sealing'
import { copiedPhotoKey } from '../sealed-store/store-keys'
import type { PhotoAnswer, ReportAnswer } from './delivery-answers'
import type { DeliveryLock } from './delivery-lock'
import { AlreadyFinishedError, isFinished } from './finished-already'
import { nextReport } from './next-report'
import { afterPhoto, afterReport, type Moment } from './report-after'
import { byTurn, parseReport, photoKey, reportKey, reportPrefix, type RecordForm, type WaitingPhoto, type WaitingReport } from './waiting-report'

/** So many delivered reports are still named, so that their writer sees that they went. */
const mostDelivered = 20

export interface PhotoToSend extends WaitingPhoto {
  readonly content: Uint8Array<ArrayBuffer>
}

export interface DeliveryPorts {
  readonly store: SealedStore
  readonly lock: DeliveryLock
  /** The device's clock, milliseconds. */
  readonly clock: () => number
  /** From 0 up to 1. */
  readonly random: () => number
  readonly sendPhoto: (photo: PhotoToSend) => Promise<PhotoAnswer>
  /** Whether photos that the service has stay as copies, to be seen without a network. */
  readonly keepsCopies: () => boolean
  readonly sendReport: (report: WaitingReport) => Promise<ReportAnswer>
}

/** A report as its writer finished it; its photos lie in the store already. */
export type FinishedReport = Pick<WaitingReport, 'id' | 'task' | 'words' | 'title'> & { readonly form?: RecordForm; readonly anonymous?: boolean; readonly photos: readonly Pick<WaitingPhoto, 'id' | 'bytes'>[] }

/** What a device holds of finished reports. */
interface ReportsOnDevice {
  readonly reports: WaitingReport[]
  /** Keys of those that cannot be opened with the keys at hand. */
  readonly closed: readonly string[]
}

/** Until when nothing is to be done; null when nothing waits, or nothing can be done before somebody signs in. */
export type Rest = { readonly kind: 'REST'; readonly until: number | null } | { readonly kind: 'SIGNED_OUT' } | { readonly kind: 'ELSEWHERE' }

/**
 * Carries finished reports from this device to the service: each once, in order, whatever is cut, repeated or restarted
 * (C-8). What is acknowledged nowhere stays in the store; the id of a report makes sending it again a replay.
 */
export class Delivery {
  readonly #listeners = new Set<() => void>()
  #sending: string | null = null

  constructor(private readonly ports: DeliveryPorts) {}

  /** The report that this page is sending now. */
  get sending(): string | null {
    return this.#sending
  }

  /** Called after every change that this page makes. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** All reports of the device that can be opened, in the order in which they go. */
  async reports(): Promise<WaitingReport[]> {
    return (await this.onDevice()).reports
  }

  /** The reports of the device, and beside them the keys of those that cannot be opened: set aside, they hold up no other and stay as they lie. */
  async onDevice(): Promise<ReportsOnDevice> {
    const { opened, closed } = await openedRecords(this.ports.store, reportPrefix)
    return { reports: [...opened.values()].map(parseReport).filter((report) => report !== null).sort(byTurn), closed }
  }

  /** Drops drafts and records that cannot be opened, with what belonged to them, once their writer says so. */
  async drop(keys: readonly string[]): Promise<void> {
    await this.ports.store.remove(keys)
    this.tell()
  }

  /**
   * Takes a report in, behind all others, in the same step as what it was written in goes. Throws
   * {@link StoreFullError} when the device has no room, and {@link AlreadyFinishedError} when another tab has finished it
   * already; then nothing is changed.
   */
  async finish({ form = 1, id, task, anonymous = false, words, title, photos }: FinishedReport, written: readonly string[] = []): Promise<void> {
    if (await isFinished(this.ports.store, id)) throw new AlreadyFinishedError(id)
    const before = await this.reports()
    const report: WaitingReport = {
      form,
      id,
      ...(task === undefined ? {} : { task }),
      ...(anonymous ? { anonymous } : {}),
      words,
      title,
      sequence: 1 + Math.max(0, ...before.map(({ sequence }) => sequence)),
      photos: photos.map((photo) => ({ id: photo.id, bytes: photo.bytes, arrived: false, cut: false })),
      writtenAt: new Date(this.ports.clock()).toISOString(),
      state: 'WAITING',
      failures: 0,
      faults: 0,
      regrets: 0,
      pause: null,
      reasons: [],
      number: null,
      deliveredAt: null,
    }
    await this.ports.store.write([recordOf(report)], written)
    this.tell()
  }

  /**
   * Gives a report that was not taken back to its writer: it leaves with its photos, but for those named, in the same step
   * in which `written` is kept. Answers whether it did; what waits may have arrived already and stays.
   */
  async giveBack(id: string, written: readonly SealedRecord[] = [], photosKept: readonly string[] = []): Promise<boolean> {
    const report = parseReport(await readWhatOpens(this.ports.store, reportKey(id)))
    if (report === null || report.state === 'WAITING') return false
    const photos = report.photos.filter((photo) => !photosKept.includes(photo.id))
    await this.ports.store.write(written, [reportKey(id), ...photos.map((photo) => photoKey(photo.id))])
    this.tell()
    return true
  }

  /**
   * Sends what can be sent now, unless another page of this device does. In a hurry, those go too that rest for want of
   * an answer; what the service asked to wait for is waited for.
   */
  async run({ hurry = false }: { readonly hurry?: boolean } = {}): Promise<Rest> {
    const rest = await this.ports.lock.hold(async () => {
      if (hurry) await this.endPauses()
      return this.sendAll()
    })
    return rest ?? { kind: 'ELSEWHERE' }
  }

  private async sendAll(): Promise<Rest> {
    try {
      for (;;) {
        const next = nextReport(await this.reports(), this.ports.clock())
        if (next.kind === 'REST') {
          await this.clearDelivered()
          return next
        }
        this.#sending = next.report.id
        this.tell()
        if ((await this.send(next.report)) === 'SIGNED_OUT') return { kind: 'SIGNED_OUT' }
      }
    } finally {
      this.#sending = null
      this.tell()
    }
  }

  private async endPauses(): Promise<void> {
    for (const report of await this.reports()) {
      if (report.state === 'WAITING' && report.pause !== null && report.pause.cause !== 'ASKED') await this.keep({ ...report, pause: null })
    }
  }

  private async send(report: WaitingReport): Promise<'TRIED' | 'SIGNED_OUT'> {
    let now = report
    for (const photo of report.photos) {
      if (photo.arrived) continue
      const content = await readWhatOpens(this.ports.store, photoKey(photo.id))
      const answer: PhotoAnswer = content instanceof Uint8Array ? await this.ports.sendPhoto({ ...photo, content }) : { kind: 'REFUSED', message: null }
      now = await this.keep(afterPhoto(now, photo.id, answer, this.moment()))
      if (answer.kind === 'SIGNED_OUT') return 'SIGNED_OUT'
      if (answer.kind !== 'KEPT') return 'TRIED'
    }
    const answer = await this.ports.sendReport(now)
    await this.keep(afterReport(now, answer, this.moment()))
    return answer.kind === 'SIGNED_OUT' ? 'SIGNED_OUT' : 'TRIED'
  }

  /** The photos of a report leave the device, or become copies, in the same step in which it counts as delivered. */
  private async keep(report: WaitingReport): Promise<WaitingReport> {
    const photos = report.state === 'DELIVERED' ? report.photos.map(({ id }) => photoKey(id)) : []
    const copies = photos.length > 0 && this.ports.keepsCopies() ? await this.copiesOf(report) : []
    try {
      await this.ports.store.write([recordOf(report), ...copies], photos)
    } catch (error) {
      if (!(error instanceof StoreFullError) || photos.length === 0) throw error
      // The service has them; the room that they took is what this record needs.
      await this.ports.store.remove(photos)
      await this.ports.store.write([recordOf(report)])
    }
    this.tell()
    return report
  }

  private async copiesOf({ photos }: WaitingReport): Promise<SealedRecord[]> {
    const copies: SealedRecord[] = []
    for (const { id } of photos) {
      const content = await readWhatOpens(this.ports.store, photoKey(id))
      if (content !== null) copies.push({ key: copiedPhotoKey(id), content })
    }
    return copies
  }

  private async clearDelivered(): Promise<void> {
    const delivered = (await this.reports()).filter(({ state }) => state === 'DELIVERED')
    const over = delivered.slice(0, Math.max(0, delivered.length - mostDelivered))
    if (over.length > 0) await this.ports.store.remove(over.map(({ id }) => reportKey(id)))
  }

  private moment(): Moment {
    return { now: this.ports.clock(), random: this.ports.random() }
  }

  private tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

function recordOf(report: WaitingReport): SealedRecord {
  return { key: reportKey(report.id), content: JSON.stringify(report) }
}
