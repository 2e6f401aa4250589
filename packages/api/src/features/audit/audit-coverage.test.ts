import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { observationScene } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { reportScene } from '../../testing/report-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { checkAuditTrail } from './audit-check.js'

let api: ApiUnderTest
let scene: ObservationScene
let created: string

const verify = async (): Promise<string[]> => {
  const { database, cipher } = api.application.core
  const found: string[] = []
  for await (const fault of checkAuditTrail(database, (text) => cipher.seal(text), [])) found.push(fault)
  return found
}

/** Takes chains away whole, with their ends, looks, and puts them back. */
const withoutChains = async (chains: readonly string[]): Promise<string[]> => {
  const { database } = api.application.core
  const marks = chains.map(() => '?').join(',')
  const hide = async (from: string, to: string): Promise<void> =>
    database.write(async (transaction) => {
      for (const table of ['audit_entry', 'audit_chain']) await transaction.execute(`INSERT INTO \`${to}${table}\` SELECT * FROM \`${from}${table}\` WHERE \`chain\` IN (${marks})`, chains)
      for (const table of ['audit_entry', 'audit_chain']) await transaction.execute(`DELETE FROM \`${from}${table}\` WHERE \`chain\` IN (${marks})`, chains)
    })
  await hide('', 'kept_')
  const found = await verify()
  await hide('kept_', '')
  return found
}

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  const { database } = api.application.core
  await database.write(async (transaction) => {
    for (const table of ['audit_entry', 'audit_chain']) await transaction.execute(`CREATE TABLE \`kept_${table}\` AS SELECT * FROM \`${table}\` WHERE 1 = 0`)
  })
  const [administrator, secretary] = [await api.as('administrator'), scene.secretary]
  await scene.at('CLOSED')
  await (await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })).approved('2015Q4')
  const household = await storedRow(api, 'Household', [{ column: 'id', equals: scene.household }])
  await secretary.data('mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input: { id: scene.household, version: household.version, phone: '12512345678' } })
  await secretary.data('mutation($input: RecordVisitInput!) { recordVisit(input: $input) { userErrors { code } } }', { input: { id: newId(), household: scene.household, visitedOn: '2015-12-31', findings: '已核实' } })
  created = newId()
  await administrator.data('mutation ($input: CreateAccountInput!) { createAccount(input: $input) { userErrors { code } } }', { input: { id: created, login: 'bank-kulun', name: '库伦旗农行' } })
  const appointment = newId()
  await administrator.data('mutation ($input: AppointInput!) { appoint(input: $input) { userErrors { code } } }', { input: { id: appointment, account: created, role: 'BANK_OFFICE', region: '150524000000', startedOn: '2015-12-31' } })
  await administrator.data('mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { userErrors { code } } }', { input: { id: appointment, endedOn: '2015-12-31', reason: '调离' } })
})
afterAll(async () => api.close())

describe('a check of the trail', () => {
  it('finds nothing where every act has its entry, and asks nothing of the rows of the demo city', async () => {
    expect(await verify()).toEqual([])
  })

  it('finds a village whose chain was taken away whole, by each kind of row that it told of', async () => {
    const found = await withoutChains([scene.village])
    expect(found.map((line) => line.split(', none of')[0])).toEqual(
      ['1 observation', '1 observation', '1 outcome_report', '1 outcome_report', '1 visit', '1 household', '1 household_fact'].map((rows) => `${scene.village} UNRECORDED: ${rows}`),
    )
    expect(await verify()).toEqual([])
  })

  it('finds a banner’s chain by its appointments, and the administrator’s by the accounts that were made', async () => {
    expect(await withoutChains(['150524000000'])).toMatchObject([expect.stringContaining('150524000000 UNRECORDED: 1 appointment, none of appointment.appoint'), expect.stringContaining('1 appointment, none of appointment.end')])
    const { accountId } = await storedRow(api, 'AuditEntry', [{ column: 'action', equals: 'account.create' }])
    expect(await withoutChains([`account:${accountId}`])).toEqual(['account: UNRECORDED: 1 account, none of account.create'])
  })

  it('finds the chain of an account that has chosen its password', async () => {
    const before = await storedRows(api, 'AuditChain', [{ column: 'chain', equals: `account:${created}` }])
    expect(before).toEqual([])
    await changeRows(api, 'Account', [{ column: 'id', equals: created }], { mustChangePassword: false })
    expect(await verify()).toEqual([`account:${created} UNRECORDED: 1 account, none of account.changePassword`])
    await changeRows(api, 'Account', [{ column: 'id', equals: created }], { mustChangePassword: true })
  })
})
