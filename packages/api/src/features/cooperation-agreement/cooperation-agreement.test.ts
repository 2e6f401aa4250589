import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, linkageScene } from '../../testing/linkage-scene.js'
import type { LinkageError, LinkageScene } from '../../testing/linkage-scene.js'
import { storedRows } from '../../testing/stored-rows.js'

interface Answer {
  readonly agreement: { readonly id: string; readonly version: number; readonly viewerCan: { readonly end: boolean } } | null
  readonly replayed: boolean
  readonly userErrors: readonly LinkageError[]
}
const AGREEMENT = 'id kind partner subject volume unit startedOn endedOn endReason version enterprise { id } region { code } viewerCan { end }'

let api: ApiUnderTest
let scene: LinkageScene
let banner: Asker
beforeAll(async () => {
  api = await startApi()
  scene = await linkageScene(api)
  banner = await api.as(`banner-office-${scene.village.slice(0, 6)}`)
})
afterAll(async () => api.close())

const run = async (who: Asker, name: string, input: Record<string, unknown>): Promise<Answer> =>
  (await who.data<{ answer: Answer }>(`mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { agreement { ${AGREEMENT} } replayed userErrors { code field message } } }`, { input })).answer
const draft = (changes: Record<string, unknown> = {}) => ({ id: newId(), kind: 'BASE_VILLAGE', enterprise: scene.enterprise, region: scene.village, subject: '荞麦基地', volume: 1200.5, unit: '亩', startedOn: '2015-03-01', endedOn: '2017-12-31', ...changes })
const market = (changes: Record<string, unknown> = {}) => draft({ kind: 'MARKET', enterprise: null, region: `${scene.village.slice(0, 6)}000000`, partner: '河北安国药材市场', subject: '药材种植和销售', volume: 50_000, ...changes })
const record = (changes: Record<string, unknown> = {}, who: Asker = scene.chief): Promise<Answer> => run(who, 'recordCooperationAgreement', draft(changes))

describe('C-10, SO-2 an agreement of enterprise and village', () => {
  it('is kept once for an id, with its volume and days, and stands in the trail', async () => {
    const input = draft()
    expect(await run(scene.chief, 'recordCooperationAgreement', input)).toMatchObject({ agreement: { kind: 'BASE_VILLAGE', volume: 1200.5, unit: '亩', version: 1, enterprise: { id: scene.enterprise }, viewerCan: { end: true } }, replayed: false, userErrors: [] })
    expect(await run(scene.chief, 'recordCooperationAgreement', input)).toMatchObject({ replayed: true, userErrors: [] })
    expect(faults(await run(scene.chief, 'recordCooperationAgreement', { ...input, volume: 1 }))).toEqual(['CONFLICT id'])
    expect((await storedRows(api, 'AuditEntry')).filter(({ subjectId }) => subjectId === input.id).map(({ action }) => action)).toEqual(['agreement.record'])
  })

  it.each([
    [{ enterprise: null }, 'enterprise'], [{ partner: '某市场' }, 'partner'], [{ subject: ' ' }, 'subject'], [{ volume: 0 }, 'volume'], [{ volume: 0.001 }, 'volume'], [{ unit: null }, 'unit'], [{ volume: null }, 'unit'],
    [{ startedOn: '2004-01-01', endedOn: null }, 'startedOn'], [{ endedOn: '2015-02-28' }, 'endedOn'],
  ])('with %j is refused by its field', async (changes, field) => {
    expect(faults(await record(changes))).toEqual([`VALIDATION ${field}`])
  })

  it('is of the chief’s own enterprise and village, and of a village for offices', async () => {
    const other = (await storedRows(api, 'Enterprise')).find(({ id }) => id !== scene.enterprise)?.id
    const elsewhere = (await storedRows(api, 'Region')).find(({ code, level }) => level === 'VILLAGE' && code.slice(0, 9) === scene.village.slice(0, 9) && code !== scene.village)?.code
    expect(faults(await record({ enterprise: other }))).toEqual(['NOT_FOUND enterprise'])
    expect(faults(await record({ region: elsewhere }))).toEqual(['NOT_FOUND region'])
    expect(faults(await record({ region: elsewhere }, scene.town))).toEqual([])
    expect(faults(await record({ region: `${scene.village.slice(0, 9)}000` }, scene.town))).toEqual(['NOT_FOUND region'])
  })

  it('ends before its term with a reason, by the version that was read', async () => {
    const { agreement } = await record({ kind: 'PARTNERSHIP', subject: '村企共建' })
    const end = { id: agreement?.id, version: 1, endedOn: '2015-12-31', reason: '双方协商' }
    expect(faults(await run(scene.chief, 'endCooperationAgreement', { ...end, endedOn: '2016-01-01' }))).toEqual(['VALIDATION endedOn'])
    expect(faults(await run(scene.chief, 'endCooperationAgreement', { ...end, version: 2 }))).toEqual(['STALE version'])
    expect(await run(scene.chief, 'endCooperationAgreement', end)).toMatchObject({ agreement: { endedOn: '2015-12-31', endReason: '双方协商', version: 2 }, userErrors: [] })
    expect(await run(scene.chief, 'endCooperationAgreement', end)).toMatchObject({ replayed: true, userErrors: [] })
    const far = await api.as(scene.village.startsWith('150525') ? 'banner-office-150524' : 'banner-office-150525')
    expect(faults(await run(far, 'endCooperationAgreement', end))).toEqual(['NOT_FOUND id'])
  })
})

describe('I-17 a way to a market', () => {
  it('is of a place with a market outside, also where no registered enterprise stands for it', async () => {
    expect(await run(banner, 'recordCooperationAgreement', market())).toMatchObject({ agreement: { kind: 'MARKET', partner: '河北安国药材市场', volume: 50_000, unit: '亩', enterprise: null }, userErrors: [] })
    expect(faults(await run(banner, 'recordCooperationAgreement', market({ partner: null })))).toEqual(['VALIDATION partner'])
    expect(faults(await run(scene.town, 'recordCooperationAgreement', market()))).toEqual(['NOT_FOUND region'])
    expect(faults(await run(scene.chief, 'recordCooperationAgreement', market({ region: scene.village })))).toEqual(['NOT_FOUND region'])
  })
})
