import { v7 as uuidv7 } from 'uuid'
import { accessFor, reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { contentHashOf } from '../../text/content-hash.js'
import { yearOfDay } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { POOR_STATUSES } from '../household/household-codes.js'
import { activeOn } from '../person/active-person.js'
import { standingTold } from './entitlement-ending.js'
import { checkDelivery } from './entitlement-input-rules.js'
import type { Delivery } from './entitlement-input-rules.js'
import { ENTITLEMENT_SENTENCES } from './entitlement-messages.js'
import { claimOf, entitlementRulesOf, entitlementsDue, statusAfter } from './entitlement-rules.js'
import type { EntitlementKind, EntitlementRules } from './entitlement-rules.js'
import type { DrawUpEntitlementsInput, RecordEntitlementInput } from './entitlement-type.js'

const LINES = new UnscopedTable('Entitlement', 'lines of the roster of a village that was found in reach')
const PERSONS = new UnscopedTable('Person', 'members of households that were found in scope in the same transaction')

type Household = Pick<Row<'Household'>, 'id' | 'number' | 'regionCode' | 'status'>

/** What a roster gained. */
export interface DrawnUp {
  readonly added: number
  /** Households of which what is on file does not tell; somebody has to look. */
  readonly unknown: number
}

/** Keeps the rosters of what households are entitled to, and what they got of it (M-8): every change with its entry in the trail, or none. */
export class EntitlementKeeping {
  constructor(private readonly core: Core) {}

  /**
   * Puts on the roster of a village and year whom it is due to by their files and who is not on it yet; nobody is put on it
   * twice, and nobody who was struck off comes back. VALIDATION or NOT_FOUND; then nothing is changed.
   */
  async drawUp(access: Access, { village, year, kind }: DrawUpEntitlementsInput): Promise<DrawnUp> {
    if (!reaches(access, village) || !this.core.regions.is(village, 'VILLAGE')) throw notFound('village')
    this.rulesFor(year)
    return this.core.database.write(async (transaction) => {
      await lockVillage(transaction, village)
      const households = await rowsOf(this.core, 'Household', accessFor(access.viewer, 'household.read'), transaction).findMany({ columns: ['id', 'number', 'regionCode', 'status'], where: [{ column: 'regionCode', equals: village }, { column: 'status', in: POOR_STATUSES }], orderBy: [{ column: 'number' }] })
      const members = await this.membersOf(transaction, households.map(({ id }) => id))
      let unknown = 0
      const candidates: Row<'Entitlement'>[] = []
      for (const household of households) {
        const due = entitlementsDue(year, household.status, members.get(household.id) ?? []).find((each) => each.kind === kind)
        if (due?.verdict === 'UNKNOWN') unknown += 1
        if (due?.verdict !== 'DUE') continue
        for (const personId of due.personIds.length > 0 ? due.personIds : [null]) candidates.push(this.line(access, household, { year, kind, personId }, null))
      }
      // A student’s line stays with the household that the student was of, wherever that is.
      const listed = new Set((await LINES.findMany(transaction, [{ column: 'claim', in: candidates.map(({ claim }) => claim) }])).map(({ claim }) => claim))
      const rows = candidates.filter(({ claim }) => !listed.has(claim))
      if (rows.length > 0) await this.keepRoster(transaction, access, village, { year, kind }, rows)
      return { added: rows.length, unknown }
    })
  }

  /**
   * Records what was delivered, puts a household on the roster (version 0) or strikes it off with a reason. The same sent again
   * changes nothing. VALIDATION, NOT_FOUND, STATE (also of a student who is on the roster with another household) or STALE; then nothing is changed.
   */
  async record(access: Access, input: RecordEntitlementInput): Promise<Household> {
    const rules = this.rulesFor(input.year)
    const delivery = checkDelivery(input, rules, this.core.clock.today())
    const { accountId } = access.viewer
    const contentHash = contentHashOf({ accountId, version: input.version, claim: claimOf(input.year, input.kind, input.person ?? input.household), ...delivery })
    return this.core.database.write(async (transaction) => {
      const household = await rowsOf(this.core, 'Household', access, transaction).findOne([{ column: 'id', equals: input.household }], ['id', 'number', 'regionCode', 'status'])
      if (household === null) throw notFound('household')
      await lockVillage(transaction, household.regionCode)
      const before = await LINES.findOne(transaction, [{ column: 'claim', equals: claimOf(input.year, input.kind, input.person ?? household.id) }], true)
      const personId = await this.personOf(transaction, household, input, before)
      if (before !== null && before.householdId !== household.id) throw refusal('STATE', ENTITLEMENT_SENTENCES.elsewhere, ['person'])
      if (before !== null && before.contentHash === contentHash && before.version === input.version + 1) return household
      if ((before?.version ?? 0) !== input.version) throw refusal('STALE', ENTITLEMENT_SENTENCES.stale, ['version'])
      if (before === null && household.status === 'CANCELLED') throw refusal('STATE', ENTITLEMENT_SENTENCES.cancelled)
      await this.keepLine(transaction, household, before, { ...this.line(access, household, { year: input.year, kind: input.kind, personId }, before), ...standing(rules, input.kind, delivery), contentHash })
      return household
    })
  }

  private rulesFor(year: number): EntitlementRules {
    const rules = year > yearOfDay(this.core.clock.today()) ? null : entitlementRulesOf(year)
    if (rules === null) throw refusal('VALIDATION', ENTITLEMENT_SENTENCES.year, ['year'])
    return rules
  }

  /** A grant is a student's, who is a member of the household, or was when the line was put on its roster; what is the household's names nobody. */
  private async personOf(transaction: Transaction, household: Household, { kind, person }: RecordEntitlementInput, line: Row<'Entitlement'> | null): Promise<string | null> {
    if (kind !== 'STUDENT_GRANT') {
      if (person != null) throw refusal('VALIDATION', ENTITLEMENT_SENTENCES.noPerson, ['person'])
      return null
    }
    if (person == null) throw refusal('VALIDATION', ENTITLEMENT_SENTENCES.person, ['person'])
    if (line?.householdId === household.id) return person
    const found = await PERSONS.findOne(transaction, [{ column: 'id', equals: person }, { column: 'householdId', equals: household.id }])
    if (found === null) throw notFound('person')
    return found.id
  }

  private async membersOf(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Row<'Person'>[]>> {
    const members = await PERSONS.findMany(transaction, [{ column: 'householdId', in: ids }, activeOn(this.core.clock.today())], { orderBy: [{ column: 'householdId' }, { column: 'position' }] })
    return Map.groupBy(members, ({ householdId }) => householdId)
  }

  private line(access: Access, household: Household, { year, kind, personId }: { readonly year: number; readonly kind: EntitlementKind; readonly personId: string | null }, before: Row<'Entitlement'> | null): Row<'Entitlement'> {
    const claim = before?.claim ?? claimOf(year, kind, personId ?? household.id)
    const { accountId } = access.viewer
    return {
      id: before?.id ?? uuidv7(), claim, householdId: household.id, personId, regionCode: household.regionCode, year, kind, delivered: 0, status: 'DUE', deliveredOn: null, note: null,
      version: (before?.version ?? 0) + 1, accountId, savedAt: toStoredInstant(this.core.clock.now()), contentHash: contentHashOf({ accountId, version: 0, claim }),
    }
  }

  private async keepRoster(transaction: Transaction, access: Access, village: string, { year, kind }: { readonly year: number; readonly kind: EntitlementKind }, rows: readonly Row<'Entitlement'>[]): Promise<void> {
    await LINES.insert(transaction, rows)
    await this.core.audit.record(transaction, {
      accountId: access.viewer.accountId,
      action: 'entitlement.drawUp',
      subjectType: 'Region',
      subjectId: village,
      regionCode: village,
      changes: [{ field: `entitlement.${year} ${kind}`, from: null, to: String(rows.length) }],
    })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode: village })
  }

  private async keepLine(transaction: Transaction, household: Household, before: Row<'Entitlement'> | null, row: Row<'Entitlement'>): Promise<void> {
    if (before === null) await LINES.insert(transaction, [row])
    else await LINES.update(transaction, [{ column: 'id', equals: before.id }], row)
    await this.core.audit.record(transaction, {
      accountId: row.accountId,
      action: 'entitlement.record',
      subjectType: 'Household',
      subjectId: household.id,
      regionCode: household.regionCode,
      reason: row.note,
      changes: [{ field: `entitlement.${row.year} ${row.kind}`, from: before === null ? null : standingTold(before), to: standingTold(row) }],
    })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode: household.regionCode })
  }
}

const standing = (rules: EntitlementRules, kind: EntitlementKind, { delivered, deliveredOn, withdrawn, note }: Delivery): Pick<Row<'Entitlement'>, 'delivered' | 'deliveredOn' | 'note' | 'status'> => ({ delivered, deliveredOn, note, status: statusAfter(rules, kind, delivered, withdrawn) })
