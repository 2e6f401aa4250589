import { v7 as uuidv7 } from 'uuid'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import type { ColumnOf } from '../../data/table.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillages } from '../appointment/responsibility-change.js'
import type { AuditChange } from '../audit/audit-trail.js'
import type { AuditAction, AuditField } from '../audit/audit-words.js'
import { refreshDuplicates } from '../duplicate/duplicate-finding.js'
import { StaleHousehold } from '../household/household-editing.js'
import { householdChange, householdContribution } from '../household/household-figures.js'
import { HOUSEHOLD_SENTENCES } from '../household/household-messages.js'
import type { HouseholdRow } from '../household/household-service.js'
import { cadreOn } from '../household/household-targeting.js'
import { changeNameGrams } from '../household/name-grams.js'
import { activeOn } from '../person/active-person.js'
import type { Family } from './family.js'
import { MEMBERSHIP_SENTENCES } from './membership-messages.js'

const CHECKED = 'a part of a household that was found in scope in the same transaction'
const EVENTS = new UnscopedTable('HouseholdEvent', 'an id that was used before is recognised whoever used it')
const HOUSEHOLDS = new UnscopedTable('Household', CHECKED)
const PERSONS = new UnscopedTable('Person', CHECKED)
const FACTS = new UnscopedTable('HouseholdFact', CHECKED)

/** A household as it was read by whoever changes it. */
export interface ReadHousehold {
  readonly id: string
  readonly version: number
  /** Where the version stands in the input. */
  readonly field: string
}

/** What became of one family, and what its timeline tells of it. `before` is null for a new household. */
export interface FamilyChange {
  readonly before: Family | null
  readonly after: Family
  readonly facts: readonly MemberFact[]
}

/** A change of a household's membership; a person's where one is named. */
export interface MemberFact {
  readonly field: AuditField
  readonly from: string | null
  readonly to: string | null
  readonly personId: string | null
}

/** Families that change, and what of it is told. */
export interface FamiliesChange {
  readonly action: AuditAction
  readonly families: readonly FamilyChange[]
  /** Persons who belong to no household of the register any more, as they are from now on. */
  readonly gone: readonly Row<'Person'>[]
  readonly effectiveOn: string
  readonly reason: string | null
}

/** An event with everything that it changes. */
export interface MembershipChange extends FamiliesChange {
  readonly event: Row<'HouseholdEvent'>
}

/** Opens families for a change and keeps what became of them, with history, trail, names and figures, or nothing of it. */
export class MembershipLedger {
  constructor(private readonly core: Core) {}

  /** Holds the villages of households in scope; throws NOT_FOUND by the field. */
  async hold(transaction: Transaction, access: Access, households: readonly { readonly id: string; readonly field: string }[]): Promise<void> {
    const seen = await rowsOf(this.core, 'Household', access, transaction).findMany({ columns: ['id', 'regionCode'], where: [{ column: 'id', in: households.map(({ id }) => id) }] })
    const missing = households.find(({ id }) => !seen.some((row) => row.id === id))
    if (missing !== undefined) throw notFound(missing.field)
    await lockVillages(transaction, seen.map(({ regionCode }) => regionCode))
  }

  /** The event that the id stands for already, sent with the same content; null when it is new. Throws CONFLICT. */
  async replayed(transaction: Transaction, accountId: string, id: string, contentHash: string): Promise<Row<'HouseholdEvent'> | null> {
    const before = await EVENTS.findOne(transaction, [{ column: 'id', equals: id }])
    if (before !== null && (before.accountId !== accountId || before.contentHash !== contentHash)) throw conflict()
    return before
  }

  /** Throws CONFLICT when the id that a new household was given stands for one already, in scope or not. */
  async checkUnused(transaction: Transaction, id: string, field: readonly string[]): Promise<void> {
    if ((await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: id }])) !== null) throw conflict(field)
  }

  /** A family of a village that is held, as it was read. Throws STATE when it was struck off, STALE on another version, VALIDATION on an event before its time. */
  async family(transaction: Transaction, access: Access, read: ReadHousehold, effectiveOn: string): Promise<Family> {
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: read.id }], true)
    if (household === null) throw notFound(read.field)
    if (household.status === 'CANCELLED') throw refusal('STATE', HOUSEHOLD_SENTENCES.cancelled)
    if (household.version !== read.version) throw new StaleHousehold(await this.read(access, household.id, ['id', 'regionCode', 'version'], transaction))
    if (effectiveOn < household.identifiedOn) throw refusal('VALIDATION', MEMBERSHIP_SENTENCES.day, ['on'])
    const members = await PERSONS.findMany(transaction, [{ column: 'householdId', equals: household.id }, activeOn(this.core.clock.today())], { orderBy: [{ column: 'position' }] })
    return { household, members }
  }

  /** A household as the viewer sees it; null when it is not in scope. */
  async read(access: Access, id: string, columns: readonly ColumnOf<'Household'>[], transaction?: Transaction): Promise<HouseholdRow | null> {
    return rowsOf(this.core, 'Household', accessFor(access.viewer, 'household.read'), transaction).findOne([{ column: 'id', equals: id }], columns)
  }

  /** Writes an event and everything that it changes. */
  async keep(transaction: Transaction, access: Access, change: MembershipChange): Promise<void> {
    await EVENTS.insert(transaction, [change.event])
    await this.keepFamilies(transaction, access, change)
  }

  /** Writes what became of families, with history, trail, names and figures. */
  async keepFamilies(transaction: Transaction, access: Access, change: FamiliesChange): Promise<void> {
    const known = new Map(change.families.flatMap(({ before }) => before?.members ?? []).map((member) => [member.id, member]))
    for (const family of change.families) await this.keepHousehold(transaction, access, family)
    for (const person of [...change.families.flatMap(({ after }) => after.members), ...change.gone]) {
      const before = known.get(person.id)
      if (before === undefined) await rowsOf(this.core, 'Person', accessFor(access.viewer, 'person.read'), transaction).insert(transaction, person)
      else await keepChanged(transaction, before, person)
    }
    for (const family of change.families) await this.tell(transaction, access, family, change)
    await refreshDuplicates(this.core, transaction, change.families.map(({ after }) => after.household.id))
  }

  private async keepHousehold(transaction: Transaction, access: Access, { before, after }: FamilyChange): Promise<void> {
    const at = toStoredInstant(this.core.clock.now())
    const { household } = after
    const households = rowsOf(this.core, 'Household', access, transaction)
    if (before === null) {
      await households.insert(transaction, household)
      await changeNameGrams(transaction, null, household)
      await this.core.rollup.add(transaction, household.regionCode, householdContribution(household))
      return
    }
    await households.update(transaction, household.id, { size: household.size, headName: household.headName, updatedAt: at }, before.household.version)
    if (household.headName !== before.household.headName) await changeNameGrams(transaction, before.household, household)
    await this.core.rollup.add(transaction, household.regionCode, householdChange(before.household, household))
  }

  private async tell(transaction: Transaction, access: Access, { before, after, facts }: FamilyChange, { action, effectiveOn, reason }: FamiliesChange): Promise<void> {
    const { id, regionCode, number } = after.household
    const { accountId } = access.viewer
    const at = toStoredInstant(this.core.clock.now())
    await FACTS.insert(
      transaction,
      facts.map(({ field, from, to, personId }) => ({ id: uuidv7(), householdId: id, regionCode, personId, field, fromValue: from, toValue: to, effectiveOn, at, accountId, reason })),
    )
    await this.core.audit.record(transaction, { accountId, action, subjectType: 'Household', subjectId: id, regionCode, reason, changes: trailedChanges(action, facts, before?.household.size ?? null, after.household.size) })
    const cadre = cadreOn(after.household, this.core.clock.today())
    if (before !== null && cadre !== null && cadre !== accountId) {
      await this.core.notices.post(transaction, [{ accountId: cadre, kind: 'householdChanged', parameters: { number }, subject: { type: 'Household', id } }])
    }
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}

/** A change as the trail keeps it: of who came or left the id; what an edit changed of a member, as it is. */
const trailed = ({ field, from, to, personId }: MemberFact): { field: AuditField; from: string | null; to: string | null } => {
  if (personId === null || !field.startsWith('member.')) return { field, from, to }
  return { field, from: from === null ? null : personId, to: to === null ? null : personId }
}

/** What the trail keeps of a change of a household's membership. It is sealed and keeps of a person the id alone; a name is read where it may be seen. An edit names the member first. */
export const trailedChanges = (action: AuditAction, facts: readonly MemberFact[], before: number | null, after: number): AuditChange[] => {
  const [about] = facts
  const subject = action === 'household.updatePerson' && about !== undefined ? [{ field: 'member.EDIT' as const, from: null, to: about.personId }] : []
  const size = before === after ? [] : [{ field: 'size' as const, from: before === null ? null : String(before), to: String(after) }]
  return [...subject, ...facts.map(trailed), ...size]
}

const keepChanged = async (transaction: Transaction, before: Row<'Person'>, after: Row<'Person'>): Promise<void> => {
  const columns = (Object.keys(after) as (keyof Row<'Person'>)[]).filter((column) => before[column] !== after[column])
  if (columns.length > 0) await PERSONS.update(transaction, [{ column: 'id', equals: after.id }], Object.fromEntries(columns.map((column) => [column, after[column]])))
}
