import { newId } from '../../ui/new-id'
import { isFinished } from '../delivery/finished-already'
import { StoreFullError, type SealedStore } from '../sealed-store/sealed-store'
import { joined, readTaskDraft, saysTheSame, taskDraftRecord, type KeptTaskDraft, type TaskDraft, type TaskDraftPart } from './task-draft'

/**
 * Keeps the answers to a task as they are given. Two tabs share the one draft of a task: each writes what was said in it over
 * what the other kept, answer by answer, and shows both; the last word on an answer stands.
 */
export class TaskDraftKeeper {
  #last: Promise<unknown> = Promise.resolve()
  #ended = false
  #shown: TaskDraft
  /** What was said here and is not on the device yet. */
  #unsaved: TaskDraftPart = {}

  constructor(
    private readonly store: SealedStore,
    private readonly opened: KeptTaskDraft,
    /** Told of the draft as it is to be shown. */
    private readonly onShown: (draft: TaskDraft) => void,
    private readonly clock: () => number = Date.now,
  ) {
    this.#shown = opened.draft
  }

  /** Takes in what was said. False when the device has no room; it is tried again with the next. */
  change(part: TaskDraftPart): Promise<boolean> {
    this.#unsaved = { ...this.#unsaved, ...part, ...(part.chosen === undefined ? {} : { chosen: { ...this.#unsaved.chosen, ...part.chosen } }) }
    this.show(joined(this.#shown, part))
    return this.inTurn(() => this.keep())
  }

  /** Shows what another tab has kept since. */
  look(): Promise<boolean> {
    return this.inTurn(async () => {
      const stored = await readTaskDraft(this.store, this.opened.draft.task)
      if (stored !== null) this.show(joined(stored.draft, this.#unsaved))
      return true
    })
  }

  /**
   * Waits for what is being kept and answers the draft as it stands: nothing is kept after it until {@link resume}. Null where
   * another tab has said something else meanwhile, which is shown now; then keeping goes on.
   */
  async end(): Promise<TaskDraft | null> {
    const before = this.#shown
    await this.look()
    if (!saysTheSame(before, this.#shown)) return null
    this.#ended = true
    await this.#last
    return this.#shown
  }

  resume(): void {
    this.#ended = false
  }

  /** Another tab finished the draft: what stands here is kept beside it, under another id. Throws {@link StoreFullError}. */
  async keepApart(): Promise<void> {
    this.show({ ...this.#shown, id: newId() })
    await this.store.write([this.record(this.#shown, [])])
    this.resume()
  }

  private async keep(): Promise<boolean> {
    const part = this.#unsaved
    const stored = await readTaskDraft(this.store, this.opened.draft.task)
    const draft = joined(stored?.draft ?? this.#shown, part)
    // The draft that another tab finished is what was sent; what is said from then on is another.
    const next = (await isFinished(this.store, draft.id)) ? { ...draft, id: newId() } : draft
    try {
      await this.store.write([this.record(next, stored?.reasons ?? this.opened.reasons)])
    } catch (error) {
      if (error instanceof StoreFullError) return false
      throw error
    }
    // What was said while it was written is written next, with this or without.
    if (this.#unsaved === part) this.#unsaved = {}
    this.show(joined(next, this.#unsaved))
    return true
  }

  private record(draft: TaskDraft, reasons: KeptTaskDraft['reasons']) {
    return taskDraftRecord({ draft, savedAt: new Date(this.clock()).toISOString(), reasons })
  }

  private inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const done = this.#last.then(() => this.#ended || work())
    // What went wrong with one is told to whoever asked for it, and the next is tried all the same.
    this.#last = done.catch(() => undefined)
    return done
  }

  private show(draft: TaskDraft): void {
    if (draft.id === this.#shown.id && saysTheSame(draft, this.#shown)) return
    this.#shown = draft
    this.onShown(draft)
  }
}
