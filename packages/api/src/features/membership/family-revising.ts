import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import type { FieldCipher } from '../../data/field-cipher.js'
import { inParts } from '../../data/in-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditRecord } from '../audit/audit-trail.js'
import { sumContributions } from '../dashboard/rollup-change.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { refreshDuplicates } from '../duplicate/duplicate-finding.js'
import { householdChange } from '../household/household-figures.js'
import { cadreOn } from '../household/household-targeting.js'
import { changeManyNameGrams } from '../household/name-grams.js'
import { activeOn } from '../person/active-person.js'
import { holdersOfIdNumbers } from '../person/person-identity.js'
import type { Family } from './family.js'
import type { FamilyPlan } from './family-plan.js'
import { trailedChanges } from './membership-ledger.js'

const CHECKED = 'households that were found in the scope of whoever revises them, in the same transaction'
const HOUSEHOLDS = new UnscopedTable('Household', CHECKED)
const PERSONS = new UnscopedTable('Person', 'an ID number is unique among all active persons; all others are of households that were found in scope')
const EVENTS = new UnscopedTable('HouseholdEvent', CHECKED)
const FACTS = new UnscopedTable('HouseholdFact', CHECKED)

/** A household of the version that it was read at, and what is to become of its family. */
export interface FamilyRequest {
  readonly householdId: string
  readonly version: number
  /** Plans from what is stored. A Refusal leaves the household alone. */
  readonly planOf: (family: Family) => FamilyPlan
}

/** A family that was revised; without steps nothing was to be changed, and its version stays. */
export interface RevisedFamily {
  readonly householdId: string
  readonly version: number
  readonly before: Family
  readonly plan: FamilyPlan
}

/** Revises the families of many households of one village at once (import): with the same events, history, trail and figures as by hand. */
export class FamilyRevising {
  constructor(private readonly core: Core) {}

  /**
   * Revises families of a village in a transaction of the caller's, with a number of statements that does not grow with them.
   * Those of another version than they were read at, struck off, out of scope, refused by the rules of membership, or with an
   * ID number that somebody else holds by now are left alone and missing in the answer.
   */
  async reviseMany(transaction: Transaction, access: Access, regionCode: string, requests: readonly FamilyRequest[], reason: string | null): Promise<RevisedFamily[]> {
    if (requests.length === 0) return []
    await lockVillage(transaction, regionCode)
    const ids = requests.map(({ householdId }) => householdId)
    const seen = await rowsOf(this.core, 'Household', access, transaction).findMany({ columns: ['id'], where: [{ column: 'id', in: ids }, { column: 'regionCode', equals: regionCode }] })
    const households = new Map((await HOUSEHOLDS.findMany(transaction, [{ column: 'id', in: seen.map(({ id }) => id) }], { lock: true })).map((row) => [row.id, row]))
    const members = Map.groupBy(await PERSONS.findMany(transaction, [{ column: 'householdId', in: [...households.keys()] }, activeOn(this.core.clock.today())], { orderBy: [{ column: 'position' }] }), ({ householdId }) => householdId)
    const planned = requests.flatMap(({ householdId, version, planOf }): RevisedFamily[] => {
      const household = households.get(householdId)
      if (household === undefined || household.version !== version || household.status === 'CANCELLED') return []
      const before: Family = { household, members: members.get(householdId) ?? [] }
      const plan = unlessRefused(() => planOf(before))
      return plan === null ? [] : [{ householdId, version: version + (plan.steps.length > 0 ? 1 : 0), before, plan }]
    })
    const free = await this.withFreeNumbers(transaction, planned)
    const changing = free.filter(({ plan }) => plan.steps.length > 0)
    if (changing.length > 0) {
      await this.keep(transaction, changing)
      await this.tell(transaction, access.viewer.accountId, regionCode, changing, reason)
      await refreshDuplicates(this.core, transaction, changing.map(({ householdId }) => householdId))
    }
    return free
  }

  /** Without those that would take a number that an active person of another household holds; the unique key holds under concurrency besides. */
  private async withFreeNumbers(transaction: Transaction, planned: readonly RevisedFamily[]): Promise<RevisedFamily[]> {
    const { cipher } = this.core
    const gained = new Map(planned.flatMap(({ householdId, before, plan }) => newNumbers(before, plan, cipher).map((idNumber) => [idNumber, householdId] as const)))
    const holders = await holdersOfIdNumbers(transaction, [...gained.keys()], cipher)
    const taken = new Set([...holders].flatMap(([idNumber, { householdId }]) => (gained.get(idNumber) === householdId ? [] : [gained.get(idNumber)])))
    return planned.filter(({ householdId }) => !taken.has(householdId))
  }

  private async keep(transaction: Transaction, changing: readonly RevisedFamily[]): Promise<void> {
    const updatedAt = toStoredInstant(this.core.clock.now())
    const known = new Map(changing.flatMap(({ before }) => before.members.map((person) => [person.id, person] as const)))
    const all = changing.flatMap(({ plan }) => [...plan.after.members, ...plan.gone])
    const changed = all.filter((person) => JSON.stringify(known.get(person.id)) !== JSON.stringify(person))
    // Numbers that change hands within the households are let go of first.
    const lettingGo = changed.filter((person) => (known.get(person.id)?.idNumberHash ?? null) !== null && known.get(person.id)?.idNumberHash !== person.idNumberHash)
    for (const some of inParts(lettingGo)) await PERSONS.update(transaction, [{ column: 'id', in: some.map(({ id }) => id) }], { idNumberHash: null })
    const stored = await this.storedBefore(transaction, changed.filter(({ id }) => !known.has(id)))
    for (const some of inParts(changed.filter(({ id }) => !known.has(id) && !stored.has(id)))) await PERSONS.insert(transaction, some)
    // Rows that are there: the engines find them by their id, so that a number that is taken meanwhile is refused and never changes another's row.
    for (const some of inParts(changed.filter(({ id }) => known.has(id) || stored.has(id)))) await PERSONS.upsert(transaction, some, { replaced: REPLACED })
    const households = changing.map(({ before, plan, version }) => ({ ...before.household, size: plan.after.household.size, headName: plan.after.household.headName, version, updatedAt }))
    await HOUSEHOLDS.upsert(transaction, households, { replaced: ['size', 'headName', 'version', 'updatedAt'] })
    await changeManyNameGrams(transaction, changing.filter(({ before, plan }) => before.household.headName !== plan.after.household.headName).map(({ before, plan }) => ({ before: before.household, after: plan.after.household })))
  }

  /** Persons who left before and come back. */
  private async storedBefore(transaction: Transaction, persons: readonly Row<'Person'>[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>()
    for (const some of inParts(persons)) for (const { id } of await PERSONS.findMany(transaction, [{ column: 'id', in: some.map(({ id }) => id) }])) found.add(id)
    return found
  }

  private async tell(transaction: Transaction, accountId: string, regionCode: string, changing: readonly RevisedFamily[], reason: string | null): Promise<void> {
    const at = toStoredInstant(this.core.clock.now())
    await this.keepEvents(transaction, accountId, regionCode, changing, { at, reason })
    const facts = changing.flatMap(({ householdId, plan }) =>
      plan.steps.flatMap((step) => step.facts.map(({ field, from, to, personId }): Row<'HouseholdFact'> => ({ id: uuidv7(), householdId, regionCode, personId, field, fromValue: from, toValue: to, effectiveOn: step.effectiveOn, at, accountId, reason }))),
    )
    for (const some of inParts(facts)) await FACTS.insert(transaction, some)
    await this.core.rollup.add(transaction, regionCode, sumContributions(changing.map(({ before, plan }) => householdChange(before.household, { size: plan.after.household.size }))))
    const records = changing.flatMap(({ householdId, before, plan }) =>
      plan.steps.map(({ action, facts: told, size }, place): AuditRecord => ({ accountId, action, subjectType: 'Household', subjectId: householdId, regionCode, reason, changes: trailedChanges(action, told, plan.steps[place - 1]?.size ?? before.household.size, size) })),
    )
    for (const some of inParts(records)) await this.core.audit.recordAll(transaction, some)
    const told = changing.flatMap(({ before: { household } }) => {
      const cadre = cadreOn(household, this.core.clock.today())
      return cadre === null || cadre === accountId ? [] : [{ accountId: cadre, kind: 'householdChanged' as const, parameters: { number: household.number }, subject: { type: 'Household' as const, id: household.id } }]
    })
    await this.core.notices.post(transaction, told)
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }

  private async keepEvents(transaction: Transaction, accountId: string, regionCode: string, changing: readonly RevisedFamily[], { at, reason }: { readonly at: string; readonly reason: string | null }): Promise<void> {
    const events = changing.flatMap(({ householdId, plan }) =>
      plan.steps.flatMap(({ event, effectiveOn }): Row<'HouseholdEvent'>[] => {
        if (event === null) return []
        const id = uuidv7()
        return [{ ...event, id, householdId, otherHouseholdId: null, regionCode, effectiveOn, at, accountId, reason, contentHash: createHash('sha256').update(`${id} ${event.kind} ${event.personId}`).digest('hex') }]
      }),
    )
    for (const some of inParts(events)) await EVENTS.insert(transaction, some)
  }
}

const REPLACED = ['householdId', 'position', 'name', 'nameMongolian', 'sex', 'birthDate', 'relation', 'ethnicity', 'idNumberPrefix', 'idNumberCipher', 'idNumberHash', 'health', 'labour', 'education', 'student', 'disability', 'circumstances', 'endedOn'] as const

/** The ID numbers that nobody of the family had under its stored hash before. */
const newNumbers = (before: Family, { after }: FamilyPlan, cipher: FieldCipher): string[] => {
  const held = new Set(before.members.map(({ idNumberHash }) => idNumberHash))
  return after.members.flatMap(({ idNumberHash, idNumberCipher }) => (idNumberHash === null || idNumberCipher === null || held.has(idNumberHash) ? [] : [cipher.decrypt(idNumberCipher, EncryptedColumn.ID_NUMBER)]))
}

const unlessRefused = (plan: () => FamilyPlan): FamilyPlan | null => {
  try {
    return plan()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
