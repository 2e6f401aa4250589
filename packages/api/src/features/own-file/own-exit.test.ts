import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { caseScene, onCase } from '../../testing/case-scene.js'
import type { CaseScene } from '../../testing/case-scene.js'
import { atOwnFile } from '../../testing/own-visitor.js'
import type { OwnVisitor } from '../../testing/own-visitor.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test sets its scene')
const VOTE = { entitled: 30, present: 24, inFavour: 20 }
const ITEMS = ['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER'].map((item) => ({ item, met: true, evidence: '入户查看，属实' }))
const VERIFIERS = [{ body: 'PARTY_BRANCH', name: '支部书记' }, { body: 'VILLAGERS_COMMITTEE', name: '村主任' }, { body: 'WORK_TEAM', name: '工作队长' }, { body: 'FIRST_SECRETARY', name: '第一书记' }]
const EXIT = 'exit { id number status mayAnswer mayAccept said { agreed comment } items { item met } income { year perCapita line } }'

interface OwnExit {
  readonly id: string
  readonly number: string
  readonly status: string
  readonly mayAnswer: boolean
  readonly mayAccept: boolean
  readonly said: { readonly agreed: boolean; readonly comment: string | null } | null
  readonly items: readonly unknown[]
  readonly income: unknown
}
interface Done {
  readonly ownFile: { readonly exit: OwnExit | null } | null
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[]
}

describe('SO-4, 2.7 a household accepts its own exit', () => {
  let api: ApiUnderTest
  let scene: CaseScene
  let household: string
  let visitor: OwnVisitor
  let exit: string
  let next = 0

  const answer = async (input: Readonly<Record<string, unknown>>, as: OwnVisitor = visitor): Promise<Done> =>
    (await as.data<{ answerOwnExit: Done }>(`mutation ($input: AnswerOwnExitInput!) { answerOwnExit(input: $input) { ownFile { ${EXIT} } userErrors { code field } } }`, { input: { id: newId(), registerCase: exit, ...input } })).answerOwnExit
  const codes = ({ userErrors }: Done): string => userErrors.map(({ code, field }) => [code, ...(field ?? [])].join(' ')).join()
  const own = async (): Promise<OwnExit | null> => (await visitor.data<{ ownFile: { exit: OwnExit | null } }>(`{ ownFile { ${EXIT} } }`)).ownFile.exit
  const verify = (): Promise<unknown> => scene.step(scene.secretary, 'verifyCase', { id: exit, items: ITEMS, verifiers: VERIFIERS, incomeYear: 2015 })
  const shown = async () =>
    (await scene.secretary.data<{ registerCase: { status: string; waitingFor: string; viewerCan: string[]; acts: { act: string; comment: string | null; by: unknown }[] } }>('query ($id: ID!) { registerCase(id: $id) { status waitingFor viewerCan acts { act comment by { id } } } }', { id: exit })).registerCase
  /** Whether the exit is in a town office's list of what waits for it. */
  const waitsFor = async (who: Asker): Promise<boolean> =>
    (await who.data<{ registerCases: { nodes: { id: string }[] } }>('{ registerCases(filter: { waitingFor: [TOWN], due: true, mayAct: true }, first: 100) { nodes { id } } }')).registerCases.nodes.some(({ id }) => id === exit)

  beforeAll(async () => {
    api = await startApi()
    scene = await caseScene(api)
  })
  beforeEach(async () => {
    scene = await caseScene(api)
    const live = new Set((await storedRows(api, 'RegisterCase', [{ column: 'liveSubject', notNull: true }])).map((row) => row.householdId))
    household = (await scene.households('NOT_EXITED')).filter(({ id }) => !live.has(id))[next]?.id ?? ''
    next += 1
    await changeRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: household }, { column: 'year', equals: 2015 }], { netPerCapita: 300_000 })
    exit = (await scene.step(scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '收入稳定超过标准' })).id
    await scene.step(scene.secretary, 'recordCaseVote', { id: exit, ...VOTE })
    visitor = await atOwnFile(api, scene.town, household)
  })
  afterAll(async () => {
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    await api.close()
  })

  it('once it is verified and not before, and what it says stands beside what the village writes down', async () => {
    expect(await own()).toMatchObject({ id: exit, status: 'VILLAGE_VOTED', mayAnswer: false, mayAccept: false, said: null })
    expect(codes(await answer({ agreed: true }))).toBe('STATE registerCase')
    await verify()
    expect(await own()).toMatchObject({ status: 'VERIFIED', mayAnswer: true, items: ITEMS.map(({ item }) => ({ item, met: true })), income: { year: 2015, perCapita: 300_000, line: 285_500 } })
    expect((await answer({ agreed: true })).ownFile?.exit).toMatchObject({ status: 'VERIFIED', mayAnswer: false, said: { agreed: true, comment: null } })
    expect(await shown()).toMatchObject({ status: 'VERIFIED', waitingFor: 'VILLAGE', viewerCan: expect.arrayContaining(['ACCEPT']) as string[] })
    await scene.step(scene.secretary, 'acceptCase', { id: exit, acceptedBy: '户主本人' })
    expect((await shown()).acts.map(({ act, by }) => [act, by === null])).toEqual([['VILLAGE_VOTE', false], ['VERIFY', false], ['HOUSEHOLD_ACCEPT', true], ['ACCEPT', false]])
  })

  it('exactly once: the same sent again is kept once, and nothing else is taken', async () => {
    await verify()
    const id = newId()
    expect(codes(await answer({ id, agreed: true }))).toBe('')
    expect(codes(await answer({ id, agreed: true }))).toBe('')
    expect(codes(await answer({ id, agreed: false, comment: '不同意' }))).toBe('CONFLICT id')
    expect(codes(await answer({ agreed: true }))).toBe('STATE registerCase')
    expect(codes(await answer({ agreed: false, comment: '不同意' }))).toBe('STATE registerCase')
    expect((await shown()).acts.filter(({ act }) => act.startsWith('HOUSEHOLD_'))).toHaveLength(1)
    const entries = (await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: exit }])).filter(({ action }) => action.startsWith('ownFile.'))
    expect(entries.map(({ action, accountId, regionCode }) => [action, accountId, regionCode])).toEqual([['ownFile.acceptExit', null, scene.village]])
  })

  it('or refuses it with a reason, also after the village wrote down that it accepts: the exit goes back to its proposer, who is told', async () => {
    await verify()
    await scene.step(scene.secretary, 'acceptCase', { id: exit, acceptedBy: '户主本人' })
    await scene.step(scene.secretary, 'openCaseNotice', { id: exit })
    expect(codes(await answer({ agreed: false }))).toBe('VALIDATION comment')
    const id = newId()
    const refused = await answer({ id, agreed: false, comment: '饮水还没有通' })
    expect(refused.ownFile?.exit).toMatchObject({ status: 'SENT_BACK', mayAnswer: false, said: { agreed: false, comment: '饮水还没有通' } })
    expect(codes(await answer({ id, agreed: false, comment: '饮水还没有通' }))).toBe('')
    expect(await shown()).toMatchObject({ status: 'SENT_BACK', waitingFor: 'VILLAGE' })
    expect((await onCase(scene.secretary, 'closeCaseNotice', { id: exit })).userErrors.map(({ code }) => code)).toEqual(['STATE'])
    expect((await storedRow(api, 'Household', [{ column: 'id', equals: household }])).status).toBe('NOT_EXITED')
    const told = await storedRows(api, 'Notice', [{ column: 'subjectId', equals: exit }])
    expect(told.map(({ accountId, kind, parameters }) => [accountId, kind, parameters['reason']])).toEqual([[scene.secretary.accountId, 'caseSentBack', '饮水还没有通']])
  })

  it('is not accepted with a code from whoever proposes it, who could have kept it; refused it may be', async () => {
    await verify()
    expect(await own()).toMatchObject({ mayAnswer: true, mayAccept: true })
    const byProposer = await atOwnFile(api, scene.secretary, household)
    const seen = (await byProposer.data<{ ownFile: { exit: OwnExit | null } }>(`{ ownFile { ${EXIT} } }`)).ownFile.exit
    expect(seen).toMatchObject({ mayAnswer: true, mayAccept: false })
    expect(codes(await answer({ agreed: true }, byProposer))).toBe('STATE registerCase')
    expect((await shown()).acts.some(({ act }) => act.startsWith('HOUSEHOLD_'))).toBe(false)
    expect(codes(await answer({ agreed: false, comment: '饮水还没有通' }, byProposer))).toBe('')
    expect(await shown()).toMatchObject({ status: 'SENT_BACK' })
  })

  it('is reviewed and approved by somebody else than whoever handed out the code of the acceptance, whom the case names', async () => {
    await verify()
    expect(codes(await answer({ agreed: true }))).toBe('')
    await scene.step(scene.secretary, 'acceptCase', { id: exit, acceptedBy: '户主本人' })
    await scene.step(scene.secretary, 'openCaseNotice', { id: exit })
    api.clock.advance(7 * 86_400_000)
    scene = await caseScene(api)
    await scene.step(scene.secretary, 'closeCaseNotice', { id: exit })
    const seen = await scene.town.data<{ registerCase: { viewerCan: string[]; acts: { act: string; codeIssuedBy: { id: string } | null }[] } }>('query ($id: ID!) { registerCase(id: $id) { viewerCan acts { act codeIssuedBy { id } } } }', { id: exit })
    expect(seen.registerCase.viewerCan).not.toContain('TOWNSHIP_REVIEW')
    expect(seen.registerCase.acts.flatMap(({ act, codeIssuedBy }) => (codeIssuedBy === null ? [] : [[act, codeIssuedBy.id]]))).toEqual([['HOUSEHOLD_ACCEPT', scene.town.accountId]])
    expect((await onCase(scene.town, 'reviewCase', { id: exit, spotChecked: true })).userErrors.map(({ code }) => code)).toEqual(['STATE'])
    expect(await shown()).toMatchObject({ waitingFor: 'TOWN' })
    const colleague = await api.as('bank-office')
    const office = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: scene.town.accountId }])
    await api.application.core.database.write((transaction) => APPOINTMENTS.insert(transaction, [{ ...office, id: newId(), accountId: colleague.accountId }]))
    expect([await waitsFor(scene.town), await waitsFor(colleague)]).toEqual([false, true])
    expect(await scene.step(colleague, 'reviewCase', { id: exit, spotChecked: true })).toMatchObject({ status: 'TOWNSHIP_REVIEWED' })
  })

  it('is asked anew when the exit comes to it again', async () => {
    await verify()
    await answer({ agreed: false, comment: '饮水还没有通' })
    await scene.step(scene.secretary, 'recordCaseVote', { id: exit, ...VOTE })
    expect(await own()).toMatchObject({ mayAnswer: false })
    await verify()
    expect(await own()).toMatchObject({ mayAnswer: true, said: { agreed: false } })
    expect((await answer({ agreed: true })).ownFile?.exit).toMatchObject({ mayAnswer: false, said: { agreed: true } })
  })

  it('is no longer asked once the township took it over, and the exit of another household is not found', async () => {
    await verify()
    await scene.step(scene.secretary, 'acceptCase', { id: exit, acceptedBy: '户主本人' })
    await scene.step(scene.secretary, 'openCaseNotice', { id: exit })
    const neighbour = (await scene.households('NOT_EXITED')).find(({ id }) => id !== household)
    const other = await atOwnFile(api, scene.town, neighbour?.id ?? '')
    expect(codes(await answer({ agreed: true }, other))).toBe('NOT_FOUND registerCase')
    api.clock.advance(7 * 86_400_000)
    scene = await caseScene(api)
    await scene.step(scene.secretary, 'closeCaseNotice', { id: exit })
    await scene.step(scene.town, 'reviewCase', { id: exit, spotChecked: false })
    visitor = await atOwnFile(api, scene.town, household)
    expect(await own()).toMatchObject({ status: 'TOWNSHIP_REVIEWED', mayAnswer: false })
    expect(codes(await answer({ agreed: false, comment: '不同意' }))).toBe('STATE registerCase')
  })
})
