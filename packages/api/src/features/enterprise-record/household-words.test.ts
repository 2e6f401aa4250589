import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

const SAID = new UnscopedTable('ResultConfirmation', 'the test writes what households said')
const MOST = 20

let api: ApiUnderTest
let auditor: Asker
let lines: Row<'HouseholdOutcome'>[]
let enterprise: string
beforeAll(async () => {
  api = await startApi()
  auditor = await api.as('auditor')
  const standing = new Set((await storedRows(api, 'OutcomeReport')).filter(({ status, reversedBy }) => status !== 'RETURNED' && reversedBy === null).map(({ id }) => id))
  const struckOff = new Set((await storedRows(api, 'Household')).filter(({ status }) => status === 'CANCELLED').map(({ id }) => id))
  const all = (await storedRows(api, 'HouseholdOutcome')).filter(({ reportId, householdId, confirmation }) => standing.has(reportId) && !struckOff.has(householdId) && confirmation !== 'DISPUTED')
  const of = (id: string): Row<'HouseholdOutcome'>[] => all.filter(({ enterpriseId }) => enterpriseId === id)
  enterprise = [...new Set(all.map(({ enterpriseId }) => enterpriseId))].toSorted((one, other) => of(other).length - of(one).length)[0] ?? ''
  lines = of(enterprise).slice(0, MOST + 5)
  expect(lines.length).toBe(MOST + 5)
})
afterAll(async () => api.close())

beforeEach(async () => {
  await api.application.core.database.write(async (transaction) => {
    await SAID.remove(transaction, [{ column: 'shownBy', equals: enterprise }])
    await SAID.remove(transaction, [{ column: 'resultId', in: lines.map(({ id }) => id) }])
    await SAID.insert(transaction, lines.map(({ id, householdId, regionCode }, n): Row<'ResultConfirmation'> => ({ resultId: id, householdId, regionCode, kind: 'OUTCOME', agreed: true, comment: null, at: `2015-12-01 00:00:00.${String(n).padStart(3, '0')}`, words: `收购及时${n}`, shownBy: enterprise })))
  })
})

const shown = async (): Promise<string[]> => (await auditor.data<{ enterprise: { words: { text: string }[] } }>('query ($id: ID!) { enterprise(id: $id) { words { text } } }', { id: enterprise })).enterprise.words.map(({ text }) => text)
const latest = (count: number): string[] => Array.from({ length: count }, (_, n) => `收购及时${MOST + 4 - n}`)

describe('SO-4 words of households on the page of an enterprise', () => {
  it('are the latest twenty of each enterprise', async () => {
    expect(await shown()).toEqual(latest(MOST))
    const read = await SAID.firstOfEach(api.application.core.database, 'shownBy', [enterprise], { where: [], orderBy: [{ column: 'at', descending: true }], limit: MOST })
    expect(read.length).toBe(MOST)
  })

  it.each([['was reversed', { reversedBy: 'another' }], ['was returned', { status: 'RETURNED' }]] as const)('go with the outcome beside which they stand: its report %s', async (_, change) => {
    const reportId = lines.at(-1)?.reportId ?? ''
    const { status, reversedBy } = await storedRow(api, 'OutcomeReport', [{ column: 'id', equals: reportId }])
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: reportId }], change)
    const gone = new Set(lines.flatMap((line, n) => (line.reportId === reportId ? [`收购及时${n}`] : [])))
    expect(await shown()).toEqual(latest(MOST + 5).filter((text) => !gone.has(text)).slice(0, MOST))
    await changeRows(api, 'OutcomeReport', [{ column: 'id', equals: reportId }], { status, reversedBy })
    expect(await shown()).toEqual(latest(MOST))
  })

  it('go with a line that is disputed', async () => {
    const id = lines.at(-1)?.id ?? ''
    const { confirmation } = await storedRow(api, 'HouseholdOutcome', [{ column: 'id', equals: id }])
    await changeRows(api, 'HouseholdOutcome', [{ column: 'id', equals: id }], { confirmation: 'DISPUTED' })
    expect(await shown()).toEqual(latest(MOST + 1).slice(1))
    await changeRows(api, 'HouseholdOutcome', [{ column: 'id', equals: id }], { confirmation })
  })
})
