import type { OwnHousehold } from '../../access/own-household.js'
import { ancestorCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Runner, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import type { Clock } from '../../time/clock.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { codeIssuerOf } from '../own-file/code-issuer.js'
import type { ObservationRow } from './observation-columns.js'
import { keepStep } from './observation-keeping.js'
import { leaveBehind } from './observation-leaving.js'
import { OBSERVATION_SENTENCES, TURN_SENTENCES } from './observation-messages.js'
import { nextStatus } from './observation-states.js'
import { isAboutPerson, isAboutTownOffice } from './observation-subject.js'
import { changesOf, checkOrder, checkScore } from './observation-step-rules.js'
import type { StepOrder } from './observation-step-rules.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'complaints of the one household whose session it is')
const STEPS = new UnscopedTable('ObservationStep', 'the steps of a complaint of the household whose session it is')
const APPOINTMENTS = new UnscopedTable('Appointment', 'whether a complaint is about the office that handed out the code')

/** What a household may do with a complaint of its own beside following it. */
export interface OwnSteps {
  readonly mayScore: boolean
  readonly mayReopen: boolean
}

type StepName = 'close' | 'reopen'
const AUDITED_AS = { close: 'ownFile.scoreComplaint', reopen: 'ownFile.reopenComplaint' } as const

/** What the way of observations leaves to the one who brought it in: a score for its end, and one reopening. A commendation is closed by the office. */
const stepsLeft = (row: Pick<ObservationRow, 'status' | 'kind' | 'reopened'>): OwnSteps => ({
  mayScore: row.kind !== 'COMMENDATION' && 'status' in nextStatus('close', row.status, row),
  mayReopen: 'status' in nextStatus('reopen', row.status, row),
})

/** When a session opened, in business time: sessions follow real time and complaints the business clock, as long ago by the one as by the other. */
export const openedInBusinessTime = (clock: Clock, { openedAt }: OwnHousehold): string =>
  toStoredInstant(new Date(clock.now().getTime() - clock.realNow().getTime() + fromStoredInstant(openedAt).getTime()))

/** The household's own steps in its complaints: it scores the end and reopens once, as a supervisor does with an observation (4.2, SO-4). */
export class HouseholdComplaintSteps {
  constructor(private readonly core: Core) {}

  /**
   * What the household may do now with each of its complaints that this session reaches, by their ids. Those that concern
   * whoever handed out its code are left out wholly: they could learn who complained of them, and score what was said. One made
   * in this very session stands here without a step: whoever wrote it knows of it (4.1).
   */
  async stepsOf(runner: Runner, own: OwnHousehold, rows: readonly ObservationRow[]): Promise<ReadonlyMap<string, OwnSteps>> {
    const concerning = await this.concerningIssuer(runner, own, rows)
    const opened = openedInBusinessTime(this.core.clock, own)
    return new Map(rows.flatMap((row): [string, OwnSteps][] => {
      if (!concerning.has(row.id)) return [[row.id, stepsLeft(row)]]
      return row.submittedAt >= opened ? [[row.id, { mayScore: false, mayReopen: false }]] : []
    }))
  }

  /** Closes a complaint with the household's score from 1 to 5. The same sent again changes nothing. Throws VALIDATION, NOT_FOUND or STATE. */
  async score(own: OwnHousehold, id: string, score: number, comment: string | null): Promise<void> {
    await this.take(own, { step: 'close', id, score, comment })
  }

  /** Reopens a complaint once, with a reason. The same sent again changes nothing. Throws VALIDATION, NOT_FOUND or STATE. */
  async reopen(own: OwnHousehold, id: string, comment: string | null): Promise<void> {
    await this.take(own, { step: 'reopen', id, comment })
  }

  private async take(own: OwnHousehold, order: StepOrder & { readonly step: StepName }): Promise<void> {
    checkOrder(order)
    checkScore(order, true)
    await this.core.database.write(async (transaction) => {
      const where = [{ column: 'id', equals: order.id }, { column: 'householdId', equals: own.householdId }, { column: 'source', equals: 'HOUSEHOLD' }] as const
      const seen = await OBSERVATIONS.findOne(transaction, where)
      if (seen === null) throw notFound('id')
      await lockVillage(transaction, seen.regionCode)
      const row = await OBSERVATIONS.findOne(transaction, where, true)
      if (row === null) throw notFound('id')
      const open = (await this.stepsOf(transaction, own, [row])).get(row.id)
      if (open === undefined) throw notFound('id')
      const steps = await STEPS.findMany(transaction, [{ column: 'observationId', equals: row.id }], { orderBy: [{ column: 'sequence' }] })
      const last = steps.at(-1)
      const isRepeated = last?.accountId === null && last.comment === order.comment && (order.step === 'close' ? row.status === 'CLOSED' && row.score === order.score : row.status === 'TRIAGED' && row.reopened)
      if (isRepeated) return
      const next = nextStatus(order.step, row.status, row)
      if ('refused' in next) throw refusal('STATE', TURN_SENTENCES[next.refused], ['id'])
      if (order.step === 'close' ? !open.mayScore : !open.mayReopen) throw refusal('STATE', OBSERVATION_SENTENCES.codeOfOther, ['id'])
      await this.keep(transaction, row, order, steps)
    })
  }

  private async keep(transaction: Transaction, row: ObservationRow, order: StepOrder & { readonly step: StepName }, steps: readonly Row<'ObservationStep'>[]): Promise<void> {
    const at = toStoredInstant(this.core.clock.now())
    const changes = changesOf(row, order, at, steps)
    const after: ObservationRow = { ...row, ...changes, version: row.version + 1 }
    await OBSERVATIONS.update(transaction, [{ column: 'id', equals: row.id }], { ...changes, version: after.version })
    await keepStep(this.core, transaction, { before: row, after, sequence: (steps.at(-1)?.sequence ?? 0) + 1, at, comment: order.comment, signedBy: null, accountId: null, action: AUDITED_AS[order.step] })
    await leaveBehind(this.core, transaction, after)
  }

  /** The complaints that concern whoever handed out the code of the session: about them, about their office, or handled by them. */
  private async concerningIssuer(runner: Runner, own: OwnHousehold, rows: readonly ObservationRow[]): Promise<ReadonlySet<string>> {
    const issuer = rows.length === 0 ? null : await codeIssuerOf(runner, own)
    if (issuer === null) return new Set()
    const isAbout = rows.some(isAboutTownOffice)
    const posts = isAbout ? await APPOINTMENTS.findMany(runner, [{ column: 'accountId', equals: issuer }, { column: 'regionCode', equals: ancestorCode(own.regionCode, 'TOWN') }, { column: 'role', equals: 'TOWN_OFFICE' }, ...inForceOn(this.core.clock.today())]) : []
    return new Set(rows.filter((row) => isAboutPerson(row, issuer) || row.handlerId === issuer || (isAboutTownOffice(row) && posts.length > 0)).map(({ id }) => id))
  }
}
