import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { atOwnFile } from '../../testing/own-visitor.js'
import type { OwnVisitor } from '../../testing/own-visitor.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

let api: ApiUnderTest
let office: Asker
let line: Row<'HouseholdOutcome'>
let household: Row<'Household'>
let visitor: OwnVisitor
beforeAll(async () => {
  api = await startApi()
  // Words in the demo city would stand beside those of the test.
  await changeRows(api, 'ResultConfirmation', [{ column: 'words', notNull: true }], { words: null, shownBy: null })
  const said = new Set((await storedRows(api, 'ResultConfirmation')).map(({ resultId }) => resultId))
  const first = (await storedRows(api, 'HouseholdOutcome')).find(({ id }) => !said.has(id))
  if (first === undefined) throw new Error('The demo city has outcomes')
  // The household judged it: the first secretary, who hands out the code, has no part in it.
  await changeRows(api, 'HouseholdOutcome', [{ column: 'id', equals: first.id }], { confirmedBy: null })
  line = { ...first, confirmedBy: null }
  household = await storedRow(api, 'Household', [{ column: 'id', equals: line.householdId }])
  const [post] = await storedRows(api, 'Appointment', [{ column: 'regionCode', equals: household.regionCode }, { column: 'role', equals: 'FIRST_SECRETARY' }, { column: 'endedOn', equals: null }])
  const { login } = await storedRow(api, 'Account', [{ column: 'id', equals: post?.accountId ?? '' }])
  office = await api.as(login)
  visitor = await atOwnFile(api, office, household.id)
})
afterAll(async () => api.close())

const act = async (name: string, type: string, input: Record<string, unknown>, as = visitor): Promise<string> => {
  const { answer } = await as.data<{ answer: { userErrors: readonly { code: string; field: readonly string[] | null }[] } }>(`mutation ($input: ${type}!) { answer: ${name}(input: $input) { userErrors { code field } } }`, { input })
  return answer.userErrors.map(({ code, field }) => [code, ...(field ?? [])].join(' ')).join()
}
const show = (text: string | null, as = visitor): Promise<string> => act('showOwnWords', 'ShowOwnWordsInput', { result: line.id, text }, as)
const shown = async (): Promise<readonly { readonly text: string; readonly headName: string }[]> => (await office.data<{ enterprise: { words: { text: string; headName: string }[] } }>('query ($id: ID!) { enterprise(id: $id) { words { text headName } } }', { id: line.enterpriseId })).enterprise.words

describe('SO-4 what a household agreed to have shown', () => {
  it('is a sentence beside an outcome that it confirmed, under the mask for everybody, until it takes it back', async () => {
    expect(await show('公司按时付钱')).toBe('NOT_FOUND result')
    expect(await act('confirmOwnResult', 'ConfirmOwnResultInput', { result: line.id, kind: 'OUTCOME', agreed: true })).toBe('')
    expect(await shown()).toEqual([])
    expect(await show('公司按时付钱')).toBe('')
    expect(await show('公司按时付钱')).toBe('')
    expect(await shown()).toEqual([{ text: '公司按时付钱', headName: `${[...household.headName][0] ?? ''}**` }])
    const { ownFile } = await visitor.data<{ ownFile: { outcomes: { id: string; words: string | null }[] } }>('{ ownFile { outcomes { id words } } }')
    expect(ownFile.outcomes.find(({ id }) => id === line.id)?.words).toBe('公司按时付钱')
    expect(await show(null)).toBe('')
    expect(await shown()).toEqual([])
    expect((await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: household.id }])).map(({ action }) => action).filter((action) => action.endsWith('Words'))).toEqual(['ownFile.showWords', 'ownFile.hideWords'])
  })

  it('names nobody of the household and no number, and is not long', async () => {
    for (const text of [`${household.headName}感谢公司`, `${[...household.headName].join('\u200b')}感谢公司`, `${[...household.headName].join(' ')}，好`, '电话 13800000000', '电话 1211-6167-806', '身份证１５９９９９', '好'.repeat(201)]) expect(await show(text)).toBe('VALIDATION text')
    expect(await shown()).toEqual([])
  })

  it('is shown to whoever reads the enterprise, and not to the administrator, who finds it by its name alone', async () => {
    expect(await show('公司按时付钱')).toBe('')
    const LIST = 'query ($name: String!) { enterprises(filter: { nameContains: $name }, first: 100) { nodes { id words { text } } } }'
    const { name } = await storedRow(api, 'Enterprise', [{ column: 'id', equals: line.enterpriseId }])
    const read = async (who: Asker): Promise<unknown> => (await who.data<{ enterprises: { nodes: { id: string; words: unknown }[] } }>(LIST, { name })).enterprises.nodes.find(({ id }) => id === line.enterpriseId)?.words
    expect(await read(office)).toEqual([{ text: '公司按时付钱' }])
    expect(await read(await api.as('administrator'))).toEqual([])
    expect(await show(null)).toBe('')
  })

  it('is not said in a session whose code came from whoever reported the outcome or approved it, nor of another household', async () => {
    const { decidedBy } = await storedRow(api, 'OutcomeReport', [{ column: 'id', equals: line.reportId }])
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: line.reportId }], { decidedBy: office.accountId })
    expect(await show('公司很好')).toBe('STATE result')
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: line.reportId }], { decidedBy })
    const { submittedBy } = await storedRow(api, 'OutcomeReport', [{ column: 'id', equals: line.reportId }])
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: line.reportId }], { submittedBy: office.accountId })
    expect(await show('公司很好')).toBe('STATE result')
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: line.reportId }], { submittedBy })
    const neighbour = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: household.regionCode }])).find(({ id, status }) => id !== household.id && status !== 'CANCELLED')
    expect(await show('公司很好', await atOwnFile(api, office, neighbour?.id ?? ''))).toBe('NOT_FOUND result')
    await act('showOwnWords', 'ShowOwnWordsInput', { result: line.id, text: '公司很好' })
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { status: 'CANCELLED' })
    expect(await shown()).toEqual([])
  })
})
