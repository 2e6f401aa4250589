import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { atOwnFile } from '../../testing/own-visitor.js'
import type { OwnVisitor } from '../../testing/own-visitor.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

/** The village of `first-secretary-290`. */
const VILLAGE = '150525100202'
const DAY = 86_400_000

interface Done {
  readonly ownFile: {
    readonly measures: readonly { readonly id: string; readonly said: { readonly agreed: boolean; readonly comment: string | null } | null }[]
    readonly corrections: readonly { readonly id: string; readonly text: string; readonly status: string; readonly answer: string | null }[]
    readonly complaints: readonly { readonly id: string; readonly number: string; readonly status: string; readonly dueAt: string | null; readonly answer: string | null }[]
  } | null
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[]
}

const PARTS = 'ownFile { measures { id said { agreed comment } } corrections { id text status answer } complaints { id number status dueAt answer } } userErrors { code field }'

let api: ApiUnderTest
let town: Asker
let secretary: Asker
let households: Row<'Household'>[]
let next = 0
let household: Row<'Household'>
let visitor: OwnVisitor

const act = async (name: string, type: string, input: Record<string, unknown>, as: OwnVisitor = visitor): Promise<Done> => {
  const answer = await as.data<Record<string, Done>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${PARTS} } }`, { input })
  return answer[name] ?? { ownFile: null, userErrors: [] }
}
const confirm = (input: Record<string, unknown>): Promise<Done> => act('confirmOwnResult', 'ConfirmOwnResultInput', input)
const ask = (input: Record<string, unknown>): Promise<Done> => act('requestOwnCorrection', 'RequestOwnCorrectionInput', input)
const complain = (input: Record<string, unknown>): Promise<Done> => act('submitOwnComplaint', 'SubmitOwnComplaintInput', input)
const codes = ({ userErrors }: Done): string => userErrors.map(({ code, field }) => [code, ...(field ?? [])].join(' ')).join()
const observation = (id: string, as: Asker) =>
  as.data<{ observation: { source: string; status: string; reporter: unknown; text: string; steps: { by: unknown }[]; handlerCandidates: { id: string }[]; viewerCan: { triage: boolean; assign: boolean } } | null }>('query ($id: ID!) { observation(id: $id) { source status text reporter { id } steps { status by { id } } handlerCandidates { id } viewerCan { triage assign } } }', { id })

beforeAll(async () => {
  api = await startApi()
  town = await api.as('town-office-150525100')
  secretary = await api.as('first-secretary-290')
  households = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }, { column: 'status', equals: 'NOT_EXITED' }, { column: 'measureCount', above: 0 }])).filter(({ cadreAccountId }) => cadreAccountId !== null)
})
beforeEach(async () => {
  const found = households[next]
  if (found === undefined) throw new Error('The village has no more households')
  household = found
  next += 1
  visitor = await atOwnFile(api, town, household.id)
})
afterAll(async () => {
  expect(await rollupDifferences(api.application.core.database)).toEqual([])
  await api.close()
})

describe('SO-4 a household confirms what was done for it', () => {
  it('says once of a measure that it is so, which the office and the village read beside it', async () => {
    const measure = await storedRow(api, 'Measure', [{ column: 'householdId', equals: household.id }])
    const done = await confirm({ result: measure.id, kind: 'MEASURE', agreed: true })
    expect(done.ownFile?.measures.find(({ id }) => id === measure.id)?.said).toEqual({ agreed: true, comment: null })
    expect(codes(await confirm({ result: measure.id, kind: 'MEASURE', agreed: true }))).toBe('')
    expect(codes(await confirm({ result: measure.id, kind: 'MEASURE', agreed: false, comment: '没有' }))).toBe('STATE result')
    const { household: file } = await secretary.data<{ household: { measures: { id: string; householdSays: unknown }[] } }>('query ($id: ID!) { household(id: $id) { measures { id householdSays { agreed comment } } } }', { id: household.id })
    expect(file.measures.find(({ id }) => id === measure.id)?.householdSays).toEqual({ agreed: true, comment: null })
  })

  it('says with a reason that it is not so, and the first secretary is told', async () => {
    const measure = await storedRow(api, 'Measure', [{ column: 'householdId', equals: household.id }])
    expect(codes(await confirm({ result: measure.id, kind: 'MEASURE', agreed: false }))).toBe('VALIDATION comment')
    expect(codes(await confirm({ result: measure.id, kind: 'MEASURE', agreed: false, comment: '羊没有送来' }))).toBe('')
    const notices = await storedRows(api, 'Notice', [{ column: 'subjectId', equals: household.id }, { column: 'kind', equals: 'resultDisputed' }])
    expect(notices.map(({ accountId }) => accountId)).toEqual([secretary.accountId])
  })

  it('is not said to be so with a code from whoever recorded it, who could have said it; that it is not so may be said', async () => {
    const id = newId()
    const input = { id, household: household.id, class: 'SUPPORT', category: 'INDUSTRY', description: '发放基础母羊十只', startedOn: '2015-12-01' }
    const { recordMeasure } = await secretary.data<{ recordMeasure: { userErrors: unknown[] } }>('mutation ($input: RecordMeasureInput!) { recordMeasure(input: $input) { userErrors { code } } }', { input })
    expect(recordMeasure.userErrors).toEqual([])
    const byRecorder = await atOwnFile(api, secretary, household.id)
    const say = (as: OwnVisitor, said: Record<string, unknown>): Promise<Done> => act('confirmOwnResult', 'ConfirmOwnResultInput', { result: id, kind: 'MEASURE', ...said }, as)
    expect(codes(await say(byRecorder, { agreed: true }))).toBe('STATE result')
    expect(await storedRows(api, 'ResultConfirmation', [{ column: 'resultId', equals: id }])).toEqual([])
    const earlier = await storedRow(api, 'Measure', [{ column: 'householdId', equals: household.id }, { column: 'id', differs: id }])
    expect(codes(await act('confirmOwnResult', 'ConfirmOwnResultInput', { result: earlier.id, kind: 'MEASURE', agreed: true }, byRecorder))).toBe('')
    expect(codes(await say(byRecorder, { agreed: false, comment: '羊没有送来' }))).toBe('')
  })

  it('nor of an outcome with a code from whoever reported it or confirmed it for the village', async () => {
    const line = (await storedRows(api, 'HouseholdOutcome')).at(-1)
    if (line === undefined) throw new Error('The demo city has outcomes')
    const office = await api.as(`town-office-${line.regionCode.slice(0, 9)}`)
    const theirs = await atOwnFile(api, office, line.householdId)
    const say = (): Promise<Done> => act('confirmOwnResult', 'ConfirmOwnResultInput', { result: line.id, kind: 'OUTCOME', agreed: true }, theirs)
    const { submittedBy } = await storedRow(api, 'OutcomeReport', [{ column: 'id', equals: line.reportId }])
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: line.reportId }], { submittedBy: office.accountId })
    expect(codes(await say())).toBe('STATE result')
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: line.reportId }], { submittedBy })
    await changeRows(api, 'HouseholdOutcome', [{ column: 'id', equals: line.id }], { confirmedBy: office.accountId })
    expect(codes(await say())).toBe('STATE result')
  })

  it('says so of an outcome of its own; a result of another household is not found', async () => {
    const line = (await storedRows(api, 'HouseholdOutcome'))[0]
    if (line === undefined) throw new Error('The demo city has outcomes')
    const theirs = await storedRow(api, 'Household', [{ column: 'id', equals: line.householdId }])
    const neighbour = await atOwnFile(api, await api.as(`town-office-${theirs.regionCode.slice(0, 9)}`), theirs.id)
    expect(codes(await act('confirmOwnResult', 'ConfirmOwnResultInput', { result: line.id, kind: 'OUTCOME', agreed: true }, neighbour))).toBe('')
    if (theirs.id !== household.id) expect(codes(await confirm({ result: line.id, kind: 'OUTCOME', agreed: true }))).toBe('NOT_FOUND result')
    const foreign = await storedRow(api, 'Measure', [{ column: 'householdId', differs: household.id }])
    expect(codes(await confirm({ result: foreign.id, kind: 'MEASURE', agreed: true }))).toBe('NOT_FOUND result')
  })
})

describe('SO-4 a household asks for a correction', () => {
  const answer = (input: Record<string, unknown>, as: Asker = town) =>
    as.data<{ answerCorrectionRequest: { correctionRequest: { status: string; version: number } | null; current: { status: string; version: number } | null; userErrors: { code: string }[] } }>(
      'mutation ($input: AnswerCorrectionRequestInput!) { answerCorrectionRequest(input: $input) { correctionRequest { status version } current { status version } userErrors { code } } }',
      { input },
    )

  it('reaches the town’s office, which answers it once, and the household reads the answer', async () => {
    const id = newId()
    expect((await ask({ id, topic: 'MEMBERS', text: '二女儿没有登记' })).ownFile?.corrections).toEqual([{ id, text: '二女儿没有登记', status: 'OPEN', answer: null }])
    expect((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: household.id }, { column: 'kind', equals: 'correctionRequested' }])).map(({ accountId }) => accountId)).toEqual([town.accountId])
    const { correctionRequests } = await town.data<{ correctionRequests: { nodes: { id: string; viewerCanAnswer: boolean }[] } }>('{ correctionRequests(filter: { status: [OPEN] }, first: 100) { nodes { id viewerCanAnswer } } }')
    expect(correctionRequests.nodes).toContainEqual({ id, viewerCanAnswer: true })
    expect(await answer({ id, version: 1, accepted: true, answer: '已补登，请核对。' })).toEqual({ answerCorrectionRequest: { correctionRequest: { status: 'ACCEPTED', version: 2 }, current: null, userErrors: [] } })
    expect(await answer({ id, version: 1, accepted: false, answer: '不改' })).toEqual({ answerCorrectionRequest: { correctionRequest: null, current: { status: 'ACCEPTED', version: 2 }, userErrors: [{ code: 'STALE' }] } })
    expect((await answer({ id, version: 2, accepted: false, answer: '不改' })).answerCorrectionRequest.userErrors).toEqual([{ code: 'STATE' }])
    const { ownFile } = await visitor.data<{ ownFile: Done['ownFile'] }>('{ ownFile { corrections { id text status answer } } }')
    expect(ownFile?.corrections).toEqual([{ id, text: '二女儿没有登记', status: 'ACCEPTED', answer: '已补登，请核对。' }])
  })

  it('is kept once for each id, whatever the network repeats; other content under the id is CONFLICT', async () => {
    const input = { id: newId(), topic: 'INCOME', text: '打工收入写多了' }
    await ask(input)
    expect((await ask(input)).ownFile?.corrections).toHaveLength(1)
    expect(codes(await ask({ ...input, text: '写少了' }))).toBe('CONFLICT id')
    expect(codes(await ask({ ...input, id: 'x' }))).toBe('VALIDATION id')
    expect(codes(await ask({ ...input, id: newId(), text: ' ' }))).toBe('VALIDATION text')
  })

  it('is refused while ten wait, and is out of another town’s reach', async () => {
    for (let n = 0; n < 10; n += 1) expect(codes(await ask({ id: newId(), topic: 'OTHER', text: `第 ${n} 件` }))).toBe('')
    const eleventh = newId()
    expect(codes(await ask({ id: eleventh, topic: 'OTHER', text: '第十一件' }))).toBe('STATE')
    const waiting = await storedRow(api, 'CorrectionRequest', [{ column: 'householdId', equals: household.id }])
    const other = (await storedRows(api, 'Account')).find(({ login }) => login.startsWith('town-office-') && login !== 'town-office-150525100')
    const elsewhere = await answer({ id: waiting.id, version: 1, accepted: true, answer: '好' }, await api.as(other?.login ?? ''))
    expect(elsewhere.answerCorrectionRequest.userErrors).toEqual([{ code: 'NOT_FOUND' }])
  })
})

describe('4.1 a household complains', () => {
  it('as an observation of its own source, with the clock of every other, which it can follow by its number', async () => {
    const id = newId()
    const done = await complain({ id, kind: 'ENTITLEMENT', about: 'NOBODY', text: '冬煤没有到' })
    const [complaint] = done.ownFile?.complaints ?? []
    expect(complaint).toMatchObject({ id, status: 'SUBMITTED', answer: null })
    expect(complaint?.number).toMatch(new RegExp(`^O${VILLAGE}-2015-\\d{4}$`))
    expect(complaint?.dueAt).not.toBeNull()
    const seen = await observation(id, town)
    expect(seen.observation).toMatchObject({ source: 'HOUSEHOLD', text: '冬煤没有到', reporter: null, steps: [{ by: null }], viewerCan: { triage: true } })
    expect((await complain({ id, kind: 'ENTITLEMENT', about: 'NOBODY', text: '冬煤没有到' })).ownFile?.complaints).toHaveLength(1)
    expect(codes(await complain({ id, kind: 'ENTITLEMENT', about: 'NOBODY', text: '别的' }))).toBe('CONFLICT id')
    const triaged = await town.data<{ triageObservation: { userErrors: unknown[] } }>('mutation ($input: TriageObservationInput!) { triageObservation(input: $input) { userErrors { code } } }', { input: { id, comment: '已受理，三日内核实' } })
    expect(triaged.triageObservation.userErrors).toEqual([])
    const { ownFile } = await visitor.data<{ ownFile: Done['ownFile'] }>('{ ownFile { complaints { status answer } } }')
    expect(ownFile?.complaints).toEqual([{ status: 'TRIAGED', answer: '已受理，三日内核实' }])
    expect(await storedRows(api, 'Notice', [{ column: 'accountId', equals: household.id }])).toEqual([])
  })

  it('of its cadre, who neither sees nor handles it', async () => {
    const { cadreAccountId } = household
    const cadre = await storedRow(api, 'Account', [{ column: 'id', equals: cadreAccountId ?? '' }])
    const id = newId()
    expect(codes(await complain({ id, kind: 'CADRE_CONDUCT', about: 'RESPONSIBLE_CADRE', text: '半年没有来过' }))).toBe('')
    expect((await observation(id, await api.as(cadre.login))).observation).toBeNull()
    await town.data('mutation ($input: TriageObservationInput!) { triageObservation(input: $input) { userErrors { code } } }', { input: { id } })
    const seen = await observation(id, town)
    expect(seen.observation?.handlerCandidates.map((each) => each.id)).not.toContain(cadre.id)
    expect(seen.observation?.handlerCandidates.length).toBeGreaterThan(0)
  })

  it('of the town’s office: the banner’s takes its place and is told', async () => {
    const banner = await api.as('banner-office-150525')
    const id = newId()
    expect(codes(await complain({ id, kind: 'CADRE_CONDUCT', about: 'TOWN_OFFICE', text: '材料交了三次' }))).toBe('')
    expect((await observation(id, town)).observation).toBeNull()
    expect((await observation(id, banner)).observation?.viewerCan.triage).toBe(true)
    expect((await storedRows(api, 'Notice', [{ column: 'subjectId', equals: id }])).map(({ accountId }) => accountId)).toEqual([banner.accountId])
  })

  it('whose words are not read again through a code issued after it, which whoever it is about may make', async () => {
    const id = newId()
    const PART = '{ ownFile { complaints { id number kind text status dueAt answer } } }'
    const read = async (): Promise<unknown> => (await visitor.data<{ ownFile: { complaints: unknown[] } }>(PART)).ownFile.complaints[0]
    await complain({ id, kind: 'CADRE_CONDUCT', about: 'FIRST_SECRETARY', text: '第一书记收了礼' })
    await town.data('mutation ($input: TriageObservationInput!) { triageObservation(input: $input) { userErrors { code } } }', { input: { id, comment: '已受理' } })
    expect(await read()).toMatchObject({ id, kind: 'CADRE_CONDUCT', text: '第一书记收了礼', answer: '已受理' })
    api.clock.advance(60_000)
    visitor = await atOwnFile(api, secretary, household.id)
    expect(await read()).toBeUndefined()
    visitor = await atOwnFile(api, town, household.id)
    const { number } = await storedRow(api, 'Observation', [{ column: 'id', equals: id }])
    expect(await read()).toEqual({ id, number, kind: null, text: null, status: 'TRIAGED', dueAt: expect.any(String) as string, answer: null })
    const later = newId()
    api.clock.advance(60_000)
    await complain({ id: later, kind: 'ENTITLEMENT', about: 'NOBODY', text: '冬煤没有到' })
    expect(await read()).toMatchObject({ id: later, kind: 'ENTITLEMENT', text: '冬煤没有到' })
  })

  it('of nobody who holds the post: it is told to choose another way', async () => {
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { cadreEndedOn: '2015-06-30' })
    expect(codes(await complain({ id: newId(), kind: 'CADRE_CONDUCT', about: 'RESPONSIBLE_CADRE', text: '没有人来' }))).toBe('VALIDATION about')
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { cadreEndedOn: household.cadreEndedOn })
  })

  it('and does not read what others observed about it', async () => {
    await secretary.data('mutation ($input: SubmitObservationInput!) { submitObservation(input: $input) { userErrors { code } } }', { input: { id: newId(), kind: 'IDENTIFICATION', region: VILLAGE, household: household.id, seenOn: '2015-12-30', text: '家里有车' } })
    const { ownFile } = await visitor.data<{ ownFile: Done['ownFile'] }>('{ ownFile { complaints { id } } }')
    expect(ownFile?.complaints).toEqual([])
  })
})

describe('F-25 what a household did', () => {
  it('stands in its village’s trail, under no account', async () => {
    const measure = await storedRow(api, 'Measure', [{ column: 'householdId', equals: household.id }])
    await confirm({ result: measure.id, kind: 'MEASURE', agreed: true })
    await ask({ id: newId(), topic: 'CONTACT', text: '换了电话' })
    const id = newId()
    api.clock.advance(DAY)
    await visitor.ask('{ ownFile { number } }')
    visitor = await atOwnFile(api, town, household.id)
    await complain({ id, kind: 'PUBLICITY', about: 'NOBODY', text: '没有公示' })
    const entries = [...(await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: household.id }])), ...(await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: id }]))].filter(({ accountId }) => accountId === null)
    expect(entries.map(({ action, regionCode }) => `${action} ${regionCode}`).toSorted()).toEqual(['complain', 'confirmResult', 'open', 'open', 'requestCorrection'].map((name) => `ownFile.${name} ${VILLAGE}`))
  })
})
