import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOfFigures } from '../../cli/figure-check.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { newAccount } from '../../testing/new-account.js'
import { storedRows } from '../../testing/stored-rows.js'

const PROPOSAL = 'query ($region: ID!) { responsibilityProposal(region: $region) { openHouseholds leadersWithRoom freePlaces lines { sameVillage sameTown skill household { id number } to { id name } } } }'
const APPLY = 'mutation ($input: ApplyResponsibilityProposalInput!) { applyResponsibilityProposal(input: $input) { assigned userErrors { code field } } }'
const APPOINT = 'mutation ($input: AppointInput!) { appoint(input: $input) { appointment { id skills } userErrors { code field } } }'
const SKILLS = 'mutation ($input: SetCadreSkillsInput!) { setCadreSkills(input: $input) { appointment { id skills } replayed userErrors { code field } } }'
const END = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { userErrors { code } } }'
const NAIMAN = '150525000000'

interface Line { readonly household: { readonly id: string; readonly number: string }; readonly to: { readonly id: string }; readonly sameVillage: boolean; readonly skill: string | null }
interface Proposal { readonly openHouseholds: number; readonly leadersWithRoom: number; readonly freePlaces: number; readonly lines: readonly Line[] }

let api: ApiUnderTest
let office: Asker
beforeAll(async () => {
  api = await startApi()
  office = await api.as('banner-office-150525')
  const leaders = (await storedRows(api, 'Appointment')).filter((row) => row.role === 'SECTION_LEADER' && row.regionCode === NAIMAN && row.endedOn === null)
  for (const { id } of leaders.slice(0, 3)) await office.data(END, { input: { id, endedOn: '2015-12-30', reason: '退休' } })
})
afterAll(async () => api.close())

const proposal = async (region = NAIMAN): Promise<Proposal | null> => (await office.data<{ responsibilityProposal: Proposal | null }>(PROPOSAL, { region })).responsibilityProposal

const apply = async (lines: readonly { readonly household: string; readonly to: string }[], rest: Record<string, unknown> = {}): Promise<string> => {
  const { applyResponsibilityProposal: answer } = await office.data<{ applyResponsibilityProposal: { assigned: number; userErrors: { code: string; field: string[] }[] } }>(APPLY, { input: { lines, ...rest } })
  return answer.userErrors.length === 0 ? String(answer.assigned) : answer.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join(', ')
}

const newLeader = async (skills: readonly string[] = []): Promise<{ readonly accountId: string; readonly appointmentId: string }> => {
  const [accountId, appointmentId] = [await newAccount(api, '新干部'), newId()]
  await office.data(APPOINT, { input: { id: appointmentId, account: accountId, role: 'SECTION_LEADER', region: NAIMAN, startedOn: '2015-12-31', skills } })
  return { accountId, appointmentId }
}

const nothingIsWrong = async (): Promise<void> => {
  const { database, regions, clock } = api.application.core
  const faults: string[] = []
  for await (const fault of faultsOfFigures(database, regions, clock.today())) faults.push(fault)
  expect(faults).toEqual([])
}

const asked = (lines: readonly Line[]): { household: string; to: string }[] => lines.map(({ household, to }) => ({ household: household.id, to: to.id }))

describe('C-3 a proposal for the households of a banner that nobody answers for', () => {
  it('changes nothing, is the same when asked again, and gives nobody more than ten', async () => {
    await newLeader(['HEALTH', 'EDUCATION'])
    await newLeader()
    const first = await proposal()
    expect(first?.openHouseholds).toBeGreaterThanOrEqual(30)
    expect(first?.lines.length).toBe(Math.min(first?.freePlaces ?? 0, first?.openHouseholds ?? 0))
    expect(await proposal()).toEqual(first)
    await nothingIsWrong()
  })

  it('is applied as it was reviewed, in one step: lines that were dropped stay open', async () => {
    const before = await proposal()
    const kept = before?.lines.slice(0, 5) ?? []
    expect(await apply(asked(kept), { note: '按片落实' })).toBe('5')
    const after = await proposal()
    expect(after?.openHouseholds).toBe((before?.openHouseholds ?? 0) - 5)
    expect(after?.freePlaces).toBe((before?.freePlaces ?? 0) - 5)
    const held = (await storedRows(api, 'Responsibility')).filter((row) => row.householdId === kept[0]?.household.id && row.endedOn === null)
    expect(held).toMatchObject([{ accountId: kept[0]?.to.id, note: '按片落实', startedOn: '2015-12-31' }])
    await nothingIsWrong()
  })

  it('is refused whole when a line has got its leader meanwhile, names a stranger, or would be the eleventh', async () => {
    const current = await proposal()
    const [one, two] = current?.lines ?? []
    const { accountId } = await newLeader()
    const some = (await proposal())?.lines ?? []
    expect(await apply([{ household: one?.household.id ?? '', to: 'nobody' }])).toBe('NOT_FOUND lines.0.to')
    expect(await apply([{ household: 'none', to: accountId }])).toBe('NOT_FOUND lines.0.household')
    expect(await apply([{ household: one?.household.id ?? '', to: accountId }, { household: one?.household.id ?? '', to: accountId }])).toBe('VALIDATION lines.1.household')
    expect(await apply([])).toBe('VALIDATION lines')
    expect(await apply(some.slice(0, 11).map(({ household }) => ({ household: household.id, to: accountId })))).toBe('QUOTA lines.0.to')
    expect(await apply([{ household: one?.household.id ?? '', to: accountId }])).toBe('1')
    expect(await apply([{ household: two?.household.id ?? '', to: accountId }, { household: one?.household.id ?? '', to: accountId }])).toBe('STATE lines.1.household')
    await nothingIsWrong()
  })

  it('gives each household one leader and nobody more than ten when two offices apply at once', async () => {
    const { accountId } = await newLeader()
    const lines = (await proposal())?.lines.slice(0, 8).map(({ household }) => ({ household: household.id, to: accountId })) ?? []
    const outcomes = await Promise.all([apply(lines), apply(lines), apply(lines.slice(0, 4))])
    expect(outcomes.filter((outcome) => /^\d+$/.test(outcome))).toHaveLength(1)
    const held = (await storedRows(api, 'Responsibility')).filter((row) => row.accountId === accountId && row.endedOn === null)
    expect(held.length).toBeLessThanOrEqual(10)
    expect(new Set(held.map((row) => row.householdId)).size).toBe(held.length)
    await nothingIsWrong()
  })

  it('is nothing for the city, for another banner and for what does not exist', async () => {
    for (const region of ['150500000000', '150524000000', '159999000000', 'nowhere']) expect(await proposal(region)).toBeNull()
  })
})

describe('C-18 what a cadre is good at', () => {
  it('is kept with the appointment, each skill once, and what it was stays in the trail', async () => {
    const { appointmentId } = await newLeader(['WATER'])
    const set = (skills: readonly string[], by = office): Promise<unknown> => by.data(SKILLS, { input: { id: appointmentId, skills } })
    expect(await set(['EDUCATION', 'FARMING', 'EDUCATION'])).toMatchObject({ setCadreSkills: { appointment: { skills: ['FARMING', 'EDUCATION'] }, replayed: false } })
    expect(await set(['FARMING', 'EDUCATION'])).toMatchObject({ setCadreSkills: { replayed: true } })
    expect(await set([])).toMatchObject({ setCadreSkills: { appointment: { skills: null } } })
    const entries = (await storedRows(api, 'AuditEntry')).filter((row) => row.action === 'appointment.setSkills' && row.subjectId === appointmentId)
    expect(entries.map((row) => row.changes).toSorted()).toEqual(['[{"field":"skills","from":"FARMING,EDUCATION","to":null}]', '[{"field":"skills","from":"WATER","to":"FARMING,EDUCATION"}]'])
    expect(await set(['LAW'], await api.as('banner-office-150524'))).toMatchObject({ setCadreSkills: { userErrors: [{ code: 'NOT_FOUND', field: ['id'] }] } })
  })
})
