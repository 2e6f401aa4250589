import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'

const DESIGNATE = 'mutation ($input: DesignateAssistanceInput!) { designateAssistance(input: $input) { assistance { id level } replayed userErrors { code field } } }'
const END = 'mutation ($input: EndAssistanceInput!) { endAssistance(input: $input) { assistance { endedOn } replayed userErrors { code field } } }'
const LIST = 'query ($filter: AssistanceFilter) { assistances(filter: $filter, first: 50) { totalCount nodes { level region { code } sendingUnit { name unitLevel } } } }'
const NAIMAN = '150525000000'

interface Refused { readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[] }
interface Listed { readonly assistances: { readonly totalCount: number; readonly nodes: readonly { readonly level: string; readonly sendingUnit: { readonly unitLevel: string } | null }[] } }

let api: ApiUnderTest
let city: Asker
let unit: string
beforeAll(async () => {
  api = await startApi()
  city = await api.as('city-office')
  unit = (await storedRows(api, 'SendingUnit')).find((row) => row.unitLevel === 'CITY')?.id ?? ''
})
afterAll(async () => api.close())

const refusals = ({ userErrors }: Refused): string => userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`).join(', ')
const designate = async (input: Record<string, unknown>, by = city): Promise<string> => refusals((await by.data<{ designateAssistance: Refused }>(DESIGNATE, { input: { id: newId(), region: NAIMAN, sendingUnit: unit, level: 'CITY', startedOn: '2015-12-01', ...input } })).designateAssistance)
const end = async (input: Record<string, unknown>, by = city): Promise<string> => refusals((await by.data<{ endAssistance: Refused }>(END, { input: { endedOn: '2015-12-31', reason: '任务完成', ...input } })).endAssistance)

describe('L-7 a body that looks after a place by designation', () => {
  it('stands on one of three levels, by place, and is narrowed by level and by whether it is in force', async () => {
    const all = (await city.data<Listed>(LIST, { filter: { region: NAIMAN } })).assistances
    expect(all.nodes.map(({ level }) => level).toSorted()).toEqual(['CENTRAL', 'CITY', 'PROVINCIAL'])
    expect((await city.data<Listed>(LIST, { filter: { level: ['CENTRAL'], inForce: true } })).assistances.nodes.every(({ sendingUnit }) => sendingUnit?.unitLevel === 'CENTRAL')).toBe(true)
  })

  it('is by designation unless it is said to be paired or by an enterprise, and is narrowed by that (SO-1)', async () => {
    const ofKind = async (kind: string): Promise<readonly string[]> => (await city.data<{ assistances: { nodes: readonly { readonly kind: string }[] } }>('query ($filter: AssistanceFilter) { assistances(filter: $filter, first: 50) { nodes { kind } } }', { filter: { kind } })).assistances.nodes.map((row) => row.kind)
    for (const kind of ['PAIRED', 'DESIGNATED', 'ENTERPRISE']) expect(new Set(await ofKind(kind))).toEqual(new Set([kind]))
    const id = newId()
    expect(await designate({ id, kind: 'PAIRED' })).toBe('')
    expect(await designate({ id, kind: 'PAIRED' })).toBe('')
    expect(await designate({ id, kind: 'ENTERPRISE' })).toBe('CONFLICT id')
  })

  it('is written down once for an id, within the office’s territory, for a registered body', async () => {
    const id = newId()
    expect(await designate({ id })).toBe('')
    expect(await designate({ id })).toBe('')
    expect(await designate({ id, level: 'CENTRAL' })).toBe('CONFLICT id')
    expect(await designate({ sendingUnit: newId() })).toBe('NOT_FOUND sendingUnit')
    expect(await designate({ region: '150500000000' })).toBe('NOT_FOUND region')
    expect(await designate({ region: '150525100202' }, await api.as('banner-office-150524'))).toBe('NOT_FOUND region')
    expect(await designate({ endedOn: '2015-11-30' })).toBe('VALIDATION endedOn')
    expect(await end({ id, endedOn: '2015-11-30' })).toBe('VALIDATION endedOn')
    expect(await end({ id })).toBe('')
    expect(await end({ id, endedOn: '2016-01-31' })).toBe('VALIDATION endedOn')
    expect(await end({ id: newId() })).toBe('NOT_FOUND id')
    expect((await storedRows(api, 'AuditEntry')).filter((row) => row.subjectId === id).map((row) => row.action)).toEqual(['assistance.designate', 'assistance.end'])
  })
})
