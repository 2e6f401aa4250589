import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { atOwnFile } from '../../testing/own-visitor.js'
import type { OwnVisitor } from '../../testing/own-visitor.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'
const PART = 'complaints { id status score mayScore mayReopen answer }'

interface Complaint {
  readonly id: string
  readonly status: string
  readonly score: number | null
  readonly mayScore: boolean
  readonly mayReopen: boolean
  readonly answer: string | null
}
interface Done {
  readonly ownFile: { readonly complaints: readonly Complaint[] } | null
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[]
}

describe('SO-4, 4.2 a household ends its complaint', () => {
  let api: ApiUnderTest
  let town: Asker
  let secretary: Asker
  let banner: Asker
  let households: Row<'Household'>[]
  let household: Row<'Household'>
  let visitor: OwnVisitor
  let id: string
  let next = 0

  const act = async (name: string, type: string, input: Readonly<Record<string, unknown>>, as: OwnVisitor = visitor): Promise<Done> =>
    (await as.data<Record<string, Done>>(`mutation ($input: ${type}!) { done: ${name}(input: $input) { ownFile { ${PART} } userErrors { code field } } }`, { input }))['done'] ?? { ownFile: null, userErrors: [] }
  const score = (input: Readonly<Record<string, unknown>>, as?: OwnVisitor): Promise<Done> => act('scoreOwnComplaint', 'ScoreOwnComplaintInput', { id, ...input }, as)
  const reopen = (comment: string, as?: OwnVisitor): Promise<Done> => act('reopenOwnComplaint', 'ReopenOwnComplaintInput', { id, comment }, as)
  const codes = ({ userErrors }: Done): string => userErrors.map(({ code, field }) => [code, ...(field ?? [])].join(' ')).join()
  const own = async (as: OwnVisitor = visitor): Promise<Complaint | undefined> => (await as.data<{ ownFile: { complaints: Complaint[] } }>(`{ ownFile { ${PART} } }`)).ownFile.complaints.find((each) => each.id === id)
  const complain = async (about: string): Promise<void> => {
    id = newId()
    expect(codes(await act('submitOwnComplaint', 'SubmitOwnComplaintInput', { id, kind: 'ENTITLEMENT', about, text: '冬煤没有到' }))).toBe('')
  }
  const verified = (): Promise<void> => changeRows(api, 'Observation', [{ column: 'id', equals: id }], { status: 'VERIFIED', dueAt: null })

  beforeAll(async () => {
    api = await startApi()
    town = await api.as('town-office-150525100')
    secretary = await api.as('first-secretary-290')
    banner = await api.as('banner-office-150525')
    households = await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }, { column: 'status', equals: 'NOT_EXITED' }])
  })
  beforeEach(async () => {
    const found = households[next]
    if (found === undefined) throw new Error('The village has no more households')
    household = found
    next += 1
    visitor = await atOwnFile(api, town, household.id)
    await complain('NOBODY')
  })
  afterAll(async () => api.close())

  it('with a score from 1 to 5 once it has a result, and not before', async () => {
    expect(await own()).toMatchObject({ status: 'SUBMITTED', mayScore: false, mayReopen: false, score: null })
    expect(codes(await score({ score: 5 }))).toBe('STATE id')
    await town.data('mutation ($input: ObservationStepInput!) { declineObservation(input: $input) { userErrors { code } } }', { input: { id, comment: '不属于受理范围' } })
    expect(await own()).toMatchObject({ status: 'DECLINED', mayScore: false, mayReopen: true })
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    await complain('NOBODY')
    await verified()
    expect(await own()).toMatchObject({ mayScore: true })
    expect(codes(await score({ score: 6 }))).toBe('VALIDATION score')
    expect((await score({ score: 4, comment: '煤到了' })).ownFile?.complaints.find((each) => each.id === id)).toMatchObject({ id, status: 'CLOSED', score: 4, mayScore: false, mayReopen: true })
    expect(codes(await score({ score: 4, comment: '煤到了' }))).toBe('')
    expect(codes(await score({ score: 1 }))).toBe('STATE id')
    const seen = await banner.data<{ observation: { status: string; score: number; steps: { status: string; by: unknown; comment: string | null }[] } }>('query ($id: ID!) { observation(id: $id) { status score steps { status comment by { id } } } }', { id })
    expect(seen.observation).toMatchObject({ status: 'CLOSED', score: 4 })
    expect(seen.observation.steps.at(-1)).toEqual({ status: 'CLOSED', comment: '煤到了', by: null })
  })

  it('and reopens it once, with a reason and by new clocks', async () => {
    await town.data('mutation ($input: ObservationStepInput!) { declineObservation(input: $input) { userErrors { code } } }', { input: { id, comment: '不属于受理范围' } })
    expect(codes(await reopen(' '))).toBe('VALIDATION comment')
    expect((await reopen('煤还是没有到')).ownFile?.complaints.find((each) => each.id === id)).toMatchObject({ status: 'TRIAGED', mayReopen: false })
    expect(codes(await reopen('煤还是没有到'))).toBe('')
    expect((await storedRow(api, 'Observation', [{ column: 'id', equals: id }])).reopened).toBe(true)
    await changeRows(api, 'Observation', [{ column: 'id', equals: id }], { status: 'CLOSED', dueAt: null })
    expect(await own()).toMatchObject({ mayReopen: false })
    expect(codes(await reopen('还有别的'))).toBe('STATE id')
    const entries = (await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: id }])).filter(({ accountId }) => accountId === null)
    expect(entries.map(({ action }) => action).toSorted()).toEqual(['ownFile.complain', 'ownFile.reopenComplaint'])
  })

  it('never in a session whose code came from whoever it is about, from that office, or from its handler, who learn nothing of it', async () => {
    await complain('FIRST_SECRETARY')
    await verified()
    api.clock.advance(60_000)
    const bySubject = await atOwnFile(api, secretary, household.id)
    expect(await own(bySubject)).toBeUndefined()
    expect(codes(await score({ score: 5 }, bySubject))).toBe('NOT_FOUND id')
    expect(codes(await reopen('不满意', bySubject))).toBe('NOT_FOUND id')
    const byTown = await atOwnFile(api, town, household.id)
    expect(await own(byTown)).toMatchObject({ mayScore: true })
    await changeRows(api, 'Observation', [{ column: 'id', equals: id }], { handlerId: town.accountId })
    expect(await own(byTown)).toBeUndefined()
    expect(codes(await score({ score: 5 }, byTown))).toBe('NOT_FOUND id')
    await changeRows(api, 'Observation', [{ column: 'id', equals: id }], { handlerId: null, cadreId: null, subjectOffice: 'TOWN_OFFICE' })
    expect(await own(byTown)).toBeUndefined()
    expect(codes(await score({ score: 5 }, byTown))).toBe('NOT_FOUND id')
    const bySecretary = await atOwnFile(api, secretary, household.id)
    expect(codes(await score({ score: 2 }, bySecretary))).toBe('')
    const byOffice = await atOwnFile(api, town, household.id)
    expect(codes(await score({ score: 2 }, byOffice))).toBe('NOT_FOUND id')
  })

  it('and follows it in the session in which it made it, but takes no step there with a code of that office', async () => {
    await complain('TOWN_OFFICE')
    expect(await own()).toMatchObject({ status: 'SUBMITTED', mayScore: false })
    await verified()
    expect(await own()).toMatchObject({ status: 'VERIFIED', mayScore: false })
    expect(codes(await score({ score: 5 }))).toBe('STATE id')
  })

  it('up to ten at once of those that its session shows, so that the bound tells whoever handed out the code of no other', async () => {
    for (let n = 0; n < 9; n += 1) await complain('FIRST_SECRETARY')
    const one = { kind: 'ENTITLEMENT', about: 'NOBODY', text: '冬煤没有到' }
    expect(codes(await act('submitOwnComplaint', 'SubmitOwnComplaintInput', { ...one, id: newId() }))).toBe('STATE')
    api.clock.advance(60_000)
    const bySecretary = await atOwnFile(api, secretary, household.id)
    for (let n = 0; n < 9; n += 1) expect(codes(await act('submitOwnComplaint', 'SubmitOwnComplaintInput', { ...one, id: newId() }, bySecretary))).toBe('')
    expect(codes(await act('submitOwnComplaint', 'SubmitOwnComplaintInput', { ...one, id: newId() }, bySecretary))).toBe('STATE')
  })

  it('of its own alone: another household’s and what others observed are not found', async () => {
    await verified()
    const neighbour = households.at(-1)
    const other = await atOwnFile(api, town, neighbour?.id ?? '')
    expect(codes(await score({ score: 5 }, other))).toBe('NOT_FOUND id')
    expect(codes(await reopen('不满意', other))).toBe('NOT_FOUND id')
    const observed = newId()
    await secretary.data('mutation ($input: SubmitObservationInput!) { submitObservation(input: $input) { userErrors { code } } }', { input: { id: observed, kind: 'IDENTIFICATION', region: VILLAGE, household: household.id, seenOn: '2015-12-30', text: '家里有车' } })
    expect(codes(await act('scoreOwnComplaint', 'ScoreOwnComplaintInput', { id: observed, score: 5 }))).toBe('NOT_FOUND id')
  })
})
