import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults } from '../../testing/linkage-scene.js'
import type { LinkageError } from '../../testing/linkage-scene.js'
import { storedRows } from '../../testing/stored-rows.js'
import { courtyardFigures } from './courtyard-figures.js'

const SAVE = 'mutation ($input: SaveCourtyardProjectInput!) { answer: saveCourtyardProject(input: $input) { project { id version investment households yearYield region { code } } userErrors { code field message } } }'
const FIGURES = 'query ($region: ID!, $year: Int!) { courtyardFigures(region: $region, year: $year) { villages investment households yearYield kinds { kind villages investment } } }'

interface Answer { readonly project: { readonly id: string; readonly version: number; readonly yearYield: number | null } | null; readonly userErrors: readonly LinkageError[] }
interface Figures { readonly courtyardFigures: { readonly villages: number; readonly investment: number; readonly households: number; readonly yearYield: number; readonly kinds: readonly { readonly kind: string; readonly villages: number }[] } }

const VILLAGE = '150525100202'
const NAIMAN = '150525000000'

describe('I-15 the figures of courtyard projects', () => {
  it('count a village once, whatever it does, and each kind for itself', () => {
    const project = { regionCode: VILLAGE, investment: 100, households: 3, yearYield: null }
    const figures = courtyardFigures([{ ...project, kind: 'BREEDING' }, { ...project, kind: 'GROWING', yearYield: 50 }, { ...project, regionCode: '150525100203', kind: 'GROWING' }])
    expect(figures).toMatchObject({ villages: 2, investment: 300, households: 9, yearYield: 50 })
    expect(figures.kinds.map(({ kind, villages }) => [kind, villages])).toEqual([['BREEDING', 1], ['GROWING', 2], ['TOURISM', 0]])
  })
})

describe('I-15, I-16 a courtyard project', () => {
  let api: ApiUnderTest
  let town: Asker
  beforeAll(async () => {
    api = await startApi()
    town = await api.as('town-office-150525100')
  })
  afterAll(async () => api.close())

  const draft = (changes: Record<string, unknown> = {}) => ({ village: VILLAGE, year: 2014, kind: 'TOURISM', version: 0, model: 'RURAL_TOURISM', investment: 120_000_000, households: 18, ...changes })
  const save = async (changes: Record<string, unknown> = {}, who = town): Promise<Answer> => (await who.data<{ answer: Answer }>(SAVE, { input: draft(changes) })).answer
  const insertRows = (rows: readonly Row<'VillageFile'>[]): Promise<void> => api.application.core.database.write(async (transaction) => {
    const files = new UnscopedTable('VillageFile', 'a test sets its scene')
    await files.remove(transaction, [{ column: 'regionCode', equals: '150525100243' }])
    await files.insert(transaction, rows)
  })
  const figures = async (who: Asker, region: string): Promise<Figures['courtyardFigures']> => (await who.data<Figures>(FIGURES, { region, year: 2014 })).courtyardFigures

  it('is kept once for a village, year and kind, by the version that was read, and stands in the trail', async () => {
    const { project } = await save()
    expect(project).toMatchObject({ version: 1, yearYield: null })
    expect((await save()).project).toMatchObject({ version: 1 })
    expect(faults(await save({ households: 20 }))).toEqual(['STALE version'])
    expect((await save({ version: 1, households: 20, yearYield: 30_000_000 })).project).toMatchObject({ id: project?.id, version: 2, yearYield: 30_000_000 })
    expect((await storedRows(api, 'AuditEntry')).filter(({ subjectId }) => subjectId === project?.id).map(({ action }) => action)).toEqual(['courtyard.save', 'courtyard.save'])
  })

  it.each([[{ year: 2009 }, 'year'], [{ year: 2016 }, 'year'], [{ investment: 0 }, 'investment'], [{ households: 0 }, 'households'], [{ yearYield: -1 }, 'yearYield']])('with %j is refused by its field', async (changes, field) => {
    expect(faults(await save(changes))).toEqual([`VALIDATION ${field}`])
  })

  it('takes no more households than the village’s latest file gives it, nor more than any village has where none does', async () => {
    const fact = (year: number, version: number, facts: { readonly households?: number }) => ({ regionCode: '150525100243', year, version, facts, savedAt: '2015-12-31 00:00:00.000', accountId: town.accountId, reason: null, contentHash: '' })
    const other = { village: '150525100243', year: 2015, kind: 'GROWING', model: 'MOUNTAIN_AND_SAND' }
    expect(faults(await save({ ...other, households: 9_999 }))).toEqual(['VALIDATION households'])
    await insertRows([fact(2014, 1, { households: 500 }), fact(2015, 1, { households: 12 }), fact(2015, 2, { households: 21 })])
    expect(faults(await save({ ...other, households: 22 }))).toEqual(['VALIDATION households'])
    expect(faults(await save({ ...other, households: 21 }))).toEqual([])
  })

  it('is kept within the office’s territory and seen within one’s own', async () => {
    for (const village of ['150524100200', '150525100000', 'nowhere']) expect(faults(await save({ village }))).toEqual(['NOT_FOUND village'])
    expect(await figures(await api.as('banner-office-150525'), NAIMAN)).toMatchObject({ villages: 1, households: 20 })
    expect(await figures(await api.as('banner-office-150524'), NAIMAN)).toMatchObject({ villages: 0, investment: 0 })
  })
})
