import type { Core } from '../../core.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { readInParts } from '../../data/in-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { DayHistory } from './day-rules.js'
import type { HouseholdDraft } from './household-draft.js'
import type { StoredHousehold } from './register-difference.js'

const REASON = 'ID numbers are unique in the whole register; what lies outside the importer’s territory is recognised and never shown'
const HOUSEHOLDS = new UnscopedTable('Household', REASON)
const PERSONS = new UnscopedTable('Person', REASON)
const INCOMES = new UnscopedTable('HouseholdIncome', REASON)
const FACTS = new UnscopedTable('HouseholdFact', REASON)
const EVENTS = new UnscopedTable('HouseholdEvent', REASON)
const CASES = new UnscopedTable('RegisterCase', REASON)

/** What the register knows of the households and persons that some drafts name. */
export class RegisterView {
  constructor(
    readonly households: ReadonlyMap<string, StoredHousehold>,
    readonly byNumber: ReadonlyMap<string, string>,
    /** The household of the active person with an ID number. */
    readonly householdOfIdNumber: ReadonlyMap<string, string>,
  ) {}
}

/** Reads what the register has beside the households of a sheet: a few statements for many households. */
export class RegisterLookup {
  constructor(private readonly core: Core) {}

  async around(drafts: readonly Pick<HouseholdDraft, 'number' | 'members'>[]): Promise<RegisterView> {
    const { database, cipher } = this.core
    const idNumbers = drafts.flatMap(({ members }) => members.flatMap(({ idNumber }) => (idNumber === null ? [] : [idNumber])))
    const idNumberOf = new Map(idNumbers.flatMap((idNumber) => cipher.lookupHashes(idNumber).map((hash) => [hash, idNumber] as const)))
    const holders = await readInParts([...idNumberOf.keys()], (part) => PERSONS.findMany(database, [{ column: 'idNumberHash', in: part }]))
    const numbers = drafts.flatMap(({ number }) => (number === null ? [] : [number]))
    const named = await readInParts(numbers, (part) => HOUSEHOLDS.findMany(database, [{ column: 'number', in: part }]))
    const known = new Map(named.map((household) => [household.id, household]))
    const others = [...new Set(holders.map(({ householdId }) => householdId))].filter((id) => !known.has(id))
    for (const household of await readInParts(others, (part) => HOUSEHOLDS.findMany(database, [{ column: 'id', in: part }]))) known.set(household.id, household)
    return new RegisterView(
      await this.stored([...known.values()]),
      new Map(named.map(({ number, id }) => [number, id])),
      new Map(holders.flatMap(({ idNumberHash, householdId }) => {
        const idNumber = idNumberOf.get(idNumberHash ?? '')
        return idNumber === undefined ? [] : [[idNumber, householdId] as const]
      })),
    )
  }

  /** The households of a village that are on the register, in the order of their numbers. */
  async ofVillage(regionCode: string): Promise<Row<'Household'>[]> {
    return HOUSEHOLDS.findMany(this.core.database, [{ column: 'regionCode', equals: regionCode }, { column: 'status', differs: 'CANCELLED' }], { orderBy: [{ column: 'number' }] })
  }

  private async stored(households: readonly Row<'Household'>[]): Promise<Map<string, StoredHousehold>> {
    const { database, cipher, clock } = this.core
    const ids = households.map(({ id }) => id)
    const today = clock.today()
    const persons = Map.groupBy((await readInParts(ids, (part) => PERSONS.findMany(database, [{ column: 'householdId', in: part }], { orderBy: [{ column: 'position' }] }))).filter(({ endedOn }) => endedOn === null || endedOn >= today), ({ householdId }) => householdId)
    const incomes = Map.groupBy(await readInParts(ids, (part) => INCOMES.findMany(database, [{ column: 'householdId', in: part }])), ({ householdId }) => householdId)
    const days = await this.historyOf(ids)
    return new Map(
      households.map((household) => [
        household.id,
        {
          household,
          bankAccount: household.bankAccountCipher === null ? null : cipher.decrypt(household.bankAccountCipher, EncryptedColumn.BANK_ACCOUNT),
          incomes: new Map((incomes.get(household.id) ?? []).map(({ year, netPerCapita, parts }) => [year, { netPerCapita, parts }])),
          members: persons.get(household.id) ?? [],
          days: days(household.id),
        },
      ]),
    )
  }

  /** What the days of households must agree with: their changes of status and members, and whether a case registered them. */
  private async historyOf(ids: readonly string[]): Promise<(id: string) => DayHistory> {
    const { database } = this.core
    const statuses = Map.groupBy(await readInParts(ids, (part) => FACTS.findMany(database, [{ column: 'householdId', in: part }, { column: 'field', equals: 'status' }])), ({ householdId }) => householdId)
    const events = Map.groupBy(await readInParts(ids, (part) => EVENTS.findMany(database, [{ column: 'householdId', in: part }])), ({ householdId }) => householdId)
    const identified = new Set((await readInParts(ids, (part) => CASES.findMany(database, [{ column: 'householdId', in: part }, { column: 'kind', equals: 'IDENTIFICATION' }]))).map(({ householdId }) => householdId))
    return (id) => ({
      identifiedByCase: identified.has(id),
      statusDecided: statuses.has(id),
      firstChange: [...(statuses.get(id) ?? []), ...(events.get(id) ?? [])].map(({ effectiveOn }) => effectiveOn).toSorted()[0] ?? null,
    })
  }
}
