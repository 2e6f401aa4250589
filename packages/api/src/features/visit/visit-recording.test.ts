import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'
const MUTATION = 'mutation($input: RecordVisitInput!) { recordVisit(input: $input) { visit { id visitedOn findings recordedAt by { id name } attachments { id } } replayed userErrors { code field message } } }'

interface Payload {
  readonly visit: { id: string; visitedOn: string; findings: string; by: { id: string } } | null
  readonly replayed: boolean
  readonly userErrors: { code: string; field: string[] | null }[]
}

let api: ApiUnderTest
let leader: Awaited<ReturnType<typeof sectionLeaderOf>>
let household: Row<'Household'>
beforeAll(async () => {
  api = await startApi()
  leader = await sectionLeaderOf(api, VILLAGE)
  household = await storedRow(api, 'Household', [{ column: 'id', equals: leader.householdIds[0] ?? '' }])
})
afterAll(async () => api.close())

const record = async (login: string, input: Record<string, unknown>): Promise<Payload> => (await (await api.as(login)).data<{ recordVisit: Payload }>(MUTATION, { input })).recordVisit
const visitOf = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ id: newId(), household: household.id, visitedOn: '2015-12-30', findings: '身体好转', ...changes })
const lastVisit = async (): Promise<string | null> => (await storedRow(api, 'Household', [{ column: 'id', equals: household.id }])).lastVisitedOn

describe('who records a visit', () => {
  it.each([['the section-level leader'], ['first-secretary-290'], ['division-leader-290']])('%s does', async (name) => {
    const login = name === 'the section-level leader' ? leader.login : name
    const { visit, replayed, userErrors } = await record(login, visitOf())
    expect(userErrors).toEqual([])
    expect(replayed).toBe(false)
    expect(visit).toMatchObject({ visitedOn: '2015-12-30', findings: '身体好转', by: { id: (await api.as(login)).accountId } })
  })

  it.each([['town-office-150525100'], ['banner-office-150525'], ['city-office'], ['city-leader-5'], ['supervisor-2891'], ['chief-439'], ['auditor'], ['administrator']])('%s gets FORBIDDEN', async (login) => {
    const answer = await (await api.as(login)).ask(MUTATION, { input: visitOf() })
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('to a household out of reach it is NOT_FOUND, as to one that does not exist', async () => {
    const elsewhere = await storedRow(api, 'Household', [{ column: 'regionCode', equals: '150525101202' }])
    const others = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }])).find((row) => !leader.householdIds.includes(row.id))
    for (const id of [elsewhere.id, others?.id, newId(), 'nonsense']) expect(await record(leader.login, visitOf({ household: id }))).toMatchObject({ visit: null, userErrors: [{ code: 'NOT_FOUND', field: ['household'] }] })
  })
})

describe('R-11 a visit', () => {
  it('takes in a photo by its id in either spelling', async () => {
    const { accountId } = await api.as(leader.login)
    const photo: Row<'Attachment'> = { id: newId(), uploaderId: accountId, contentType: 'image/png', name: null, bytes: 1, contentHash: '0'.repeat(64), holderType: null, holderId: null, regionCode: null, createdAt: '2015-12-30 08:00:00.000' }
    await api.application.core.database.write((transaction) => new UnscopedTable('Attachment', 'a test sets its scene').insert(transaction, [photo]))
    const input = visitOf({ attachments: [photo.id.toUpperCase()] })
    expect(await record(leader.login, input)).toMatchObject({ visit: { id: input['id'], attachments: [{ id: photo.id }] }, userErrors: [] })
  })

  it('is the household’s last visit when it is the latest, whatever order visits are recorded in', async () => {
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { lastVisitedOn: '2015-06-01' })
    await record(leader.login, visitOf({ visitedOn: '2015-12-24' }))
    await record(leader.login, visitOf({ visitedOn: '2015-11-11' }))
    expect(await lastVisit()).toBe('2015-12-24')
  })

  it('keeps its findings as they came', async () => {
    const findings = '老人 👵🏼 说：\n\t“ᠰᠠᠢᠨ\u202Fᠤᠤ” 𠮷 e\u0301 <b>&amp;\' OR 1=1'
    const { visit } = await record(leader.login, visitOf({ findings }))
    expect(visit?.findings).toBe(findings)
    expect((await storedRow(api, 'Visit', [{ column: 'id', equals: visit?.id ?? '' }])).findings).toBe(findings)
  })

  it('is counted in characters: 4,000 emoji are taken, one more is not', async () => {
    expect((await record(leader.login, visitOf({ findings: '😀'.repeat(4000) }))).userErrors).toEqual([])
    expect((await record(leader.login, visitOf({ findings: '😀'.repeat(4001) }))).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['findings'] }])
  })

  it.each([
    [{ visitedOn: '2016-01-01' }, 'visitedOn'],
    [{ visitedOn: '1999-01-01' }, 'visitedOn'],
    [{ findings: '' }, 'findings'],
    [{ findings: ' \n ' }, 'findings'],
    [{ findings: 'a\u0000b' }, 'findings'],
    [{ findings: 'a\rb' }, 'findings'],
    [{ latitude: 90.1, longitude: 1 }, 'latitude'],
    [{ latitude: 43, longitude: -180.5 }, 'longitude'],
    [{ latitude: 43 }, 'longitude'],
    [{ longitude: 122 }, 'latitude'],
    [{ id: 'not-a-uuid' }, 'id'],
  ])('with %j is refused by its field', async (changes, field) => {
    const before = await storedRows(api, 'Visit')
    const payload = await record(leader.login, visitOf(changes))
    expect(payload.userErrors.map((error) => [error.code, error.field?.[0]])).toContainEqual(['VALIDATION', field])
    expect(await storedRows(api, 'Visit')).toHaveLength(before.length)
  })

  it('is written into the trail without its findings', async () => {
    const { visit } = await record(leader.login, visitOf({ findings: '不便公开的情况' }))
    const entry = await storedRow(api, 'AuditEntry', [{ column: 'subjectId', equals: visit?.id ?? '' }])
    expect(entry).toMatchObject({ action: 'visit.record', regionCode: VILLAGE, accountId: leader.accountId })
    expect(entry.changes).not.toContain('不便公开')
  })

  it('of somebody who has no upload of that id holds no photo and is not kept', async () => {
    const input = visitOf({ attachments: [newId()] })
    expect((await record(leader.login, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['attachments', '0'] }])
    expect(await storedRows(api, 'Visit', [{ column: 'id', equals: String(input['id']) }])).toEqual([])
  })
})

describe('a visit sent again', () => {
  it('twenty times at once is one row and twenty answers that differ in nothing but `replayed`', async () => {
    const input = visitOf({ visitedOn: '2015-12-31', findings: '同时提交' })
    const viewer = await api.as(leader.login)
    const before = (await storedRows(api, 'AuditEntry')).length
    const answers = await Promise.all(Array.from({ length: 20 }, async () => (await viewer.data<{ recordVisit: Payload }>(MUTATION, { input })).recordVisit))
    expect(answers.filter((answer) => !answer.replayed)).toHaveLength(1)
    expect(new Set(answers.map((answer) => JSON.stringify({ ...answer, replayed: null })))).toHaveProperty('size', 1)
    expect(answers[0]?.userErrors).toEqual([])
    expect(await storedRows(api, 'Visit', [{ column: 'id', equals: String(input['id']) }])).toHaveLength(1)
    expect(await storedRows(api, 'AuditEntry')).toHaveLength(before + 1)
  })

  it('in another spelling of the id is the same visit', async () => {
    const input = visitOf()
    await record(leader.login, input)
    expect(await record(leader.login, { ...input, id: String(input['id']).toUpperCase(), attachments: [], latitude: null })).toMatchObject({ replayed: true, visit: { id: input['id'] } })
  })

  it('with other content is CONFLICT and changes nothing', async () => {
    const input = visitOf({ findings: '原来的' })
    await record(leader.login, input)
    const other = await storedRow(api, 'Household', [{ column: 'id', equals: leader.householdIds[2] ?? '' }])
    for (const changes of [{ findings: '改过的' }, { visitedOn: '2015-12-29' }, { household: other.id }, { household: newId() }, { latitude: 43, longitude: 122 }]) {
      expect(await record(leader.login, { ...input, ...changes })).toMatchObject({ visit: null, replayed: false, userErrors: [{ code: 'CONFLICT', field: ['id'] }] })
    }
    expect((await storedRow(api, 'Visit', [{ column: 'id', equals: String(input['id']) }])).findings).toBe('原来的')
  })

  it('by another account is CONFLICT and shows nothing of it', async () => {
    const input = visitOf({ findings: '他人不应看到' })
    await record(leader.login, input)
    const payload = await record('first-secretary-290', input)
    expect(payload).toMatchObject({ visit: null, replayed: false, userErrors: [{ code: 'CONFLICT' }] })
    expect(JSON.stringify(payload)).not.toContain('不应看到')
  })

  it('at once for two villages is kept once and conflicts once', async () => {
    const { accountId } = await api.as(leader.login)
    const elsewhere = await storedRow(api, 'Responsibility', [{ column: 'regionCode', equals: '150525101202' }, { column: 'endedOn', equals: null }])
    const own = await storedRow(api, 'Responsibility', [{ column: 'accountId', equals: accountId }, { column: 'householdId', equals: leader.householdIds[3] ?? '' }])
    await changeRows(api, 'Responsibility', [{ column: 'id', equals: elsewhere.id }], { accountId, appointmentId: own.appointmentId })
    const id = newId()
    const answers = await Promise.all([household.id, elsewhere.householdId, household.id, elsewhere.householdId].map((target) => record(leader.login, visitOf({ id, household: target }))))
    expect(answers.filter((answer) => answer.userErrors.length === 0)).toHaveLength(2)
    expect(answers.filter((answer) => answer.userErrors[0]?.code === 'CONFLICT')).toHaveLength(2)
    expect(await storedRows(api, 'Visit', [{ column: 'id', equals: id }])).toHaveLength(1)
  })
})
