import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../access/roles.js'
import type { Viewer } from '../../access/viewer.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'
import { SessionService } from './session-service.js'

const VILLAGE = '150525100202'
const SIGN_OUT = 'mutation { signOut(everywhere: true) }'
const APPOINT = 'mutation ($input: AppointInput!) { appoint(input: $input) { userErrors { code } } }'
const HAND_OVER = 'mutation ($input: HandOverHouseholdsInput!) { handOverHouseholds(input: $input) { handedOver userErrors { code } } }'
const ACCOUNTS = new UnscopedTable('Account', 'the test makes a person')
const END = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { userErrors { code } } }'

let api: ApiUnderTest
/** The same sessions as another process of the service sees them, with a memory of its own. */
let elsewhere: SessionService
beforeAll(async () => {
  api = await startApi()
  elsewhere = new SessionService(api.application.core)
})
afterAll(async () => {
  await elsewhere.settle()
  await api.close()
})

const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const { database } = api.application.core
  const before = database.statements
  await work()
  return database.statements - before
}

/** Somebody who holds the role, with a session of their own. */
const someone = async (role: Role, place = 0): Promise<Asker> => {
  const appointments = await storedRows(api, 'Appointment', [{ column: 'role', equals: role }, { column: 'endedOn', equals: null }])
  const { login } = await storedRow(api, 'Account', [{ column: 'id', equals: appointments[place]?.accountId ?? '' }])
  return api.as(login)
}

const rolesOf = (viewer: Viewer | null): string[] | null => viewer?.grants.map((grant) => grant.role) ?? null

describe('a remembered viewer', () => {
  it('is looked up once and then only asked after, many requests in one statement', async () => {
    const askers = await Promise.all((['DIVISION_LEADER', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF', 'TOWN_OFFICE'] as const).map((role) => someone(role)))
    expect(await statementsOf(() => Promise.all(askers.map(({ token }) => elsewhere.viewerOf(token))))).toBe(askers.length)
    expect(await statementsOf(async () => Promise.all(Array.from({ length: 40 }, (_, index) => elsewhere.viewerOf(askers[index % askers.length]?.token ?? ''))))).toBeLessThanOrEqual(2)
  })

  it('is another object for each request, so that what one request has read is not shown to the next', async () => {
    const asker = await someone('TOWN_OFFICE')
    const [first, second] = [await elsewhere.viewerOf(asker.token), await elsewhere.viewerOf(asker.token)]
    expect(second).toEqual(first)
    expect(second).not.toBe(first)
  })

  it('no longer counts once the session was ended in another process', async () => {
    const asker = await someone('FIRST_SECRETARY')
    expect(rolesOf(await elsewhere.viewerOf(asker.token))).toEqual(['FIRST_SECRETARY'])
    await asker.data(SIGN_OUT)
    expect(await elsewhere.viewerOf(asker.token)).toBeNull()
  })

  it('loses an appointment that was ended in another process with the next request', async () => {
    const [administrator, asker]: [Asker, Asker] = [await api.as('administrator'), await someone('DIVISION_LEADER')]
    expect(rolesOf(await elsewhere.viewerOf(asker.token))).toEqual(['DIVISION_LEADER'])
    const appointment = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: asker.accountId }])
    await administrator.data(END, { input: { id: appointment.id, endedOn: '2015-12-30', reason: '调任' } })
    expect(rolesOf(await elsewhere.viewerOf(asker.token))).toEqual([])
  })

  it('holds the households that were handed over in another process from the next request on', async () => {
    const { login, householdIds } = await sectionLeaderOf(api, VILLAGE)
    const asker = await api.as(login)
    expect((await elsewhere.viewerOf(asker.token))?.grants[0]?.householdIds).toHaveLength(householdIds.length)
    const banner = await api.as('banner-office-150525')
    const successor = newId()
    await api.application.core.database.write((transaction) =>
      ACCOUNTS.insert(transaction, [{ id: successor, login: successor, loginKey: successor, name: '新干部', passwordHash: '-', mustChangePassword: false, isDemo: false, accessVersion: null, disabledAt: null, createdAt: '2015-12-31 00:00:00.000' }]))
    const administrator = await api.as('administrator')
    await administrator.data(APPOINT, { input: { id: newId(), account: successor, role: 'SECTION_LEADER', region: '150525000000', startedOn: '2015-12-31' } })
    const { handOverHouseholds } = await banner.data<{ handOverHouseholds: { handedOver: number; userErrors: unknown[] } }>(HAND_OVER, {
      input: { from: asker.accountId, to: successor, households: householdIds.slice(0, 2), note: '交接' },
    })
    expect(handOverHouseholds).toEqual({ handedOver: 2, userErrors: [] })
    expect((await elsewhere.viewerOf(asker.token))?.grants[0]?.householdIds).toHaveLength(householdIds.length - 2)
  })

  it('is looked up anew on the next day, on which other appointments may be in force', async () => {
    const asker = await someone('VOLUNTEER_SUPERVISOR', 1)
    await elsewhere.viewerOf(asker.token)
    api.clock.advance(24 * 3_600_000)
    expect(await statementsOf(() => elsewhere.viewerOf(asker.token))).toBe(1)
    expect(rolesOf(await elsewhere.viewerOf(asker.token))).toEqual(['VOLUNTEER_SUPERVISOR'])
  })
})
