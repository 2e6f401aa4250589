import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOfFigures } from '../../cli/figure-check.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { newAccount } from '../../testing/new-account.js'
import { storedRows } from '../../testing/stored-rows.js'
import { PostRank, rankFits } from './post-ranks.js'

const FIELDS = 'appointment { id rank source selectionBasis sendingUnit endKind renews startedOn endedOn householdCount } replayed userErrors { code field }'
const APPOINT = `mutation ($input: AppointInput!) { appoint(input: $input) { ${FIELDS} } }`
const END = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { ${FIELDS} } }`
const RENEW = `mutation ($input: RenewAppointmentInput!) { renewAppointment(input: $input) { ${FIELDS} } }`
const PLACES = 'query ($role: Role!, $region: ID!, $on: Date) { rolePlaces(role: $role, region: $region, on: $on) { limit wanted taken holders { account { name } startedOn } } }'
const NAIMAN = '150525000000'
const STAFFED = '150525100202'

interface Appointed { readonly appointment: { readonly id: string; readonly rank: string | null; readonly sendingUnit: string | null; readonly startedOn: string; readonly endedOn: string | null; readonly renews: string | null; readonly endKind: string | null } | null; readonly replayed: boolean; readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[] }

let api: ApiUnderTest
let administrator: Asker
let empty: string[]
beforeAll(async () => {
  api = await startApi()
  administrator = await api.as('administrator')
  const { regions } = api.application.core
  const led = new Set((await storedRows(api, 'Appointment')).filter((row) => row.role === 'DIVISION_LEADER').map((row) => row.regionCode))
  empty = regions.children(NAIMAN).flatMap((town) => regions.children(town.code)).filter((village) => village.isPoorVillage && !led.has(village.code)).map((village) => village.code)
})
afterAll(async () => api.close())

const person = (): Promise<string> => newAccount(api)
const appoint = async (input: Record<string, unknown>): Promise<Appointed> => (await administrator.data<{ appoint: Appointed }>(APPOINT, { input: { id: newId(), account: await person(), startedOn: '2015-12-31', ...input } })).appoint
const end = async (input: Record<string, unknown>): Promise<Appointed> => (await administrator.data<{ endAppointment: Appointed }>(END, { input })).endAppointment
const renew = async (input: Record<string, unknown>, by = administrator): Promise<Appointed> => (await by.data<{ renewAppointment: Appointed }>(RENEW, { input: { id: newId(), ...input } })).renewAppointment
const refusals = ({ userErrors }: Appointed): string => userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`).join(', ')
const nothingIsWrong = async (): Promise<void> => {
  const { database, regions, clock } = api.application.core
  const faults: string[] = []
  for await (const fault of faultsOfFigures(database, regions, clock.today())) faults.push(fault)
  expect(faults).toEqual([])
}

describe('2.4 the rank of a post', () => {
  it('of a division-level leader is of the division level, of a section-level leader of the section level; one that is not on file is not judged', () => {
    const fitting = (role: 'DIVISION_LEADER' | 'SECTION_LEADER' | 'FIRST_SECRETARY'): string[] => Object.values(PostRank).filter((rank) => rankFits(role, rank))
    expect(fitting('DIVISION_LEADER')).toEqual(['DIVISION_CHIEF', 'DIVISION_DEPUTY'])
    expect(fitting('SECTION_LEADER')).toEqual(['SECTION_CHIEF', 'SECTION_DEPUTY'])
    expect(fitting('FIRST_SECRETARY')).toHaveLength(13)
    expect(rankFits('DIVISION_LEADER', null)).toBe(true)
  })

  it('is asked for when somebody is appointed', async () => {
    expect(refusals(await appoint({ role: 'DIVISION_LEADER', region: empty[0], rank: 'SECTION_CHIEF' }))).toBe('VALIDATION rank')
    expect(refusals(await appoint({ role: 'SECTION_LEADER', region: NAIMAN, rank: 'DIVISION_DEPUTY' }))).toBe('VALIDATION rank')
    expect(refusals(await appoint({ role: 'SECTION_LEADER', region: NAIMAN, rank: 'SECTION_DEPUTY' }))).toBe('')
  })
})

describe('C-19 the selection of a cadre', () => {
  it('keeps the registered body, what it rests on, and C-9 from where a first secretary comes', async () => {
    const unit = (await storedRows(api, 'SendingUnit')).find((row) => row.unitLevel === 'CITY')
    const done = await appoint({ role: 'FIRST_SECRETARY', region: empty.pop(), sendingUnitId: unit?.id, source: 'RESERVE_CADRE', selectionBasis: '通组发〔2015〕8号' })
    expect(done.appointment).toMatchObject({ sendingUnit: unit?.name, source: 'RESERVE_CADRE', selectionBasis: '通组发〔2015〕8号' })
    expect(refusals(await appoint({ role: 'DIVISION_LEADER', region: empty[0], source: 'BUREAU_HEAD' }))).toBe('VALIDATION source')
    expect(refusals(await appoint({ role: 'FIRST_SECRETARY', region: empty[0], sendingUnitId: newId() }))).toBe('NOT_FOUND sendingUnitId')
  })

  it('C-9 of the demo city’s first secretaries is a bureau’s head or a reserve cadre for each', async () => {
    const secretaries = (await storedRows(api, 'Appointment')).filter((row) => row.role === 'FIRST_SECRETARY' && row.createdAt !== null && row.contentHash.startsWith('000'))
    expect(secretaries.every((row) => row.source !== null)).toBe(true)
  })

  it('4.3 ends with a recall that stands in the history', async () => {
    const { appointment } = await appoint({ role: 'FIRST_SECRETARY', region: empty[0] })
    expect((await end({ id: appointment?.id, endedOn: '2015-12-31', kind: 'RECALL', reason: '不能胜任' })).appointment?.endKind).toBe('RECALL')
    const entries = (await storedRows(api, 'AuditEntry')).filter((row) => row.action === 'appointment.end' && row.subjectId === appointment?.id)
    expect(entries[0]?.changes).toContain('"endKind","from":null,"to":"RECALL"')
  })
})

describe('C-2, C-8 places of a role', () => {
  it('are shown before somebody is appointed, on the day that is asked for', async () => {
    const places = async (role: string, region: string, on?: string): Promise<unknown> => (await administrator.data<{ rolePlaces: unknown }>(PLACES, { role, region, on })).rolePlaces
    expect(await places('DIVISION_LEADER', STAFFED)).toMatchObject({ limit: 1, wanted: 1, taken: 1, holders: [{ startedOn: expect.stringMatching(/^2014/) as string }] })
    expect(await places('VOLUNTEER_SUPERVISOR', STAFFED)).toMatchObject({ limit: 10, wanted: 10, taken: 10 })
    expect(await places('DIVISION_LEADER', STAFFED, '2013-01-01')).toMatchObject({ taken: 0, holders: [] })
    expect(await places('DIVISION_LEADER', 'nowhere')).toBeNull()
    const office = await api.as('banner-office-150525')
    expect((await office.data<{ rolePlaces: unknown }>(PLACES, { role: 'DIVISION_LEADER', region: STAFFED })).rolePlaces).toBeNull()
    expect((await office.data<{ rolePlaces: { taken: number } | null }>(PLACES, { role: 'VOLUNTEER_SUPERVISOR', region: STAFFED })).rolePlaces?.taken).toBe(10)
  })
})

describe('C-8 the ten supervisors of a village', () => {
  const supervisors = async (region: string): Promise<number> => (await storedRows(api, 'Appointment', [{ column: 'regionCode', equals: region }, { column: 'role', equals: 'VOLUNTEER_SUPERVISOR' }])).length
  const supervise = (region: string, term: Record<string, unknown> = {}): Promise<Appointed> => appoint({ role: 'VOLUNTEER_SUPERVISOR', region, ...term })

  it('are never eleven, however many are appointed at once', async () => {
    const village = empty.pop() ?? ''
    const people = await Promise.all(Array.from({ length: 13 }, person))
    const answers = await Promise.all(people.map((account) => supervise(village, { account })))
    expect(answers.map(refusals).toSorted()).toEqual([...Array<string>(10).fill(''), ...Array<string>(3).fill('QUOTA region')])
    expect(await supervisors(village)).toBe(10)
  })

  it('are counted on every day of a term: who begins once another has ended takes the place, and a renewal needs one too', async () => {
    const village = empty.pop() ?? ''
    for (let count = 0; count < 9; count += 1) expect(refusals(await supervise(village))).toBe('')
    const tenth = (await supervise(village, { endedOn: '2016-01-31' })).appointment
    expect(refusals(await supervise(village, { startedOn: '2016-01-31' }))).toBe('QUOTA region')
    expect(refusals(await supervise(village, { startedOn: '2016-02-01' }))).toBe('')
    expect(refusals(await supervise(village, { startedOn: '2015-12-31', endedOn: '2016-01-01' }))).toBe('QUOTA region')
    expect(refusals(await renew({ appointment: tenth?.id, endedOn: '2016-12-31' }))).toBe('QUOTA appointment')
  })
})

describe('C-19 an appointment that is renewed', () => {
  it('is followed by another without a gap; the old one keeps its last day, and a village’s place goes on with it', async () => {
    const village = empty.pop() ?? ''
    const first = (await appoint({ role: 'DIVISION_LEADER', region: village, endedOn: '2016-01-31', rank: 'DIVISION_DEPUTY' })).appointment
    const input = { id: newId(), appointment: first?.id, endedOn: '2016-12-31' }
    const next = await renew(input)
    expect(next.appointment).toMatchObject({ startedOn: '2016-02-01', endedOn: '2016-12-31', renews: first?.id, rank: 'DIVISION_DEPUTY' })
    expect((await renew(input)).replayed).toBe(true)
    expect(refusals(await renew({ ...input, endedOn: '2017-01-01' }))).toBe('CONFLICT id')
    expect(refusals(await renew({ appointment: first?.id }))).toBe('STATE appointment')
    expect(refusals(await appoint({ role: 'DIVISION_LEADER', region: village, startedOn: '2016-03-01' }))).toBe('QUOTA region')
    expect((await storedRows(api, 'Appointment')).find((row) => row.id === first?.id)?.endedOn).toBe('2016-01-31')
    await nothingIsWrong()
  })

  it('is refused without a last day, for one that is past, for an earlier one, and where the place is somebody else’s by then', async () => {
    const village = empty.pop() ?? ''
    expect(refusals(await renew({ appointment: (await appoint({ role: 'FIRST_SECRETARY', region: village })).appointment?.id }))).toBe('STATE appointment')
    const leader = (await appoint({ role: 'DIVISION_LEADER', region: village, endedOn: '2016-01-31' })).appointment?.id
    expect(refusals(await renew({ appointment: leader, endedOn: '2016-01-31' }))).toBe('VALIDATION endedOn')
    await appoint({ role: 'DIVISION_LEADER', region: village, startedOn: '2016-02-01' })
    expect(refusals(await renew({ appointment: leader }))).toBe('QUOTA appointment')
    expect(refusals(await renew({ appointment: newId() }))).toBe('NOT_FOUND appointment')
    await nothingIsWrong()
  })

  it('C-3 keeps a section-level leader’s households in their places, and the figures with them', async () => {
    const leader = (await storedRows(api, 'Appointment')).find((row) => row.role === 'SECTION_LEADER' && row.regionCode === NAIMAN && row.endedOn === null)
    const held = async (day: string): Promise<string[]> => (await storedRows(api, 'Responsibility')).filter((row) => row.accountId === leader?.accountId && row.startedOn <= day && (row.endedOn === null || row.endedOn >= day)).map((row) => `${row.place} ${row.householdId}`).toSorted()
    const before = await held('2015-12-31')
    await end({ id: leader?.id, endedOn: '2016-01-15', kind: 'TERM_OVER', reason: '任期届满' })
    expect(await held('2016-01-16')).toEqual([])
    expect(refusals(await renew({ appointment: leader?.id, endedOn: '2016-12-31' }, await api.as('banner-office-150525')))).toBe('')
    expect(await held('2016-01-15')).toEqual(before)
    expect(await held('2016-01-16')).toEqual(before)
    await nothingIsWrong()
    api.clock.set('2016-01-16')
    await nothingIsWrong()
    const asked = await api.as((await storedRows(api, 'Account')).find((row) => row.id === leader?.accountId)?.login ?? '')
    expect((await asked.data<{ households: { totalCount: number } }>('{ households { totalCount } }')).households.totalCount).toBe(before.length)
    api.clock.set('2015-12-31')
  })
})
