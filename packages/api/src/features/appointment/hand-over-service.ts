import { v7 as uuidv7 } from 'uuid'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, notFound, refusal } from '../../graphql/user-error.js'
import { addDays } from '../../time/business-day.js'
import { checkText } from '../../text/plain-text.js'
import { accessChanged } from '../account/access-change.js'
import { APPOINTMENT_SENTENCES } from './appointment-messages.js'
import type { AssignHouseholdsInput, HandOverHouseholdsInput } from './hand-over-input.js'
import { HAND_OVER_SENTENCES, tooFewPlaces } from './hand-over-messages.js'
import { lockLeaders } from './leader-lock.js'
import { endResponsibilities, lockVillages, setCadre } from './responsibility-change.js'
import type { ResponsibilityChange } from './responsibility-change.js'
import { HOUSEHOLDS_PER_LEADER, slotsOfResponsibility } from './slots.js'
import { heldSlots, takeSlots } from './slot-taking.js'

const REASON = 'responsibilities within the banner of the office that hands over'
const RESPONSIBILITIES = new UnscopedTable('Responsibility', REASON)
const LONGEST_NOTE = 1_000
/** Households that one step moves at most. */
export const MOST_AT_ONCE = 100

/** Moves households between the section-level leaders of one banner (C-3): in one step, with history, never above ten. */
export class HandOverService {
  constructor(private readonly core: Core) {}

  /** Hands all or some of a leader's households to another; answers how many. */
  async handOver(access: Access, input: HandOverHouseholdsInput): Promise<number> {
    const wanted = input.households ?? null
    if (wanted !== null) checkList(wanted)
    const note = checkNote(input.note)
    if (input.from === input.to) throw refusal('VALIDATION', HAND_OVER_SENTENCES.samePerson, ['to'])
    return this.core.database.write(async (transaction) => {
      await lockLeaders(transaction, [input.from, input.to])
      const from = await this.leaders(transaction, access, input.from, ['from'])
      const to = await this.receiver(transaction, access, input.to, from)
      const responsibilities = await this.responsibilitiesOf(transaction, access, from)
      const chosen = chosenOf(responsibilities, wanted)
      await lockVillages(transaction, chosen.map((row) => row.regionCode))
      await endResponsibilities(transaction, chosen, addDays(this.core.clock.today(), -1))
      await this.place(transaction, to, chosen, { byAccountId: access.viewer.accountId, action: 'household.handOver', reason: note })
      if (chosen.length > 0) await this.tell(transaction, chosen.length, to.accountId, input.from)
      return chosen.length
    })
  }

  /** Gives households that have nobody in charge to a leader; answers how many. */
  async assign(access: Access, input: AssignHouseholdsInput): Promise<number> {
    checkList(input.households)
    const note = checkNote(input.note)
    return this.assignAll(access, input.households.map((household, index) => ({ household, to: input.to, field: { household: ['households', String(index)], to: ['to'] } })), note)
  }

  /** Gives each of several households that have nobody in charge to its leader, all in one step or none; answers how many. The quotas hold however many assign at once. */
  async assignLines(access: Access, lines: readonly { readonly household: string; readonly to: string }[], text: string | null | undefined): Promise<number> {
    const note = checkNote(text)
    checkLines(lines.map(({ household }) => household))
    return this.assignAll(access, lines.map((line, index) => ({ ...line, field: { household: ['lines', String(index), 'household'], to: ['lines', String(index), 'to'] } })), note)
  }

  private async assignAll(access: Access, lines: readonly Assignment[], note: string | null): Promise<number> {
    return this.core.database.write(async (transaction) => (await this.assignWithin(transaction, access, lines, note)).size)
  }

  /**
   * Gives each of several households that have nobody in charge to its leader, in a transaction of the caller's; answers the
   * responsibility of each. Whoever locked a village in it before has locked the leaders first (`lockLeaders`).
   */
  async assignWithin(transaction: Transaction, access: Access, lines: readonly Assignment[], note: string | null): Promise<ReadonlyMap<string, string>> {
    const groups = [...Map.groupBy(lines, ({ to }) => to)].toSorted(([one], [other]) => (one < other ? -1 : 1))
    await lockLeaders(transaction, groups.map(([to]) => to))
    const receivers = new Map<string, LeaderAppointment>()
    for (const [to, [first]] of groups) receivers.set(to, await this.receiver(transaction, access, to, null, first?.field.to))
    const columns = ['id', 'regionCode', 'status', 'cadreAccountId', 'cadreEndedOn'] as const
    const read = async (): Promise<readonly Pick<Row<'Household'>, (typeof columns)[number]>[]> =>
      rowsOf(this.core, 'Household', access, transaction).findMany({ columns, where: [{ column: 'id', in: lines.map(({ household }) => household) }] })
    await lockVillages(transaction, (await read()).map((row) => row.regionCode))
    const households = new Map((await read()).map((row) => [row.id, row]))
    const faults = lines.flatMap(({ household, field }) => this.assignFaults(households.get(household), field.household))
    if (faults.length > 0) throw new Refusal(...faults)
    const placed = new Map<string, string>()
    for (const [to, of] of groups) {
      const receiver = receivers.get(to)
      const open = of.map(({ household }) => ({ householdId: household, regionCode: households.get(household)?.regionCode ?? '' }))
      const field = of[0]?.field.to ?? ['to']
      if (receiver === undefined || new Set(open.map((row) => bannerOf(row.regionCode))).size > 1 || open.some((row) => receiver.regionCode !== null && bannerOf(row.regionCode) !== bannerOf(receiver.regionCode))) throw notFound(...field)
      const taken = await this.place(transaction, receiver, open, { byAccountId: access.viewer.accountId, action: 'household.assign', reason: note }, field)
      for (const { id, householdId } of taken) placed.set(householdId, id)
      await this.tell(transaction, open.length, to, null)
    }
    return placed
  }

  /** How many places each leader has free today, of those to whom the access may give households; others have none. The leaders must be locked (`lockLeaders`). */
  async placesFree(transaction: Transaction, access: Access, accountIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const inForce: readonly Condition<'Appointment'>[] = inForceOn(this.core.clock.today())
    const leaders = await rowsOf(this.core, 'Appointment', access, transaction).findMany({
      columns: ['id', 'accountId'],
      where: [{ column: 'accountId', in: accountIds }, { column: 'role', equals: 'SECTION_LEADER' }, ...inForce],
    })
    const held = await heldSlots(transaction, leaders.flatMap(({ id }) => PLACES.map((place) => slotOf(id, place))), this.core.clock.today())
    return new Map(leaders.map(({ id, accountId }) => [accountId, PLACES.filter((place) => !held.has(slotOf(id, place))).length]))
  }

  private assignFaults(household: Pick<Row<'Household'>, 'status' | 'cadreAccountId' | 'cadreEndedOn'> | undefined, field: readonly string[]): Refusal['errors'] {
    if (household === undefined) return notFound(...field).errors
    if (household.status === 'CANCELLED') return [{ code: 'STATE', field, sentence: HAND_OVER_SENTENCES.cancelled }]
    const hasCadre = household.cadreAccountId !== null && (household.cadreEndedOn === null || household.cadreEndedOn >= this.core.clock.today())
    return hasCadre ? [{ code: 'STATE', field, sentence: HAND_OVER_SENTENCES.hasCadre }] : []
  }

  /** The person's appointments as section-level leader within the office's banners that are in force today. */
  private async leaders(transaction: Transaction, access: Access, accountId: string, field: readonly string[]): Promise<readonly LeaderAppointment[]> {
    const inForce: readonly Condition<'Appointment'>[] = inForceOn(this.core.clock.today())
    const found = await rowsOf(this.core, 'Appointment', access, transaction).findMany({
      columns: ['id', 'accountId', 'regionCode', 'endedOn'],
      where: [{ column: 'accountId', equals: accountId }, { column: 'role', equals: 'SECTION_LEADER' }, ...inForce],
    })
    if (found.length === 0) throw notFound(...field)
    return found
  }

  private async receiver(transaction: Transaction, access: Access, accountId: string, from: readonly LeaderAppointment[] | null, field: readonly string[] = ['to']): Promise<LeaderAppointment> {
    // Whoever hands households out never takes them: the own view is widened by somebody else.
    if (accountId === access.viewer.accountId) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.notOneself, field)
    const banners = from === null ? null : new Set(from.map((leader) => bannerOf(leader.regionCode ?? '')))
    const to = (await this.leaders(transaction, access, accountId, field)).find((leader) => banners === null || banners.has(bannerOf(leader.regionCode ?? '')))
    if (to === undefined) throw notFound(...field)
    return to
  }

  private async responsibilitiesOf(transaction: Transaction, access: Access, from: readonly LeaderAppointment[]): Promise<Row<'Responsibility'>[]> {
    const inForce: readonly Condition<'Responsibility'>[] = inForceOn(this.core.clock.today())
    const all = await RESPONSIBILITIES.findMany(transaction, [{ column: 'appointmentId', in: from.map((leader) => leader.id) }, ...inForce], { orderBy: [{ column: 'place' }] })
    return all.filter((row) => reaches(access, row.regionCode))
  }

  private async place(transaction: Transaction, to: LeaderAppointment, households: readonly { readonly householdId: string; readonly regionCode: string }[], change: ResponsibilityChange, field: readonly string[] = ['to']): Promise<readonly Row<'Responsibility'>[]> {
    const today = this.core.clock.today()
    const placed: Row<'Responsibility'>[] = []
    const places = await freePlaces(transaction, to.id, today)
    if (places.length < households.length) throw refusal('QUOTA', tooFewPlaces(places.length), field)
    for (const [index, { householdId, regionCode }] of households.entries()) {
      const responsibility: Row<'Responsibility'> = {
        id: uuidv7(),
        appointmentId: to.id,
        accountId: to.accountId,
        householdId,
        regionCode,
        place: places[index] ?? 0,
        startedOn: today,
        endedOn: to.endedOn,
        note: change.reason,
      }
      const taken = await takeSlots(transaction, slotsOfResponsibility(responsibility), { holderId: responsibility.id, fromDay: today, untilDay: to.endedOn })
      if (taken !== null) throw refusal('QUOTA', tooFewPlaces(0), field)
      await RESPONSIBILITIES.insert(transaction, [responsibility])
      await setCadre(this.core, transaction, householdId, { accountId: to.accountId, startedOn: today, endedOn: to.endedOn }, change)
      placed.push(responsibility)
    }
    return placed
  }

  private async tell(transaction: Transaction, count: number, toAccountId: string, fromAccountId: string | null): Promise<void> {
    await this.core.notices.post(transaction, [
      { accountId: toAccountId, kind: 'householdsReceived', parameters: { count } },
      ...(fromAccountId === null ? [] : [{ accountId: fromAccountId, kind: 'householdsHandedOver' as const, parameters: { count } }]),
    ])
    for (const accountId of fromAccountId === null ? [toAccountId] : [toAccountId, fromAccountId]) await accessChanged(this.core, transaction, accountId)
  }
}

/** One household and its leader, with what names them where something is wrong. */
export interface Assignment {
  readonly household: string
  readonly to: string
  readonly field: { readonly household: readonly string[]; readonly to: readonly string[] }
}

type LeaderAppointment = Pick<Row<'Appointment'>, 'id' | 'accountId' | 'regionCode' | 'endedOn'>

const bannerOf = (regionCode: string): string => regionCode.slice(0, 6)

const checkList = (households: readonly string[]): void => {
  if (households.length === 0) throw refusal('VALIDATION', HAND_OVER_SENTENCES.none, ['households'])
  if (households.length > MOST_AT_ONCE) throw refusal('VALIDATION', HAND_OVER_SENTENCES.tooMany, ['households'])
  const twice = households.findIndex((id, index) => households.indexOf(id) < index)
  if (twice !== -1) throw refusal('VALIDATION', HAND_OVER_SENTENCES.twice, ['households', String(twice)])
}

const checkLines = (households: readonly string[]): void => {
  if (households.length === 0) throw refusal('VALIDATION', HAND_OVER_SENTENCES.none, ['lines'])
  if (households.length > MOST_AT_ONCE) throw refusal('VALIDATION', HAND_OVER_SENTENCES.tooMany, ['lines'])
  const twice = households.findIndex((id, index) => households.indexOf(id) < index)
  if (twice !== -1) throw refusal('VALIDATION', HAND_OVER_SENTENCES.twice, ['lines', String(twice), 'household'])
}

const checkNote = (note: string | null | undefined): string | null => {
  if (note === null || note === undefined || note === '') return null
  if (checkText(note, { min: 0, max: LONGEST_NOTE }) !== null) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.note, ['note'])
  return note
}

const chosenOf = (responsibilities: readonly Row<'Responsibility'>[], wanted: readonly string[] | null): readonly Row<'Responsibility'>[] => {
  if (wanted === null) return responsibilities
  const byHousehold = new Map(responsibilities.map((row) => [row.householdId, row]))
  const missing = wanted.flatMap((id, index) => (byHousehold.has(id) ? [] : notFound('households', String(index)).errors))
  if (missing.length > 0) throw new Refusal(...missing)
  return wanted.flatMap((id) => byHousehold.get(id) ?? [])
}

const PLACES = Array.from({ length: HOUSEHOLDS_PER_LEADER }, (_, index) => index + 1)
const slotOf = (appointmentId: string, place: number): string => `responsibility:${appointmentId}:${place}`

const freePlaces = async (transaction: Transaction, appointmentId: string, today: string): Promise<number[]> => {
  const held = await heldSlots(transaction, PLACES.map((place) => slotOf(appointmentId, place)), today)
  return PLACES.filter((place) => !held.has(slotOf(appointmentId, place)))
}
