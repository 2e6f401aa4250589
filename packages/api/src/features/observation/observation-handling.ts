import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { StaleRowError } from '../../data/scope-errors.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import type { FindingRecording, FoundSubject } from '../finding/finding-recording.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { reportedAt, signedStep } from './observation-anonymity.js'
import { ALL_OBSERVATION_COLUMNS } from './observation-columns.js'
import type { ObservationRow } from './observation-columns.js'
import { keepStep } from './observation-keeping.js'
import { OBSERVATION_SENTENCES, TURN_SENTENCES } from './observation-messages.js'
import { noticesOf } from './observation-notices.js'
import type { HandlerPost, ObservationPeople } from './observation-people.js'
import { rolesOver } from './observation-roles.js'
import { isOpen, nextStatus, observationStepNames } from './observation-states.js'
import type { ObservationStepName } from './observation-states.js'
import { leaveBehind } from './observation-leaving.js'
import { ledBy } from './observation-led.js'
import { isAboutTownOffice } from './observation-subject.js'
import type { AuditAction } from '../audit/audit-words.js'
import { changesOf, checkOrder, checkScore } from './observation-step-rules.js'
import type { StepOrder } from './observation-step-rules.js'
import { closesAsReporter, mayTake, officeRefusal, turnRefusal } from './observation-turn.js'
import type { Participant, TurnRefusal } from './observation-turn.js'

const STEPS = new UnscopedTable('ObservationStep', 'the steps of an observation that is checked in scope in the same transaction')

const OBSERVATIONS = new UnscopedTable('Observation', 'the reports that a finding came of, hidden from whom it names, in the transaction of the finding')

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
      const found = order.step === 'concludeConfirmed' ? await this.findings.record(transaction, access, after, order.comment ?? '', toStoredInstant(this.core.clock.now()), order.finding ?? {}) : null
      const members = asReporter ? [] : await this.takeTogether(transaction, access, row, order)
      if (found !== null) await this.hideFromFound(transaction, [after, ...members], found)
      await leaveBehind(this.core, transaction, after)
      return { ...after, ...found }
    })
  }

  /** Which steps are open to the viewer now. */
  async stepsOpenTo(viewer: Viewer, row: ObservationRow): Promise<ReadonlySet<ObservationStepName>> {
    const participant = await this.participant(viewer, viewer, row)
    return new Set(observationStepNames.filter((step) => mayTake(step, row, participant)))
  }

  /** Whether the viewer may take it out of its group now. */
  async maySeparate(viewer: Viewer, row: ObservationRow): Promise<boolean> {
    return row.leadId !== null && officeRefusal(row, await this.participant(viewer, viewer, row)) === null
  }

  /** Who could be made the handler by whoever may assign it now, of it and of each report that it leads; nobody for all others. */
  async handlerPosts(access: Access, row: ObservationRow): Promise<HandlerPost[]> {
    const participant = await this.participant(access.viewer, access, row)
    if (!mayTake('assign', row, participant)) return []
    const [posts, members] = await Promise.all([this.people.handlerPosts(row, access), ledBy(this.core, access, row, ALL_OBSERVATION_COLUMNS)])
    const ofMembers = await Promise.all(members.filter(({ status }) => isOpen(status)).map(async (member) => new Set((await this.people.handlerPosts(member, access)).map(({ accountId }) => accountId))))
    return posts.filter(({ accountId }) => ofMembers.every((able) => able.has(accountId)))
  }

  /** Whom the finding of an observation may name, for whoever may conclude it now: neither oneself nor, of a town's office, somebody of it; nobody for all others. */
  async subjectPosts(access: Access, row: ObservationRow): Promise<HandlerPost[]> {
    const { accountId } = access.viewer
    if (!mayTake('concludeConfirmed', row, await this.participant(access.viewer, access, row))) return []
    const sitsInTown = await this.people.isOfTownOffice(accountId, row.regionCode, access)
    const posts = await this.people.subjectPosts(row.regionCode, access)
    const isColleague = await Promise.all(posts.map(async (post) => sitsInTown && (await this.people.isOfTownOffice(post.accountId, row.regionCode, access))))
    return posts.filter((post, index) => post.accountId !== accountId && isColleague[index] !== true)
  }

  private async participant(viewer: Viewer, { grants }: Pick<Access, 'grants'>, row: ObservationRow): Promise<Participant> {
    const roles = rolesOver(grants, row)
    const subjects = [row.cadreId, row.foundCadreId].filter((subject) => subject !== null)
    const concernsOffices = roles.has('TOWN_OFFICE') || roles.has('BANNER_OFFICE')
    const { projectId } = row
    return {
      accountId: viewer.accountId,
      roles,
      goesWithProject: projectId !== null && (await this.people.goesWith(viewer.accountId, projectId, viewer)),
      townIsSubject: concernsOffices && (isAboutTownOffice(row) || (await Promise.all(subjects.map((subject) => this.people.isOfTownOffice(subject, row.regionCode, viewer)))).includes(true)),
      now: toStoredInstant(this.core.clock.now()),
    }
  }

  /** Why naming a handler, or what comes before, is not the viewer's for an observation now, whatever its status; null when it is. */
  async officeRefusal(access: Access, row: ObservationRow): Promise<TurnRefusal | null> {
    return officeRefusal(row, await this.participant(access.viewer, access, row))
  }

  /**
   * Takes a step with the reports that an observation leads, by the turn that it is of: of one matter, they are handled by the same people, whatever the
   * clock of each says. Each has its own course, and its reporter is told of it alone. A group lies in one village, which is held already.
   * Answers those that went along as they are after it.
   */
  private async takeTogether(transaction: Transaction, access: Access, lead: ObservationRow, order: StepOrder): Promise<ObservationRow[]> {
    const members = await rowsOf(this.core, 'Observation', access, transaction).findMany({ columns: ALL_OBSERVATION_COLUMNS, where: [{ column: 'regionCode', equals: lead.regionCode }, { column: 'leadId', equals: lead.id }] })
    for (const id of order.answers?.keys() ?? []) if (!members.some((member) => member.id === id)) throw refusal('VALIDATION', OBSERVATION_SENTENCES.answerOfOther, ['answers'])
    const taken: ObservationRow[] = []
    for (const member of members) {
      if ('refused' in nextStatus(order.step, member.status, member)) continue
      taken.push(await this.keep(transaction, access, member, { ...order, id: member.id, comment: order.answers?.get(member.id) ?? order.comment, severity: null }, false))
    }
    return taken
  }

  /** Whom the finding names reads neither it nor the reports that it came of, whose answers tell of it (4.1); their figures are told anew. */
  private async hideFromFound(transaction: Transaction, rows: readonly ObservationRow[], found: FoundSubject): Promise<void> {
    const changed = rows.filter(({ foundCadreId, foundOffice }) => foundCadreId !== found.foundCadreId || foundOffice !== found.foundOffice)
    if (changed.length === 0) return
    await OBSERVATIONS.update(transaction, [{ column: 'id', in: changed.map(({ id }) => id) }], found)
    for (const regionCode of new Set(changed.map((row) => row.regionCode))) await this.core.rollup.touch(transaction, regionCode)
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
    await keepStep(this.core, transaction, { before: row, after, sequence, at: asReporter ? reportedAt(row, at) : at, comment: order.comment, signedBy: signedStep(row, accountId, asReporter), accountId, action: ACTIONS[order.step] })
    await this.core.notices.post(transaction, noticesOf(accountId, after, order.step))
    return after
  }
}
