import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, runLinkage } from '../../testing/linkage-scene.js'
import type { LinkageError } from '../../testing/linkage-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { creditCheckCharacterOf } from './credit-code.js'

interface Answer {
  readonly enterprise: { readonly id: string; readonly name: string; readonly creditCode: string; readonly leadingLevel: string | null; readonly version: number; readonly viewerCan: { readonly revise: boolean; readonly conclude: boolean } } | null
  readonly replayed?: boolean
  readonly current?: { readonly version: number } | null
  readonly userErrors: readonly LinkageError[]
}
const FIELDS = 'id name creditCode leadingLevel version viewerCan { revise conclude }'
const REGISTER = `mutation ($input: RegisterEnterpriseInput!) { answer: registerEnterprise(input: $input) { enterprise { ${FIELDS} } replayed userErrors { code field message } } }`
const REVISE = `mutation ($input: ReviseEnterpriseInput!) { answer: reviseEnterprise(input: $input) { enterprise { ${FIELDS} } current { version } userErrors { code field message } } }`

let api: ApiUnderTest
let banner: Asker
let villages: readonly string[]
let running = 0
beforeAll(async () => {
  api = await startApi()
  banner = await api.as('banner-office-150525')
  villages = (await storedRows(api, 'Region')).filter(({ level, code }) => level === 'VILLAGE' && code.startsWith('150525')).map(({ code }) => code).toSorted()
})
afterAll(async () => api.close())

const freshCode = (): string => {
  running += 1
  const code = `91150525MA0${String(running).padStart(6, '0')}`
  return `${code}${creditCheckCharacterOf(code)}`
}
const draft = (changes: Record<string, unknown> = {}) => ({ id: newId(), name: '奈曼旗盛源牧业有限公司', creditCode: freshCode(), seat: villages[0], industry: '肉牛', leadingLevel: 'CITY', ...changes })
const register = async (input: Record<string, unknown>, who = banner): Promise<Answer> => (await who.data<{ answer: Answer }>(REGISTER, { input })).answer
const revise = async (input: Record<string, unknown>, who = banner): Promise<Answer> => (await who.data<{ answer: Answer }>(REVISE, { input })).answer
const agree = async (): Promise<void> => expect(await rollupDifferences(api.application.core.database)).toEqual([])

describe('I-19 an enterprise', () => {
  it('is registered once with its checked credit code, and counted at its seat', async () => {
    const input = draft()
    expect(await register({ ...input, creditCode: ` ${input.creditCode.toLowerCase()} ` })).toMatchObject({ enterprise: { creditCode: input.creditCode, leadingLevel: 'CITY', version: 1, viewerCan: { revise: true, conclude: true } }, replayed: false, userErrors: [] })
    expect(await register(input)).toMatchObject({ replayed: true, userErrors: [] })
    expect(faults(await register({ ...input, name: '另一家' }))).toEqual(['CONFLICT id'])
    expect(faults(await register(draft({ creditCode: input.creditCode })))).toEqual(['VALIDATION creditCode'])
    await agree()
  })

  it('counts as linked at its seat from its first contract on, wherever it works', async () => {
    const { enterprise } = await register(draft({ seat: villages[3] }))
    const input = { id: newId(), enterprise: enterprise?.id, village: villages[5], form: 'EMPLOYMENT', startedOn: '2015-12-31', contract: { termMonths: 12, posts: 5, wage: 220_000 } }
    expect(faults(await runLinkage(banner, 'concludeLinkage', input))).toEqual([])
    await agree()
    const linked = (await storedRows(api, 'VillageTurn')).filter(({ regionCode, kind, day }) => regionCode === villages[3] && kind === 'ENTERPRISE_LINKED' && day === '2015-12-31')
    expect(linked.map(({ delta }) => delta)).toEqual([1])
  })

  it.each([[{ name: ' ' }, 'name'], [{ creditCode: '91350100M000100Y44' }, 'creditCode'], [{ creditCode: '123' }, 'creditCode'], [{ industry: '没有的产业' }, 'industry']])('with %j is refused by its field', async (changes, field) => {
    expect(faults(await register(draft(changes)))).toEqual([`VALIDATION ${field}`])
  })

  it('has its seat in a village of the office’s territory', async () => {
    for (const seat of ['150524100200', '150525000000', 'nowhere']) expect(faults(await register(draft({ seat })))).toEqual(['NOT_FOUND seat'])
  })

  it('keeps its seat in the territory when it is written anew, and what is no village is not asked of the database', async () => {
    const { enterprise } = await register(draft())
    for (const seat of ['150524100200', '150525000000', '1'.repeat(60)]) expect(faults(await revise({ ...draft({ seat }), id: enterprise?.id, version: 1 }))).toEqual(['NOT_FOUND seat'])
    expect((await storedRows(api, 'VillageRollup')).some(({ regionCode }) => regionCode.length !== 12)).toBe(false)
  })

  it('is written anew by the version that was read, and its figures move with its seat', async () => {
    const linked = (await storedRows(api, 'Linkage')).map(({ enterpriseId }) => enterpriseId)
    const before = (await storedRows(api, 'Enterprise')).find(({ id, regionCode }) => linked.includes(id) && regionCode.startsWith('150525'))
    if (before === undefined) throw new Error('The banner has no linked enterprise')
    const seat = villages.find((code) => code !== before.regionCode)
    const input = { id: before.id, version: before.version, name: '新名称有限公司', creditCode: before.creditCode, seat, industry: before.industry, leadingLevel: 'REGIONAL' }
    expect(await revise({ ...input, version: 7 })).toMatchObject({ enterprise: null, current: { version: 1 }, userErrors: [{ code: 'STALE' }] })
    expect(await revise(input)).toMatchObject({ enterprise: { name: '新名称有限公司', leadingLevel: 'REGIONAL', version: 2 }, userErrors: [] })
    expect((await storedRow(api, 'Enterprise', [{ column: 'id', equals: before.id }])).regionCode).toBe(seat)
    await agree()
    expect((await storedRows(api, 'AuditEntry')).filter(({ subjectId }) => subjectId === before.id).map(({ action }) => action)).toEqual(['enterprise.revise'])
  })

  it('without a credit code on file is written anew without one, until the code is there and stays', async () => {
    const { enterprise } = await register(draft())
    const id = enterprise?.id ?? ''
    await changeRows(api, 'Enterprise', [{ column: 'id', equals: id }], { creditCode: null })
    expect(await revise({ ...draft({ creditCode: null }), id, version: 1 })).toMatchObject({ enterprise: { creditCode: null, version: 2 }, userErrors: [] })
    expect(await revise({ ...draft({ creditCode: ' ' }), id, version: 2 })).toMatchObject({ enterprise: { creditCode: null, version: 3 }, userErrors: [] })
    expect(faults(await revise({ ...draft({ creditCode: '123' }), id, version: 3 }))).toEqual(['VALIDATION creditCode'])
    const creditCode = freshCode()
    expect(await revise({ ...draft({ creditCode }), id, version: 3 })).toMatchObject({ enterprise: { creditCode }, userErrors: [] })
    expect(faults(await revise({ ...draft({ creditCode: null }), id, version: 4 }))).toEqual(['VALIDATION creditCode'])
  })

  it('that is only linked to the office’s territory is written by the office of its seat', async () => {
    const linkage = (await storedRows(api, 'Linkage')).find(({ regionCode }) => regionCode.startsWith('150525'))
    const stored = await storedRow(api, 'Enterprise', [{ column: 'id', equals: linkage?.enterpriseId ?? '' }])
    const city = await api.as('city-office')
    const moved = await revise({ id: stored.id, version: stored.version, name: stored.name, creditCode: stored.creditCode, seat: '150502103200' }, city)
    if (moved.enterprise === null) return expect(faults(moved)).toEqual(['NOT_FOUND seat'])
    expect(faults(await revise({ id: stored.id, version: moved.enterprise.version, name: stored.name, creditCode: stored.creditCode, seat: villages[1] }))).toEqual(['NOT_FOUND id'])
  })
})
