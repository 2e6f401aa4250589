import type { Condition } from '../data/condition.js'
import type { Transaction } from '../data/database.js'
import type { EntityName, Row } from '../data/entities.js'
import { UnscopedTable } from '../data/unscoped-table.js'
import { changeNameGrams } from '../features/household/name-grams.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'

/** What the database holds, past every scope: the truth that answers are compared with. */
export const storedRows = async <Name extends EntityName>(api: ApiUnderTest, entity: Name, where: readonly Condition<Name>[] = []): Promise<Row<Name>[]> =>
  new UnscopedTable(entity, 'a test compares answers with what is stored').findMany(api.application.core.database, where)

/** The one stored row that satisfies the conditions; the test fails when there is none. */
export const storedRow = async <Name extends EntityName>(api: ApiUnderTest, entity: Name, where: readonly Condition<Name>[]): Promise<Row<Name>> => {
  const [row] = await storedRows(api, entity, where)
  if (row === undefined) throw new Error(`No ${entity} satisfies ${JSON.stringify(where)}`)
  return row
}

/** Nobody is remembered as they were before: for scenes that are set past the operations which say so themselves. */
export const forgetViewers = async (transaction: Transaction): Promise<void> => {
  await transaction.execute('UPDATE `account` SET `accessVersion` = COALESCE(`accessVersion`, 0) + 1')
}

const DECIDES_ACCESS = new Set<EntityName>(['Account', 'Session', 'Appointment', 'Responsibility'])

/** Changes households, and the index of their names with them. */
const changeHouseholds = async (transaction: Transaction, where: readonly Condition<'Household'>[], changes: Partial<Row<'Household'>>): Promise<void> => {
  const households = new UnscopedTable('Household', 'a test sets its scene')
  const before = await households.findMany(transaction, where)
  await households.update(transaction, where, changes)
  for (const row of before) await changeNameGrams(transaction, row, { ...row, ...changes })
}

/** Changes stored rows past every rule, to set a scene; nobody is remembered as they were before. */
export const changeRows = async <Name extends EntityName>(api: ApiUnderTest, entity: Name, where: readonly Condition<Name>[], changes: Partial<Row<Name>>): Promise<void> => {
  await api.application.core.database.write(async (transaction) => {
    if (entity === 'Household' && 'headName' in changes) await changeHouseholds(transaction, where as readonly Condition<'Household'>[], changes as Partial<Row<'Household'>>)
    else await new UnscopedTable(entity, 'a test sets its scene').update(transaction, where, changes)
    if (DECIDES_ACCESS.has(entity)) await forgetViewers(transaction)
  })
}

/** Puts a household in the charge of a section-level leader in place of one that was; answers as whom to ask then. */
export const inChargeOf = async (api: ApiUnderTest, login: string, householdId: string): Promise<Asker> => {
  const { id: accountId } = await storedRow(api, 'Account', [{ column: 'login', equals: login }])
  const { id } = await storedRow(api, 'Responsibility', [{ column: 'accountId', equals: accountId }, { column: 'endedOn', equals: null }])
  await changeRows(api, 'Responsibility', [{ column: 'id', equals: id }], { householdId })
  return api.as(login)
}

/** The login of a section-level leader in charge of households of the village, with the ids of these households. */
export const sectionLeaderOf = async (api: ApiUnderTest, regionCode: string): Promise<{ readonly login: string; readonly accountId: string; readonly householdIds: readonly string[] }> => {
  const responsibilities = await storedRows(api, 'Responsibility', [{ column: 'regionCode', equals: regionCode }, { column: 'endedOn', equals: null }])
  const [first] = responsibilities
  if (first === undefined) throw new Error(`Nobody is in charge of households in ${regionCode}`)
  const account = await storedRow(api, 'Account', [{ column: 'id', equals: first.accountId }])
  return { login: account.login, accountId: account.id, householdIds: responsibilities.filter((row) => row.accountId === account.id).map((row) => row.householdId) }
}
