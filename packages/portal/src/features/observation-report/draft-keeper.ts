import { isFinished } from '../delivery/finished-already'
import { StoreFullError, type SealedRecord, type SealedStore } from '../sealed-store/sealed-store'
import { draftRecord, type KeptDraft } from './kept-draft'

/** Keeps a draft as it is typed: one write after another, and none after its end. */
export class DraftKeeper {
  #last: Promise<unknown> = Promise.resolve()
  #ended = false

  constructor(private readonly store: SealedStore) {}

  /** False when the device has no room, or another tab has finished the draft, whose photos are the report's now; then all is as it was before. */
  keep(kept: KeptDraft, added: readonly SealedRecord[] = [], removed: readonly string[] = []): Promise<boolean> {
    const written = this.#last.then(async () => {
      if (this.#ended) return true
      if (await isFinished(this.store, kept.draft.id)) return false
      try {
        await this.store.write([...added, draftRecord(kept)], removed)
        return true
      } catch (error) {
        if (error instanceof StoreFullError) return false
        throw error
      }
    })
    // What went wrong with one write is told to whoever asked for it, and the next is tried all the same.
    this.#last = written.catch(() => undefined)
    return written
  }

  /** Waits for what is being written; nothing is written after it until {@link resume}. */
  async end(): Promise<void> {
    this.#ended = true
    await this.#last
  }

  resume(): void {
    this.#ended = false
  }
}
