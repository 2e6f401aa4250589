import type { Core } from '../../core.js'
import type { Runner, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { standingBack } from '../observation/inspected-household.js'
import type { OfficeHolder } from '../notice/notice-board.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import { OPEN_STATUSES } from '../observation/observation-figures.js'
import type { ObservationPeople } from '../observation/observation-people.js'
import { isAboutTownOffice } from '../observation/observation-subject.js'
import { deadlineNotices, isAboutTown, officesOver, remindedOf, towardOf } from './deadline-notices.js'
import type { Recipient } from './deadline-notices.js'
import { dayOf, deadlineStages, deadlineTurn, furthestDueAt } from './deadline-rules.js'
import type { DeadlineStage, DeadlineTurn } from './deadline-rules.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'the service keeps the deadlines of all observations, and tells only those whose turn it is')
const DONE = new UnscopedTable('ObservationDeadline', 'what was done about deadlines by the service itself')

/** What is to be done in a stage, and who is told. */
interface Duty {
  readonly stage: DeadlineStage
  readonly recipient: Recipient
}

/** Read at once; a round goes on until all were looked at. */
const MOST_AT_ONCE = 1_000

/**
 * Reminds before a deadline of an observation runs out, and passes it up after (4.1). Every process may run rounds at the same
 * moment and fall at any: what is done about a deadline is written with its notices in one transaction that holds the village, under a key that exists once.
 */
export class DeadlineWatch {
  constructor(
    private readonly core: Core,
    private readonly people: ObservationPeople,
  ) {}

  /** Does what is due by the business clock; answers of how many observations. */
  async round(): Promise<number> {
    let acted = 0
    for (let page = await this.nearOrPast(null); page.length > 0; page = page.length < MOST_AT_ONCE ? [] : await this.nearOrPast(page.at(-1) ?? null)) {
      for (const row of await this.undone(page)) {
        // As far as the row itself says something is left; who may act today says whether it is, and a village is held for nothing less.
        if ((await this.left(this.core.database, row)).duties.length === 0) continue
        if (await this.core.database.write((transaction) => this.look(transaction, row.id, row.regionCode))) acted += 1
      }
    }
    return acted
  }

  /** Open observations whose deadline is near or past, but those of which the city has heard; after one in the order of their deadlines. */
  private async nearOrPast(after: Row<'Observation'> | null): Promise<Row<'Observation'>[]> {
    const { database, clock } = this.core
    return OBSERVATIONS.findMany(
      database,
      [
        { column: 'status', in: OPEN_STATUSES },
        { column: 'dueAt', atMost: furthestDueAt(clock.today()) },
        { column: 'escalatedTo', differs: 'CITY' },
        ...(after === null || after.dueAt === null ? [] : [{ anyOf: [[{ column: 'dueAt' as const, above: after.dueAt }], [{ column: 'dueAt' as const, equals: after.dueAt }, { column: 'id' as const, above: after.id }]] }]),
      ],
      { orderBy: [{ column: 'dueAt' }, { column: 'id' }], limit: MOST_AT_ONCE },
    )
  }

  /** Those about which something may be left to do: of the others it stands already. */
  private async undone(rows: readonly Row<'Observation'>[]): Promise<Row<'Observation'>[]> {
    const done = Map.groupBy(await DONE.findMany(this.core.database, [{ column: 'observationId', in: rows.map(({ id }) => id) }]), ({ observationId }) => observationId)
    const now = this.now()
    return rows.filter((row) => {
      const turn = deadlineTurn(row.status, isAboutTownOffice(row))
      if (turn === null || row.dueAt === null) return false
      const dueOn = dayOf(row.dueAt)
      const ofDeadline = done.get(row.id)?.filter((act) => act.dueOn === dueOn) ?? []
      return deadlineStages({ dueAt: row.dueAt, turn, escalatedTo: row.escalatedTo }, now).some((stage) => !isDone(ofDeadline, stage, recipientOf(row, stage, turn)))
    })
  }

  private async look(transaction: Transaction, id: string, regionCode: string): Promise<boolean> {
    await lockVillage(transaction, regionCode)
    const row = await OBSERVATIONS.findOne(transaction, [{ column: 'id', equals: id }], true)
    if (row === null || row.dueAt === null) return false
    const { duties, holders } = await this.left(transaction, row)
    const back = duties.length === 0 ? new Set<string>() : await standingBack(transaction, row, this.core.clock.today())
    for (const { stage, recipient } of duties) {
      await DONE.insert(transaction, [{ observationId: id, dueOn: dayOf(row.dueAt), act: actOf(stage), toward: towardOf(recipient), regionCode, at: this.now() }])
      await this.core.notices.post(transaction, deadlineNotices(row, stage, recipient, holders, back))
      if (stage !== 'REMINDER') await this.passUp(transaction, row, stage)
    }
    return duties.length > 0
  }

  /** What is left to do about the deadline of an observation by now and toward whom, and who holds the offices over it. */
  private async left(runner: Runner, row: Row<'Observation'>): Promise<{ readonly duties: readonly Duty[]; readonly holders: readonly OfficeHolder[] }> {
    const asked = this.core.notices.officeHolders(officesOver(row.regionCode))
    const holders = asked.read(await runner.query(asked.sql, asked.parameters))
    const townIsSubject = isAboutTown(row, holders)
    const turn = deadlineTurn(row.status, townIsSubject)
    if (turn === null || row.dueAt === null) return { duties: [], holders }
    const done = await DONE.findMany(runner, [{ column: 'observationId', equals: row.id }, { column: 'dueOn', equals: dayOf(row.dueAt) }])
    const stages = deadlineStages({ dueAt: row.dueAt, turn, escalatedTo: row.escalatedTo }, this.now())
    const able = turn === 'HANDLER' && stages.includes('REMINDER') ? await this.people.candidatesNow(runner, row) : []
    const duties = stages.map((stage): Duty => ({ stage, recipient: stage === 'REMINDER' ? remindedOf(row, turn, able, townIsSubject) : recipientOf(row, stage, turn) }))
    return { duties: duties.filter(({ stage, recipient }) => !isDone(done, stage, recipient)), holders }
  }

  /** The mark on the observation, in the trail by nobody's hand. The version stays: a step under way is not overtaken by it. */
  private async passUp(transaction: Transaction, row: ObservationRow, level: 'BANNER' | 'CITY'): Promise<void> {
    const { id, regionCode, escalatedTo } = row
    await OBSERVATIONS.update(transaction, [{ column: 'id', equals: id }], { escalatedTo: level })
    await this.core.audit.record(transaction, { accountId: null, action: 'observation.escalate', subjectType: 'Observation', subjectId: id, regionCode, changes: [{ field: 'escalatedTo', from: escalatedTo, to: level }] })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }

  private now(): StoredInstant {
    return toStoredInstant(this.core.clock.now())
  }
}

/** Who is told in a stage, as far as the row itself says. */
const recipientOf = (row: Pick<ObservationRow, 'handlerId'>, stage: DeadlineStage, turn: DeadlineTurn): Recipient => {
  if (stage !== 'REMINDER') return { office: stage === 'BANNER' ? 'BANNER_OFFICE' : 'CITY_OFFICE' }
  return turn === 'HANDLER' && row.handlerId !== null ? { handlerId: row.handlerId } : { office: turn === 'HANDLER' ? 'TOWN_OFFICE' : turn }
}

const actOf = (stage: DeadlineStage): 'REMINDED' | 'ESCALATED' => (stage === 'REMINDER' ? 'REMINDED' : 'ESCALATED')

const isDone = (done: readonly Row<'ObservationDeadline'>[], stage: DeadlineStage, recipient: Recipient): boolean => done.some(({ act, toward }) => act === actOf(stage) && toward === towardOf(recipient))
