import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { StaleRowError } from '../../data/scope-errors.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import type { FindingRecording } from '../finding/finding-recording.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { signedStep } from './observation-anonymity.js'
import { ALL_OBSERVATION_COLUMNS } from './observation-columns.js'
import type { ObservationRow } from './observation-columns.js'
import { keepStep } from './observation-keeping.js'
import { OBSERVATION_SENTENCES, TURN_SENTENCES } from './observation-messages.js'
import { noticesOf } from './observation-notices.js'
import type { HandlerPost, ObservationPeople } from './observation-people.js'
import { rolesOver } from './observation-roles.js'
import { observationStepNames } from './observation-states.js'
import type { ObservationStepName } from './observation-states.js'
import type { AuditAction } from '../audit/audit-words.js'
import { changesOf, checkOrder, checkScore } from './observation-step-rules.js'
import type { StepOrder } from './observation-step-rules.js'
import { closesAsReporter, mayTake, officeTurnRefusal, turnRefusal } from './observation-turn.js'
import type { Participant, TurnRefusal } from './observation-turn.js'

const STEPS = new UnscopedTable('ObservationStep', 'the steps of an observation that is checked in scope in the same transaction')

const ACTIONS = {
  triage: 'observation.triage',
  assign: 'observation.assign',
  decline: 'observation.decline',
  concludeConfirmed: 'observation.conclude',
  concludeUnfounded: 'observation.conclude',
  rectify: 'observation.rectify',
  verify: 'observation.verify',
  close: 'observation.close',
  reopen: 'observation.reopen',
} as const satisfies Record<ObservationStepName, AuditAction>

/** Takes observations from step to step (dossier 4.2), each by whom it belongs to and within its deadline (dossier 4.1). */
export class ObservationHandling {
  constructor(
    private readonly core: Core,
    private readonly people: ObservationPeople,
    private readonly findings: FindingRecording,
  ) {}

  /**
   * Takes a step and answers the observation after it. Of steps taken at the same moment exactly one is kept, the others
   * are refused with STATE. Refuses by Refusal; then nothing is changed.
   */
  async take(access: Access, order: StepOrder): Promise<ObservationRow> {
    checkOrder(order)
    const row = await rowsOf(this.core, 'Observation', access).findOne([{ column: 'id', equals: order.id }], ALL_OBSERVATION_COLUMNS)
    if (row === null) throw notFound('id')
    const participant = await this.participant(access.viewer, access, row)
    const refused = turnRefusal(order.step, row, participant)
    if (refused !== null) throw refusal('STATE', TURN_SENTENCES[refused])
    const asReporter = order.step === 'reopen' || (order.step === 'close' && closesAsReporter(row, participant, order.score ?? null))
    checkScore(order, asReporter)
    return this.core.database.write(async (transaction) => {
      const after = await this.keep(transaction, access, row, order, asReporter)
      if (order.step === 'concludeConfirmed') await this.findings.record(transaction, access, after, order.comment ?? '', toStoredInstant(this.core.clock.now()), order.finding ?? {})
      if (!asReporter) await this.takeTogether(transaction, access, row, order)
      return after
    })
  }

  /** Which steps are open to the viewer now. */
  async stepsOpenTo(viewer: Viewer, row: ObservationRow): Promise<ReadonlySet<ObservationStepName>> {
    const participant = await this.participant(viewer, viewer, row)
    return new Set(observationStepNames.filter((step) => mayTake(step, row, participant)))
  }

  /** Who could be made the handler by whoever may assign it now; nobody for all others. */
  async handlerPosts(access: Access, row: ObservationRow): Promise<HandlerPost[]> {
    const participant = await this.participant(access.viewer, access, row)
    return mayTake('assign', row, participant) ? this.people.handlerPosts(row, access) : []
  }

  private async participant(viewer: Viewer, { grants }: Pick<Access, 'grants'>, row: ObservationRow): Promise<Participant> {
    const roles = rolesOver(grants, row)
    const concernsOffices = roles.has('TOWN_OFFICE') || roles.has('BANNER_OFFICE')
    const { projectId } = row
    return {
      accountId: viewer.accountId,
      roles,
      goesWithProject: projectId !== null && (await this.people.goesWith(viewer.accountId, projectId, viewer)),
      townIsSubject: concernsOffices && (row.subjectOffice === 'TOWN_OFFICE' || (row.cadreId !== null && (await this.people.isOfTownOffice(row.cadreId, row.regionCode, viewer)))),
      now: toStoredInstant(this.core.clock.now()),
    }
  }

  /** Why naming a handler, or what comes before, is not the viewer's for an observation now, whatever its status; null when it is. */
  async officeRefusal(access: Access, row: ObservationRow): Promise<TurnRefusal | null> {
    return officeTurnRefusal(row, await this.participant(access.viewer, access, row))
  }

  /**
   * Takes a step with the reports that an observation leads, each where it is the same turn of the same person; the others are left as they
   * are. Each has its own course, and its reporter is told of it alone. A group lies in one village, which is held already.
   */
  private async takeTogether(transaction: Transaction, access: Access, lead: ObservationRow, order: StepOrder): Promise<void> {
    const members = await rowsOf(this.core, 'Observation', access, transaction).findMany({ columns: ALL_OBSERVATION_COLUMNS, where: [{ column: 'regionCode', equals: lead.regionCode }, { column: 'leadId', equals: lead.id }] })
    for (const id of order.answers?.keys() ?? []) if (!members.some((member) => member.id === id)) throw refusal('VALIDATION', OBSERVATION_SENTENCES.answerOfOther, ['answers'])
    for (const member of members) {
      if (turnRefusal(order.step, member, await this.participant(access.viewer, access, member)) !== null) continue
      await this.keep(transaction, access, member, { ...order, id: member.id, comment: order.answers?.get(member.id) ?? order.comment, severity: null }, false)
    }
  }

  /** Keeps a step of a village that may be held already; refuses by Refusal what was overtaken meanwhile. */
  async keep(transaction: Transaction, access: Access, row: ObservationRow, order: StepOrder, asReporter: boolean): Promise<ObservationRow> {
    await lockVillage(transaction, row.regionCode)
    if (order.handlerId !== undefined && !(await this.people.candidatesNow(transaction, row)).includes(order.handlerId)) throw refusal('VALIDATION', OBSERVATION_SENTENCES.handler, ['handler'])
    const steps = await STEPS.findMany(transaction, [{ column: 'observationId', equals: row.id }], { orderBy: [{ column: 'sequence' }] })
    const at = toStoredInstant(this.core.clock.now())
    const changes = changesOf(row, order, at, steps)
    try {
      await rowsOf(this.core, 'Observation', access, transaction).update(transaction, row.id, changes, row.version)
    } catch (error) {
      if (error instanceof StaleRowError) throw refusal('STATE', OBSERVATION_SENTENCES.overtaken)
      throw error
    }
    const after: ObservationRow = { ...row, ...changes, version: row.version + 1 }
    const { accountId } = access.viewer
    const sequence = (steps.at(-1)?.sequence ?? 0) + 1
    await keepStep(this.core, transaction, { before: row, after, sequence, at, comment: order.comment, signedBy: signedStep(row, accountId, asReporter), accountId, action: ACTIONS[order.step] })
    await this.core.notices.post(transaction, noticesOf(accountId, after, order.step))
    return after
  }
}
