import { createHash } from 'node:crypto'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { OutOfScopeError } from '../../data/scope-errors.js'
import { Refusal, notFound } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { notedTimes } from './device-clock.js'
import { ObservationBatch } from './observation-batch.js'
import type { Entry, Outcome, Submitted } from './observation-batch.js'
import { namedFirst } from './observation-anonymity.js'
import type { SubmitObservationInput } from './observation-input.js'
import type { ObservationPeople } from './observation-people.js'
import { contentOf, faultsOf, submissionOf } from './observation-submission-rules.js'

/** Takes in what supervisors, leaders and offices report: once for each id, however often it is sent (C-8). */
export class ObservationSubmission {
  private readonly batch: ObservationBatch

  constructor(
    private readonly core: Core,
    people: ObservationPeople,
    attachments: AttachmentService,
  ) {
    this.batch = new ObservationBatch(core, people, attachments)
  }

  /** Keeps a submission, or says that the same was kept before. Refuses by {@link Refusal}; then nothing is changed. */
  async submit(access: Access, input: SubmitObservationInput): Promise<Submitted> {
    const [outcome] = await this.submitAll(access, [input])
    if (outcome === undefined || outcome instanceof Refusal) throw outcome ?? new Error('A submission got no answer')
    return outcome
  }

  /** Keeps submissions in order, each kept or refused on its own, as if they had been sent one after another. */
  async submitAll(access: Access, inputs: readonly SubmitObservationInput[]): Promise<Outcome[]> {
    const examined = inputs.map((input) => this.examine(access, input))
    const outcomes = (await this.keep(examined.filter((entry): entry is Entry => !(entry instanceof Refusal)))).values()
    return examined.map((entry) => (entry instanceof Refusal ? entry : outcomes.next().value)).filter((outcome) => outcome !== undefined)
  }

  private examine(access: Access, input: SubmitObservationInput): Entry | Refusal {
    const { accountId } = access.viewer
    try {
      const id = checkClientId(input.id)
      const submission = submissionOf(input)
      const faults = faultsOf(submission, accountId, this.core.clock.today())
      if (faults.length > 0) return new Refusal(...faults)
      return { access, id, submission, times: notedTimes(input, this.core.clock.realNow()), contentHash: createHash('sha256').update(canonicalJson(contentOf(accountId, submission))).digest('hex') }
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
  }

  private async keep(entries: readonly Entry[]): Promise<Outcome[]> {
    if (entries.length === 0) return []
    try {
      // The same id arrived more than once at the same moment: the first to take the village's next number keeps it, and the others find it kept.
      return await onceMoreWhenTaken(() => this.core.database.write((transaction) => this.batch.keep(transaction, entries)))
    } catch (error) {
      if (entries.length > 1) return this.keepOneByOne(entries)
      if (error instanceof OutOfScopeError) return [notFound()]
      throw error
    }
  }

  /**
   * What broke a batch stops no more than its own submission, and those after it. An anonymous one comes after the named ones, as its
   * number does; what an id was first sent as decides for all that repeat it.
   */
  private async keepOneByOne(entries: readonly Entry[]): Promise<Outcome[]> {
    const firstOf = new Map(entries.toReversed().map((entry) => [entry.id, entry]))
    const inTurn = namedFirst(entries.map((entry, place) => ({ entry, place, anonymous: firstOf.get(entry.id)?.submission.anonymous === true })))
    const outcomes = new Map<number, Outcome | undefined>()
    for (const { entry, place } of inTurn) outcomes.set(place, (await this.keep([entry]))[0])
    return entries.flatMap((_, place) => outcomes.get(place) ?? [])
  }
}
