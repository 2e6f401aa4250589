import { MemoryStore } from '../../sealed-store/memory-store'
import { Delivery, type PhotoToSend } from '../delivery'
import type { PhotoAnswer, ReportAnswer } from '../delivery-answers'
import type { DeliveryLock } from '../delivery-lock'
import { photoKey, type WaitingReport } from '../waiting-report'

const free: DeliveryLock = { hold: (work) => work() }

/** What a device keeps for sending, before a service that answers as it is told to. */
export class Outbox {
  store = new MemoryStore()
  now = Date.parse('2026-05-01T08:00:00Z')
  copying = false
  /** What the service was sent, in order. */
  sent: string[] = []
  readonly answers: { photo: (photo: PhotoToSend) => PhotoAnswer; report: (report: WaitingReport) => ReportAnswer } = { photo: () => ({ kind: 'KEPT' }), report: ({ id }) => ({ kind: 'TAKEN', number: `O-${id}` }) }

  readonly open = (lock: DeliveryLock = free): Delivery =>
    new Delivery({
      store: this.store,
      lock,
      clock: () => this.now,
      random: () => 0,
      keepsCopies: () => this.copying,
      sendPhoto: (photo) => {
        this.sent.push(`photo ${photo.id}`)
        return Promise.resolve(this.answers.photo(photo))
      },
      sendReport: (report) => {
        this.sent.push(`report ${report.id}`)
        return Promise.resolve(this.answers.report(report))
      },
    })

  readonly finish = async (delivery: Delivery, id: string, photos: readonly string[] = []): Promise<void> => {
    await this.store.write(photos.map((photo) => ({ key: photoKey(photo), content: Uint8Array.of(1, 2, 3) })))
    await delivery.finish({ id, words: `{"id":"${id}"}`, title: id, photos: photos.map((photo) => ({ id: photo, bytes: 3 })) })
  }

  readonly states = async (delivery: Delivery): Promise<string[]> => (await delivery.reports()).map(({ id, state }) => `${id} ${state}`)
}
