import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText, wordsIn } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { cadreOn } from '../household/household-targeting.js'
import type { InspectionObservations } from '../observation/inspection-observation.js'
import type { Answers, Registered } from './inspection-codes.js'
import { comparedAnswers, differencesOf, isAnswer } from './inspection-comparison.js'
import type { AnswerInspectionTaskInput } from './inspection-input.js'
import { carriesNote, heldTogether, mattersOf } from './inspection-matters.js'
import { INSPECTION_SENTENCES, LONGEST_NOTE } from './inspection-messages.js'
import { ruleSetNamed } from './inspection-rule-sets.js'
import type { AskedQuestion } from './inspection-rule-sets.js'
import { statusAfter } from './inspection-task-states.js'
import { inspectionText } from './inspection-text.js'

const TASKS = new UnscopedTable('InspectionTask', 'read again under the lock of its village after it was found in scope, and an answer’s id recognised whoever used it')
const HOUSEHOLDS = new UnscopedTable('Household', 'whether the cadre as it was drawn still answers for an inspected household')

interface Answered {
  readonly id: string
  readonly seenOn: string
  readonly met: boolean
  readonly answers: Answers
  readonly note: string | null
}

/** Takes in what inspectors found: once for each id, however often it is sent (4.3). */
export class InspectionAnswering {
  constructor(
    private readonly core: Core,
    private readonly observations: InspectionObservations,
  ) {}

  /**
   * Keeps the answers, or that the household was not met. What differs from the register, and what is not safe, becomes observations
   * that take the usual way, one of each matter, or one alone about a cadre of the town’s office (4.1, 4.2). Throws VALIDATION, NOT_FOUND for a task that is not the viewer's, STATE once answered, or CONFLICT.
   */
  async answer(access: Access, input: AnswerInspectionTaskInput): Promise<{ readonly taskId: string; readonly replayed: boolean }> {
    const answered: Answered = { id: checkClientId(input.id), seenOn: input.seenOn, met: input.met, answers: Object.fromEntries(input.answers.map(({ question, values }) => [question, values])), note: wordsIn(input.note) }
    const { accountId } = access.viewer
    const { id, ...content } = answered
    const contentHash = contentHashOf({ by: accountId, task: input.task, ...content, answers: input.answers.map(({ question, values }) => ({ question, values })) })
    return onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const seen = await rowsOf(this.core, 'InspectionTask', access, transaction).findOne([{ column: 'id', equals: input.task }], ['id', 'regionCode'])
        if (seen !== null) await lockVillage(transaction, seen.regionCode)
        const before = await TASKS.findOne(transaction, [{ column: 'answerId', equals: id }])
        if (before !== null) {
          if (before.answeredBy !== accountId || before.contentHash !== contentHash) throw conflict()
          return { taskId: before.id, replayed: true }
        }
        const asked = await TASKS.findOne(transaction, [{ column: 'id', equals: input.task }])
        const missed = asked?.missedAnswers?.find((each) => each.id === id)
        if (asked !== null && missed !== undefined) {
          if (missed.by !== accountId || missed.contentHash !== contentHash) throw conflict()
          return { taskId: asked.id, replayed: true }
        }
        const task = seen === null ? null : asked
        if (task?.inspectorId !== accountId) throw notFound('task')
        const status = statusAfter(task.status, answered.met ? 'answer' : 'miss')
        if (status === null) throw refusal('STATE', task.status === 'ANSWERED' ? INSPECTION_SENTENCES.done : INSPECTION_SENTENCES.notTheTurn, ['task'])
        const faults = faultsOf(answered, input, ruleSetNamed(task.ruleSet).questions, { from: task.drawnOn, to: this.core.clock.today() })
        if (faults.length > 0) throw new Refusal(...faults)
        await this.keep(transaction, task, { ...task, status, answeredBy: accountId, contentHash }, answered)
        return { taskId: task.id, replayed: false }
      }),
    )
  }

  private async keep(transaction: Transaction, before: Row<'InspectionTask'>, after: Row<'InspectionTask'>, { id, seenOn, met, answers, note }: Answered): Promise<void> {
    const at = toStoredInstant(this.core.clock.now())
    const registered = met ? await this.comparable(transaction, before, seenOn) : before.registered
    const compared = comparedAnswers(ruleSetNamed(before.ruleSet).questions, { ...before, registered, seenOn, answers: met ? answers : null })
    const differences = differencesOf(compared)
    const accountId = after.answeredBy ?? ''
    const office = await this.observations.officeOf(transaction, before)
    const differing = mattersOf(compared, before.stratum)
    const matters = office === null ? differing : heldTogether(differing)
    const observationIds: string[] = []
    for (const matter of matters) {
      observationIds.push(
        await this.observations.keep(transaction, {
          reporterId: accountId, regionCode: before.regionCode, householdId: before.householdId, ...(matter.ofCadre ? { cadreId: before.cadreId, subjectOffice: office } : { cadreId: null, subjectOffice: null }),
          kind: matter.kind, severity: matter.severity, text: inspectionText(matter.compared, carriesNote(matter, matters) ? note : null), seenOn, contentHash: after.contentHash ?? '',
        }),
      )
    }
    await TASKS.update(transaction, [{ column: 'id', equals: before.id }], {
      status: after.status, registered, answers: met ? answers : null, differences: met ? differences : null, note, seenOn, answeredAt: at, answeredBy: accountId, observationIds: observationIds.length === 0 ? null : observationIds, answerId: id, contentHash: after.contentHash, missedAnswers: met ? before.missedAnswers : [...(before.missedAnswers ?? []), { id, by: accountId, contentHash: after.contentHash ?? '' }], version: before.version + 1,
    })
    // Said of every answer, not of those alone that made an observation: whoever answers may be told of changes in the village.
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode: before.regionCode })
    await this.core.audit.record(transaction, { accountId, action: 'inspection.answer', subjectType: 'InspectionTask', subjectId: before.id, regionCode: before.regionCode, reason: note, changes: [{ field: 'status', from: before.status, to: after.status }] })
  }

  /** What was kept with the draw; of visits nothing where another cadre answers for the household by now, since it is asked of that one. */
  private async comparable(transaction: Transaction, { householdId, cadreId, registered }: Row<'InspectionTask'>, seenOn: string): Promise<Registered> {
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: householdId }])
    return household !== null && cadreOn(household, seenOn) === cadreId ? registered : { ...registered, LAST_VISIT: null }
  }
}

/** Everything about an answer that can be told from itself and the questions and is not right. */
const faultsOf = ({ seenOn, met, answers, note }: Answered, input: AnswerInspectionTaskInput, questions: readonly AskedQuestion[], days: { readonly from: string; readonly to: string }): Refused[] => {
  const faults: Refused[] = []
  const refuse = (sentence: Refused['sentence'], ...field: string[]): void => {
    faults.push({ code: 'VALIDATION', field, sentence })
  }
  if (seenOn > days.to || seenOn < days.from) refuse(INSPECTION_SENTENCES.seenOn, 'seenOn')
  if (note !== null && checkText(note, { min: 0, max: LONGEST_NOTE }) !== null) refuse(INSPECTION_SENTENCES.note, 'note')
  if (!met) {
    if (input.answers.length > 0 || note === null) refuse(INSPECTION_SENTENCES.notMet, note === null ? 'note' : 'answers')
    return faults
  }
  const asked = new Map(questions.map((each) => [each.question, each]))
  if (input.answers.length !== asked.size || questions.some(({ question }) => answers[question] === undefined)) refuse(INSPECTION_SENTENCES.answers, 'answers')
  input.answers.forEach(({ question, values }, place) => {
    const known = asked.get(question)
    if (known === undefined || !isAnswer(known, values)) refuse(INSPECTION_SENTENCES.answer, 'answers', String(place), 'values')
  })
  return faults
}
