import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { faultsOfFigures } from '../../cli/figure-check.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'

const TEAM = 'id name startedOn endedOn memberCount flags leader { id } region { code } members { id name phone endReason }'
const FORM = `mutation ($input: FormWorkTeamInput!) { formWorkTeam(input: $input) { workTeam { ${TEAM} } replayed userErrors { code field } } }`
const END = `mutation ($input: EndWorkTeamInput!) { endWorkTeam(input: $input) { workTeam { ${TEAM} } replayed userErrors { code field } } }`
const SEND = 'mutation ($input: DispatchCadreInput!) { dispatchCadre(input: $input) { dispatch { id name sendingUnit rank } replayed userErrors { code field } } }'
const END_DISPATCH = 'mutation ($input: EndDispatchInput!) { endDispatch(input: $input) { dispatch { id endedOn endKind endReason } replayed userErrors { code field } } }'
const UNIT = 'mutation ($input: RegisterSendingUnitInput!) { registerSendingUnit(input: $input) { sendingUnit { id name region { code } } replayed userErrors { code field } } }'
const TEAMS = `query ($region: ID!) { workTeams(region: $region) { ${TEAM} } }`
const NAIMAN = '150525000000'
const STAFFED = '150525100202'

interface Team { readonly id: string; readonly memberCount: number; readonly flags: readonly string[]; readonly members: readonly { readonly id: string; readonly name: string; readonly phone: string | null }[]; readonly region: { readonly code: string } }
interface Refused { readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[] }

let api: ApiUnderTest
let office: Asker
let empty: string[]
beforeAll(async () => {
  api = await startApi()
  office = await api.as('banner-office-150525')
  const { regions } = api.application.core
  const staffed = new Set((await storedRows(api, 'WorkTeam')).map((row) => row.regionCode))
  empty = regions.children(NAIMAN).flatMap((town) => regions.children(town.code)).filter((village) => village.isPoorVillage && !staffed.has(village.code)).map((village) => village.code)
})
afterAll(async () => api.close())

const refusals = ({ userErrors }: Refused): string => userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`).join(', ')
const form = async (input: Record<string, unknown>, by = office): Promise<Refused & { readonly workTeam: Team | null; readonly replayed: boolean }> => (await by.data<{ formWorkTeam: Refused & { workTeam: Team | null; replayed: boolean } }>(FORM, { input: { id: newId(), name: '工作队', startedOn: '2015-12-31', ...input } })).formWorkTeam
const end = async (input: Record<string, unknown>, by = office): Promise<Refused & { readonly workTeam: Team | null }> => (await by.data<{ endWorkTeam: Refused & { workTeam: Team | null } }>(END, { input: { reason: '整村退出', ...input } })).endWorkTeam
const send = async (input: Record<string, unknown>, by = office): Promise<Refused & { readonly dispatch: { readonly id: string; readonly name: string; readonly sendingUnit: string | null } | null; readonly replayed: boolean }> => (await by.data<{ dispatchCadre: Refused & { dispatch: { id: string; name: string; sendingUnit: string | null } | null; replayed: boolean } }>(SEND, { input: { id: newId(), campaign: 'WORK_TEAM', name: '王干部', startedOn: '2015-12-31', ...input } })).dispatchCadre
const teamsOf = async (region: string, by = office): Promise<Team[]> => (await by.data<{ workTeams: Team[] }>(TEAMS, { region })).workTeams
const coverage = async (code: string): Promise<number> => (await (await api.as('city-office')).data<{ dashboard: { coverage: { villagesWithTeam: number } } }>('query ($code: ID!) { dashboard(region: $code) { coverage { villagesWithTeam } } }', { code })).dashboard.coverage.villagesWithTeam
const nothingIsWrong = async (): Promise<void> => {
  const { database, regions, clock } = api.application.core
  const faults: string[] = []
  for await (const fault of faultsOfFigures(database, regions, clock.today())) faults.push(fault)
  expect(faults).toEqual([])
}

describe('C-7 a work team', () => {
  it('of the demo city has four or five members with post and rank, its first secretary among them', async () => {
    const [team] = await teamsOf(STAFFED)
    expect(team?.memberCount).toBeGreaterThanOrEqual(4)
    expect(team?.members).toHaveLength(team?.memberCount ?? 0)
    expect(team?.flags).toEqual([])
  })

  it('is formed for a village once: figures follow, a second one is refused, the same sent again is the same', async () => {
    const village = empty.pop() ?? ''
    const before = await coverage(NAIMAN)
    const input = { id: newId(), region: village, name: '包村工作队' }
    const formed = await form(input)
    expect(formed).toMatchObject({ workTeam: { memberCount: 0, flags: ['FEW_MEMBERS', 'NO_LEADER'], region: { code: village } }, replayed: false, userErrors: [] })
    expect(await form(input)).toMatchObject({ replayed: true, userErrors: [] })
    expect(refusals(await form({ ...input, name: '别的队' }))).toBe('CONFLICT id')
    expect(refusals(await form({ region: village }))).toBe('QUOTA region')
    expect(await coverage(NAIMAN)).toBe(before + 1)
    await nothingIsWrong()
  })

  it('takes members within its term, each once, and is no longer short of them with the third', async () => {
    const village = empty.pop() ?? ''
    const team = (await form({ region: village })).workTeam?.id
    for (const name of ['甲', '乙']) expect(refusals(await send({ team, name }))).toBe('')
    expect((await teamsOf(village))[0]?.flags).toContain('FEW_MEMBERS')
    expect(refusals(await send({ team, name: '乙' }))).toBe('QUOTA name')
    expect(refusals(await send({ team, name: '丙', startedOn: '2015-12-30' }))).toBe('VALIDATION startedOn')
    expect(refusals(await send({ team, name: '丙', region: STAFFED }))).toBe('NOT_FOUND team')
    expect(refusals(await send({ team, name: '丙' }))).toBe('')
    expect((await teamsOf(village))[0]?.flags).toEqual(['NO_LEADER'])
  })

  it('4.3 recalls somebody unfit with the reason, which supervisors do not read', async () => {
    const village = STAFFED
    const [team] = await teamsOf(village)
    const member = team?.members.at(-1)
    const recall = { id: member?.id, endedOn: '2015-12-30', kind: 'RECALL', reason: '长期不在岗' }
    expect(await office.data(END_DISPATCH, { input: recall })).toMatchObject({ endDispatch: { dispatch: { endKind: 'RECALL', endReason: '长期不在岗' }, userErrors: [] } })
    expect(await office.data(END_DISPATCH, { input: recall })).toMatchObject({ endDispatch: { replayed: true } })
    expect(await office.data(END_DISPATCH, { input: { ...recall, endedOn: '2015-12-29' } })).toMatchObject({ endDispatch: { userErrors: [{ code: 'STATE', field: ['id'] }] } })
    expect((await teamsOf(village))[0]?.memberCount).toBe((team?.memberCount ?? 0) - 1)
    const supervisor = await api.as('supervisor-2891')
    const rows = (await supervisor.data<{ dispatches: { nodes: { id: string; phone: string | null; endReason: string | null }[] } }>('{ dispatches(first: 100) { nodes { id phone endReason } } }')).dispatches.nodes
    expect(rows.find(({ id }) => id === member?.id)).toEqual({ id: member?.id, phone: null, endReason: null })
    expect((await storedRows(api, 'AuditEntry')).filter((row) => row.action === 'dispatch.recall' && row.subjectId === member?.id)).toHaveLength(1)
  })

  it('ends with its members, leaves the village without a team, and may be followed by another', async () => {
    const village = empty.pop() ?? ''
    const before = await coverage(NAIMAN)
    const team = (await form({ region: village, startedOn: '2015-06-01' })).workTeam?.id
    await send({ team, name: '丁', startedOn: '2015-06-01' })
    expect(refusals(await end({ id: team, endedOn: '2015-05-31' }))).toBe('VALIDATION endedOn')
    expect(await end({ id: team, endedOn: '2015-12-30' })).toMatchObject({ workTeam: { memberCount: 0 }, userErrors: [] })
    expect(await coverage(NAIMAN)).toBe(before)
    expect(refusals(await end({ id: team, endedOn: '2015-12-29', reason: '再改' }))).toBe('STATE id')
    expect(refusals(await send({ team, name: '戊' }))).toBe('STATE team')
    expect(refusals(await form({ region: village }))).toBe('')
    await nothingIsWrong()
  })

  it('ends while members are sent to it and recalled: nobody stays after it, and nobody of those who write has to begin again', async () => {
    const { database } = api.application.core
    const write = vi.spyOn(database, 'write')
    const attempts = { asked: 0, begun: 0 }
    const passed = Object.getPrototypeOf(database) as typeof database
    write.mockImplementation((work) => {
      attempts.asked += 1
      return passed.write.call(database, (transaction) => {
        attempts.begun += 1
        return work(transaction)
      }) as never
    })
    for (let round = 0; round < 4; round += 1) {
      const village = empty.pop() ?? ''
      const team = (await form({ region: village, startedOn: '2015-06-01' })).workTeam?.id
      for (const name of ['甲', '乙', '丙']) await send({ team, name, startedOn: '2015-06-01' })
      const members = (await teamsOf(village))[0]?.members ?? []
      await Promise.all([
        ...['丁', '戊', '己', '庚'].map((name) => send({ team, name, startedOn: '2015-12-01' })),
        end({ id: team, endedOn: '2015-12-30' }),
        ...members.map(({ id }) => office.data(END_DISPATCH, { input: { id, endedOn: '2015-12-20', kind: 'RECALL', reason: '长期不在岗' } })),
      ])
      const stored = await storedRows(api, 'Dispatch', [{ column: 'teamId', equals: team ?? '' }])
      expect(stored.filter(({ endedOn }) => endedOn === null || endedOn > '2015-12-30')).toEqual([])
    }
    write.mockRestore()
    expect(attempts.begun).toBe(attempts.asked)
    await nothingIsWrong()
  })

  it('is one however many form it at once', async () => {
    const village = empty.pop() ?? ''
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => form({ region: village })))
    expect(outcomes.filter((outcome) => outcome.userErrors.length === 0)).toHaveLength(1)
    expect((await storedRows(api, 'WorkTeam')).filter((row) => row.regionCode === village)).toHaveLength(1)
    await nothingIsWrong()
  })

  it('of another banner is not there', async () => {
    const other = await api.as('banner-office-150524')
    const [team] = await teamsOf(STAFFED)
    expect(refusals(await form({ region: empty[0] }, other))).toBe('NOT_FOUND region')
    expect(refusals(await end({ id: team?.id, endedOn: '2016-01-01' }, other))).toBe('NOT_FOUND id')
    expect(refusals(await send({ team: team?.id }, other))).toBe('NOT_FOUND team')
    expect(await teamsOf(STAFFED, other)).toEqual([])
    expect(refusals(await form({ region: '150525100000' }))).toBe('VALIDATION region')
  })
})

describe('C-6 the campaign beside the teams', () => {
  it('has a roster of its own, and no team', async () => {
    expect(refusals(await send({ campaign: 'GRASSROOTS', region: STAFFED, name: '己' }))).toBe('')
    expect(refusals(await send({ campaign: 'GRASSROOTS', region: STAFFED, name: '庚', team: newId() }))).toBe('VALIDATION team')
    expect(refusals(await send({ campaign: 'WORK_TEAM', region: STAFFED, name: '庚' }))).toBe('VALIDATION team')
    const rosters = (await office.data<{ dispatchRosters: { campaign: string; year: number; persons: number; personYears: number }[] }>('query ($region: ID!) { dispatchRosters(region: $region) { campaign year persons personYears } }', { region: STAFFED })).dispatchRosters
    expect(rosters.map(({ campaign, year }) => `${campaign} ${year}`)).toEqual(['GRASSROOTS 2015', 'WORK_TEAM 2015', 'WORK_TEAM 2014', 'WORK_TEAM 2013', 'WORK_TEAM 2012'])
    expect(rosters[0]?.persons).toBeGreaterThan(10)
  })
})

describe('C-19 a body that sends cadres', () => {
  it('is registered once by a name, kept by a city or banner, and stands beside whom it sent', async () => {
    const input = { id: newId(), name: '旗档案局', unitType: 'STATE_ORGAN', unitLevel: 'BANNER', region: NAIMAN }
    const register = async (more: Record<string, unknown> = {}, by = office): Promise<string> => refusals((await by.data<{ registerSendingUnit: Refused }>(UNIT, { input: { ...input, ...more } })).registerSendingUnit)
    expect(await register()).toBe('')
    expect(await register()).toBe('')
    expect(await register({ name: '别的局' })).toBe('CONFLICT id')
    expect(await register({ id: newId() })).toBe('VALIDATION name')
    expect(await register({ id: newId(), region: '150525100000' })).toBe('VALIDATION region')
    expect(await register({ id: newId() }, await api.as('banner-office-150524'))).toBe('NOT_FOUND region')
    expect((await send({ campaign: 'GRASSROOTS', region: STAFFED, name: '辛', sendingUnit: input.id })).dispatch?.sendingUnit).toBe('旗档案局')
  })
})
