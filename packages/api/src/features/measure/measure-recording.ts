import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { contentHashOf } from '../../text/content-hash.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { addToCounts } from '../household/household-counts.js'
import type { AddBeneficiariesInput, RecordMeasureInput } from './measure-input.js'
import { MEASURE_SENTENCES } from './measure-messages.js'
import { checkMeasure, contentOfMeasure, countsInForce } from './measure-rules.js'
import type { MeasureDraft } from './measure-rules.js'
import { runningOnProject } from './running-measure.js'

const RECORDED = new UnscopedTable('Measure', 'an id that was used before is recognised whoever used it, and never shown to others')
const HOUSEHOLDS = new UnscopedTable('Household', 'the household was found in scope in the same transaction')
const PLANS = new UnscopedTable('HouseholdPlan', 'the plan of a household that was found in scope in the same transaction')
const OUTCOMES = new UnscopedTable('HouseholdOutcome', 'an id that a line of a report has is recognised, and nothing of the line is shown')
/** More are sent in further requests: a transaction holds its village meanwhile. */
const MOST_HOUSEHOLDS = 100

/** What became of a measure. `measure` is null when it was kept before and is no longer in the viewer’s scope. */
export interface RecordedMeasure {
  readonly measure: Row<'Measure'> | null
  readonly replayed: boolean
}

/** Records what is done for households (M-1): once for each id, however often it is sent. */
export class MeasureRecording {
  constructor(private readonly core: Core) {}

  /** Keeps a measure, or says that the same was kept before. Throws VALIDATION, NOT_FOUND, STATE or CONFLICT; then nothing is changed. */
  async record(access: Access, input: RecordMeasureInput): Promise<RecordedMeasure> {
    const draft = checkMeasure(input, this.core.clock.today())
    return this.once((transaction) => this.keep(transaction, access, draft))
  }

  /** Puts households on a project, each with a measure of the project's kind: all of them or none, and none that it reaches already (STATE). Answers how many were new. */
  async addBeneficiaries(access: Access, input: AddBeneficiariesInput): Promise<number> {
    const { households } = input
    if (households.length === 0) throw refusal('VALIDATION', MEASURE_SENTENCES.noHouseholds, ['households'])
    if (households.length > MOST_HOUSEHOLDS) throw refusal('VALIDATION', MEASURE_SENTENCES.tooManyHouseholds(MOST_HOUSEHOLDS), ['households'])
    if (new Set(households.map(({ household }) => household)).size < households.length) throw refusal('VALIDATION', MEASURE_SENTENCES.householdTwice, ['households'])
    return this.once(async (transaction) => {
      const project = await rowsOf(this.core, 'Project', access, transaction).findOne([{ column: 'id', equals: input.project }], ['class', 'category', 'effect'])
      if (project === null) throw notFound('project')
      let added = 0
      for (const { id, household, amount } of households) {
        const draft = checkMeasure({ id, household, amount: amount ?? null, class: project.class, category: project.category, effect: project.effect, description: input.description, startedOn: input.startedOn, project: input.project }, this.core.clock.today())
        if (!(await this.keep(transaction, access, draft, 'PUT_ON_PROJECT')).replayed) added += 1
      }
      return added
    })
  }

  private async once<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.core.database.write(work)
    } catch (error) {
      // The same id arrived at once for two villages, whose writers do not wait for each other.
      if (!isDuplicate(error)) throw error
      return this.core.database.write(work)
    }
  }

  private async keep(transaction: Transaction, access: Access, draft: MeasureDraft, way: 'RECORD' | 'PUT_ON_PROJECT' = 'RECORD'): Promise<RecordedMeasure> {
    const contentHash = contentHashOf({ accountId: access.viewer.accountId, content: contentOfMeasure(draft) })
    const found = await rowsOf(this.core, 'Household', access, transaction).findOne([{ column: 'id', equals: draft.household }], ['regionCode'])
    if (found !== null) await lockVillage(transaction, found.regionCode)
    const before = await RECORDED.findOne(transaction, [{ column: 'id', equals: draft.id }])
    if (before !== null) {
      if (before.accountId !== access.viewer.accountId || before.contentHash !== contentHash) throw conflict()
      return { measure: await stillSeen(this.core, 'Measure', access, transaction, before), replayed: true }
    }
    // What a household says of its results is kept by their ids, measures and lines of reports alike: one word would close the other.
    if ((await OUTCOMES.findOne(transaction, [{ column: 'id', equals: draft.id }])) !== null) throw conflict()
    const household = found === null ? null : await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: draft.household }], true)
    if (household === null) throw notFound('household')
    if (household.status === 'CANCELLED') throw refusal('STATE', MEASURE_SENTENCES.cancelled)
    if (draft.startedOn < household.identifiedOn) throw refusal('VALIDATION', MEASURE_SENTENCES.started, ['startedOn'])
    await this.checkProject(transaction, access, draft, household)
    if (way === 'PUT_ON_PROJECT') await this.checkNotReached(transaction, draft, household)
    const plan = await PLANS.findOne(transaction, [{ column: 'liveHousehold', equals: household.id }])
    const measure = this.rowOf(access, draft, household, plan?.id ?? null, contentHash)
    await rowsOf(this.core, 'Measure', access, transaction).insert(transaction, measure)
    await addToCounts(this.core, transaction, household, { measureCount: 1, ...countsInForce({ effect: draft.effect, projectId: draft.project }) })
    await this.tell(transaction, household, measure)
    return { measure, replayed: false }
  }

  /** A measure follows a project of its own village that still takes households (M-4). */
  private async checkProject(transaction: Transaction, access: Access, { project: id }: MeasureDraft, household: Row<'Household'>): Promise<void> {
    if (id === null) return
    const project = await rowsOf(this.core, 'Project', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode', 'status'])
    if (project === null) throw notFound('project')
    if (project.regionCode !== household.regionCode) throw refusal('VALIDATION', MEASURE_SENTENCES.projectElsewhere, ['project'])
    if (project.status !== 'PLANNED' && project.status !== 'UNDERWAY') throw refusal('STATE', MEASURE_SENTENCES.projectClosed, ['project'])
  }

  /** A household is put on a project once; what else the project does for it is recorded as a measure of its own. Its village is locked, so nobody puts it there meanwhile. */
  private async checkNotReached(transaction: Transaction, { project }: MeasureDraft, household: Row<'Household'>): Promise<void> {
    if (project === null) return
    const running = await RECORDED.findOne(transaction, [{ column: 'householdId', equals: household.id }, ...runningOnProject(project)])
    if (running !== null) throw refusal('STATE', MEASURE_SENTENCES.alreadyOnProject(household.headName), ['households'])
  }

  private rowOf(access: Access, draft: MeasureDraft, household: Row<'Household'>, planId: string | null, contentHash: string): Row<'Measure'> {
    return {
      id: draft.id,
      householdId: household.id,
      regionCode: household.regionCode,
      class: draft.class,
      category: draft.category,
      description: draft.description,
      amount: draft.amount,
      startedOn: draft.startedOn,
      endedOn: null,
      effect: draft.effect,
      planId,
      projectId: draft.project,
      result: null,
      resultConfirmedOn: null,
      accountId: access.viewer.accountId,
      recordedAt: toStoredInstant(this.core.clock.now()),
      version: 1,
      contentHash,
    }
  }

  private async tell(transaction: Transaction, household: Row<'Household'>, measure: Row<'Measure'>): Promise<void> {
    const { regionCode } = household
    await this.core.audit.record(transaction, {
      accountId: measure.accountId,
      action: 'measure.record',
      subjectType: 'Measure',
      subjectId: measure.id,
      regionCode,
      changes: [
        { field: 'household', from: null, to: household.number },
        { field: 'startedOn', from: null, to: measure.startedOn },
        ...(measure.projectId === null ? [] : [{ field: 'project' as const, from: null, to: measure.projectId }]),
      ],
    })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}
