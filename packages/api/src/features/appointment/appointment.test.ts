import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { newAccount } from '../../testing/new-account.js'

const FIELDS = 'appointment { id role startedOn endedOn sendingUnit region { code } account { id name } householdCount } replayed userErrors { code field message }'
const APPOINT = `mutation ($input: AppointInput!) { appoint(input: $input) { ${FIELDS} } }`
const END = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { ${FIELDS} } }`

interface Outcome {
  readonly appointment: { readonly id: string; readonly endedOn: string | null } | null
  readonly replayed: boolean
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[]
}

const APPOINTMENTS = new UnscopedTable('Appointment', 'the test looks at what was kept')

let api: ApiUnderTest
let administrator: Asker
let emptyVillages: string[]
beforeAll(async () => {
  api = await startApi()
  administrator = await api.as('administrator')
  const { regions } = api.application.core
  emptyVillages = regions.children('150525000000').flatMap((town) => regions.children(town.code)).filter((village) => village.isPoorVillage && !/^(15052510020|15052510022|15052510120)2$/.test(village.code)).map((village) => village.code)
})
afterAll(async () => api.close())

const person = (): Promise<string> => newAccount(api)
const village = (): string => emptyVillages.pop() ?? ''

const appoint = async (input: Record<string, unknown>, by: Asker = administrator): Promise<Outcome> => {
  const complete = { id: newId(), account: await person(), startedOn: '2015-12-31', ...input }
  return (await by.data<{ appoint: Outcome }>(APPOINT, { input: complete })).appoint
}
const end = async (id: string, endedOn: string, by: Asker = administrator, reason = '任期届满'): Promise<Outcome> => (await by.data<{ endAppointment: Outcome }>(END, { input: { id, endedOn, reason } })).endAppointment
const refusals = (outcome: Outcome): string[] => outcome.userErrors.map((error) => `${error.code} ${error.field?.join('.') ?? ''}`)

describe('an appointment', () => {
  it('is never made by the person appointed: nobody widens the own view', async () => {
    const office = await api.as('banner-office-150525')
    expect(refusals(await appoint({ account: office.accountId, role: 'SECTION_LEADER', region: '150525000000' }, office))).toEqual(['VALIDATION account'])
    expect(refusals(await appoint({ account: administrator.accountId, role: 'AUDITOR', region: '150500000000' }))).toEqual(['VALIDATION account'])
  })

  it('opens what it is for from its first to its last day, and not a day longer', async () => {
    const account = await api.as('supervisor-2894')
    const seen = async (): Promise<number> => (await account.data<{ households: { totalCount: number } }>('{ households(first: 0) { totalCount } }')).households.totalCount
    const before = await seen()
    expect(refusals(await appoint({ account: account.accountId, role: 'DIVISION_LEADER', region: village(), startedOn: '2016-01-10', endedOn: '2016-01-20' }))).toEqual([])
    const roles = async (): Promise<string[]> => (await account.data<{ viewer: { appointments: { role: string }[] } }>('{ viewer { appointments { role } } }')).viewer.appointments.map(({ role }) => role)
    expect(await roles()).toEqual(['VOLUNTEER_SUPERVISOR'])
    api.clock.set('2016-01-20')
    expect(await roles()).toEqual(['VOLUNTEER_SUPERVISOR', 'DIVISION_LEADER'])
    api.clock.set('2016-01-21')
    expect(await roles()).toEqual(['VOLUNTEER_SUPERVISOR'])
    api.clock.set('2015-12-31')
    expect(await seen()).toBe(before)
  })

  it('is made once for one id, however often it is sent', async () => {
    const input = { id: newId(), account: await person(), role: 'TOWN_OFFICE', region: '150525100000', sendingUnit: '奈曼旗扶贫办' }
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => appoint(input)))
    expect(outcomes.filter((outcome) => !outcome.replayed)).toHaveLength(1)
    expect(new Set(outcomes.map((outcome) => JSON.stringify({ ...outcome, replayed: null }))).size).toBe(1)
    expect(refusals(await appoint({ ...input, sendingUnit: '别处' }))).toEqual(['CONFLICT id'])
    expect(refusals(await appoint({ ...input, account: await person() }))).toEqual(['CONFLICT id'])
    expect(refusals(await appoint({ ...input, id: 'not a uuid' }))).toEqual(['VALIDATION id'])
  })

  it.each([
    ['a city leader of a banner that is not poor', { role: 'CITY_LEADER', region: '150502000000' }, 'VALIDATION region'],
    ['a city leader of a town', { role: 'CITY_LEADER', region: '150525100000' }, 'VALIDATION region'],
    ['a division-level leader of a village that is not poor', { role: 'DIVISION_LEADER', region: '150502001001' }, 'VALIDATION region'],
    ['a chief without an enterprise', { role: 'HONORARY_CHIEF', region: '150525100202' }, 'VALIDATION enterprise'],
    ['a chief of an enterprise that does not exist', { role: 'HONORARY_CHIEF', region: '150525100202', enterprise: 'none' }, 'NOT_FOUND enterprise'],
    ['an auditor with an enterprise', { role: 'AUDITOR', region: '150525000000', enterprise: 'none' }, 'VALIDATION enterprise'],
    ['an administrator with a region', { role: 'ADMINISTRATOR', region: '150525000000' }, 'VALIDATION region'],
    ['a town office without a region', { role: 'TOWN_OFFICE' }, 'VALIDATION region'],
    ['a region that does not exist', { role: 'TOWN_OFFICE', region: '999999999999' }, 'NOT_FOUND region'],
    ['a person who does not exist', { role: 'ADMINISTRATOR', account: 'nobody' }, 'NOT_FOUND account'],
    ['an end before the start', { role: 'ADMINISTRATOR', endedOn: '2015-12-30' }, 'VALIDATION endedOn'],
    ['control characters', { role: 'ADMINISTRATOR', sendingUnit: 'a\u0000' }, 'VALIDATION sendingUnit'],
  ])('is refused for %s', async (_what, input, refused) => expect(refusals(await appoint(input))).toEqual([refused]))
})

describe('the quotas of the responsibility scheme', () => {
  it('give a division-level leader one village and a village one such leader, however many ask at once (C-2)', async () => {
    const code = village()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => appoint({ role: 'DIVISION_LEADER', region: code })))
    expect(outcomes.filter((outcome) => outcome.appointment !== null)).toHaveLength(1)
    expect(outcomes.flatMap(refusals)).toEqual(Array(19).fill('QUOTA region'))
    const account = await person()
    const others = await Promise.all(Array.from({ length: 10 }, () => appoint({ account, role: 'DIVISION_LEADER', region: village() })))
    expect(others.filter((outcome) => outcome.appointment !== null)).toHaveLength(1)
    expect(others.flatMap(refusals)).toEqual(Array(9).fill('QUOTA role'))
  })

  it.each([['CITY_LEADER', 'city-leader-5', '150524000000'], ['FIRST_SECRETARY', 'first-secretary-290', ''], ['VOLUNTEER_SUPERVISOR', 'supervisor-2895', ''], ['SECTION_LEADER', 'section-leader-2243', '150524000000']])(
    'leave a %s the one that is there', async (role, login, region) => {
      const { accountId } = await api.as(login)
      expect(refusals(await appoint({ account: accountId, role, region: region === '' ? village() : region }))).toEqual(['QUOTA role'])
    })

  it('let a place be taken again from the day after its holder’s last', async () => {
    const code = village()
    const first = await appoint({ role: 'DIVISION_LEADER', region: code, startedOn: '2015-01-01' })
    expect(refusals(await end(first.appointment?.id ?? '', '2016-01-31'))).toEqual([])
    expect(refusals(await appoint({ role: 'DIVISION_LEADER', region: code, startedOn: '2016-01-31' }))).toEqual(['QUOTA region'])
    expect(refusals(await appoint({ role: 'DIVISION_LEADER', region: code, startedOn: '2016-02-01' }))).toEqual([])
    expect(refusals(await appoint({ role: 'DIVISION_LEADER', region: code, startedOn: '2016-06-01' }))).toEqual(['QUOTA region'])
  })

  it('keep the auditor apart from every other role on every day, also when both are asked at once', async () => {
    const { accountId } = await api.as('auditor')
    expect(refusals(await appoint({ account: accountId, role: 'CITY_OFFICE', region: '150500000000' }))).toEqual(['QUOTA role'])
    expect(refusals(await appoint({ account: accountId, role: 'AUDITOR', region: '150525000000' }))).toEqual([])
    const account = await person()
    const both = await Promise.all([appoint({ account, role: 'AUDITOR', region: '150525000000' }), appoint({ account, role: 'BANK_OFFICE', region: '150500000000' })])
    expect(both.filter((outcome) => outcome.appointment !== null)).toHaveLength(1)
    const later = await person()
    expect(refusals(await appoint({ account: later, role: 'BANK_OFFICE', region: '150500000000', endedOn: '2016-01-31' }))).toEqual([])
    expect(refusals(await appoint({ account: later, role: 'AUDITOR', region: '150500000000', startedOn: '2016-01-31' }))).toEqual(['QUOTA role'])
    expect(refusals(await appoint({ account: later, role: 'AUDITOR', region: '150500000000', startedOn: '2016-02-01' }))).toEqual([])
  })
})

describe('L-12 who appoints', () => {
  it('a banner office appoints supervisors and section-level leaders of its own banner alone', async () => {
    const office = await api.as('banner-office-150525')
    expect(refusals(await appoint({ role: 'VOLUNTEER_SUPERVISOR', region: village() }, office))).toEqual([])
    const leader = await appoint({ role: 'SECTION_LEADER', region: '150525000000', sendingUnit: '奈曼旗财政局' }, office)
    expect(refusals(leader)).toEqual([])
    expect(refusals(await appoint({ role: 'DIVISION_LEADER', region: village() }, office))).toEqual(['VALIDATION role'])
    expect(refusals(await appoint({ role: 'SECTION_LEADER', region: '150524000000' }, office))).toEqual(['NOT_FOUND region'])
    expect(refusals(await appoint({ role: 'SECTION_LEADER', region: '150500000000' }, office))).toEqual(['NOT_FOUND region'])
    const stranger = (await api.as('section-leader-2243')).accountId
    expect(refusals(await appoint({ account: stranger, role: 'VOLUNTEER_SUPERVISOR', region: village() }, office))).toEqual(['NOT_FOUND account'])
    expect(refusals(await end(leader.appointment?.id ?? '', '2015-12-31', office))).toEqual([])
    const [secretary] = await APPOINTMENTS.findMany(api.application.core.database, [{ column: 'role', equals: 'FIRST_SECRETARY' }], { limit: 1 })
    expect(refusals(await end(secretary?.id ?? '', '2015-12-31', office))).toEqual(['STATE id'])
    expect(refusals(await end(secretary?.id ?? '', '2015-12-31', await api.as('banner-office-150524')))).toEqual(['NOT_FOUND id'])
  })

  it.each(['city-office', 'town-office-150525100', 'auditor', 'city-leader-5', 'section-leader-2243', 'supervisor-2896'])('%s appoints nobody', async (login) => {
    const answer = await (await api.as(login)).ask(APPOINT, { input: { id: newId(), account: newId(), role: 'ADMINISTRATOR', startedOn: '2015-12-31' } })
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('the end of an appointment', () => {
  it('is never moved back, and what has ended stays as it is', async () => {
    const { appointment } = await appoint({ role: 'DIVISION_LEADER', region: village(), startedOn: '2015-06-01' })
    const id = appointment?.id ?? ''
    expect(refusals(await end(id, '2015-05-31'))).toEqual(['VALIDATION endedOn'])
    expect(refusals(await end(id, '2016-03-31', administrator, ' '))).toEqual(['VALIDATION reason'])
    expect(refusals(await end(id, '2016-03-31'))).toEqual([])
    expect(await end(id, '2016-03-31')).toMatchObject({ replayed: true, userErrors: [] })
    expect(refusals(await end(id, '2016-04-30'))).toEqual(['VALIDATION endedOn'])
    expect(refusals(await end(id, '2015-11-30'))).toEqual([])
    expect(refusals(await end(id, '2015-10-31'))).toEqual(['STATE id'])
  })

  it('is told to the person, who sees nothing from the next day on', async () => {
    const account = await api.as('supervisor-2897')
    const [appointment] = await APPOINTMENTS.findMany(api.application.core.database, [{ column: 'accountId', equals: account.accountId }])
    expect(refusals(await end(appointment?.id ?? '', '2015-12-30'))).toEqual([])
    expect((await account.ask('{ households { totalCount } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const { notices } = await account.data<{ notices: { nodes: { kind: string; text: string; subject: null }[] } }>('{ notices { nodes { kind text subject { id } } } }')
    expect(notices.nodes).toEqual([{ kind: 'appointmentEnded', text: 'One of your appointments ends on 2015-12-30.', subject: null }])
  })
})

describe('the list of appointments', () => {
  const count = async (login: string, filter: string): Promise<number> =>
    (await (await api.as(login)).data<{ appointments: { totalCount: number } }>(`{ appointments(filter: { ${filter} }) { totalCount nodes { account { name login } region { name } enterprise { name } householdCount } } }`)).appointments.totalCount

  it('is whole for the administrator and of its banner for a banner office', async () => {
    expect(await count('administrator', 'role: [CITY_LEADER]')).toBe(6)
    expect(await count('banner-office-150525', 'role: [CITY_LEADER]')).toBe(1)
    expect(await count('banner-office-150525', 'region: "150524000000"')).toBe(0)
    expect(await count('auditor', 'role: [SECTION_LEADER], region: "150524000000", inForce: true')).toBeGreaterThan(0)
    expect(await count('administrator', 'role: [SECTION_LEADER], region: "150525000000", inForce: false')).toBe(1)
  })

  it('is searched by a part of the holder’s name, and tells how many more households a leader can take', async () => {
    const office = await api.as('banner-office-150525')
    const ask = async (filter: string): Promise<{ freePlaces: number | null; householdCount: number | null; account: { name: string } }[]> =>
      (await office.data<{ appointments: { nodes: { freePlaces: number | null; householdCount: number | null; account: { name: string } }[] } }>(`{ appointments(filter: { ${filter} }, first: 100) { nodes { freePlaces householdCount account { name } } } }`)).appointments.nodes
    const leaders = await ask('role: [SECTION_LEADER], inForce: true')
    expect(leaders.every(({ freePlaces, householdCount }) => (freePlaces ?? 0) + (householdCount ?? 0) === 10)).toBe(true)
    const part = leaders[0]?.account.name.slice(1) ?? ''
    const found = await ask(`role: [SECTION_LEADER], inForce: true, nameContains: "${part}"`)
    expect(found.map(({ account }) => account.name)).toEqual(leaders.flatMap(({ account }) => (account.name.includes(part) ? [account.name] : [])))
    const withRoom = await ask('inForce: true, hasRoom: true')
    expect(withRoom).toEqual(leaders.filter(({ freePlaces }) => freePlaces !== 0))
    expect(withRoom.length).toBeLessThan(leaders.length)
    expect(await ask('nameContains: "%"')).toEqual([])
    expect((await ask('role: [VOLUNTEER_SUPERVISOR], inForce: true')).every(({ freePlaces }) => freePlaces === null)).toBe(true)
    expect((await office.ask('{ appointments(filter: { nameContains: "\\u0007" }) { totalCount } }')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
