import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import type { Value } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { ScopedRepository } from '../../data/scoped-repository.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { emptyDatabase } from '../../testing/empty-database.js'
import type { EmptyDatabase } from '../../testing/empty-database.js'
import { sampleAccess, sampleGrant } from '../../testing/sample-access.js'
import { sampleHousehold } from '../../testing/sample-household.js'
import { gramsOf } from '../../text/grams.js'
import { HOUSEHOLD_ORDERS } from './household-filter.js'
import { checkNameGrams } from './name-gram-check.js'
import { fillNameGrams } from './name-gram-fill.js'
import { changeNameGrams } from './name-grams.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'a test writes names and looks for them')
const GRAMS = new UnscopedTable('HouseholdNameGram', 'a test looks at the index of names')
const TODAY = '2015-12-31'
const EVERYWHERE = [{ from: '000000000000', below: '999999999999' }]
const VILLAGES = ['150525100200', '150525100201', '150525200200', '150521100200']
const NAMES = ['包', '包巴图', '巴图包', '图', '王桂兰', '王 桂兰', 'Öl  zii n', 'n', 'Bayar Öl', '包包包', 'ᠪᠠᠭᠠᠲᠤᠷ', '阿拉坦其其格日勒图雅', '𠮷田包', '田𠮷', '👪包👪', '👪', '%_!']

/** One, two and three characters of each name, and the whole of it. */
const PARTS = [...new Set(NAMES.map((name) => [...name]).flatMap((name) => [name.slice(0, 1), name.slice(0, 2), name.slice(1, 4), name].map((part) => part.join('').trim())))].filter((part) => part !== '')

/** Few characters, so that most texts are in some name; some need four bytes. */
const character = fc.constantFrom('包', '巴', '图', '王', ' ', 'n', 'Ö', 'ᠪ', 'ᠠ', '𠮷', '👪')
const text = fc.oneof(
  fc.string({ unit: character, minLength: 1, maxLength: 4 }).filter((part) => part.trim() === part && part !== ''),
  fc.tuple(fc.constantFrom(...NAMES), fc.nat(8), fc.integer({ min: 1, max: 4 })).map(([name, from, length]) => [...name].slice(from, from + length).join('').trim()).filter((part) => part !== ''),
)

const names = [...NAMES, ...NAMES, ...fc.sample(fc.string({ unit: character, minLength: 1, maxLength: 10 }), { seed: 20151231, numRuns: 80 })]
const rows = names.map((headName, n) => {
  const regionCode = VILLAGES[n % VILLAGES.length] ?? ''
  // One in nine has moved since it was numbered.
  const numberedIn = n % 9 === 0 ? (VILLAGES[0] ?? '') : regionCode
  return sampleHousehold({ number: `${numberedIn}-${String(n).padStart(4, '0')}`, regionCode, headName, netIncome: (n % 5) * 100_000 })
})

const OWN = rows.filter((_, n) => n % 11 === 0).map((row) => row.id)
const VIEWERS = {
  'the city office': sampleAccess('household.read', sampleGrant('CITY_OFFICE', '150500000000')),
  'a banner office': sampleAccess('household.read', sampleGrant('BANNER_OFFICE', '150525000000')),
  'a village’s leader': sampleAccess('household.read', sampleGrant('DIVISION_LEADER', '150525100200')),
  'a section-level leader': sampleAccess('household.read', sampleGrant('SECTION_LEADER', null, { householdIds: OWN })),
  'a supervisor': sampleAccess('household.read', sampleGrant('VOLUNTEER_SUPERVISOR', '150525100200')),
  'a supervisor who is a leader elsewhere': sampleAccess('household.read', sampleGrant('VOLUNTEER_SUPERVISOR', '150525100200'), sampleGrant('DIVISION_LEADER', '150525200200')),
  'an office without a territory': sampleAccess('household.read', sampleGrant('BANNER_OFFICE', null)),
} as const satisfies Record<string, Access>

/** What the answer has to be, by looking at every name. */
const plainScan = (access: Access, sought: string): Row<'Household'>[] =>
  rows.filter((row) =>
    access.grants.some((grant) => {
      const isOwn = grant.role === 'SECTION_LEADER' ? grant.householdIds.includes(row.id) : grant.range !== null && row.regionCode >= grant.range.from && row.regionCode < grant.range.below
      const fits = grant.role === 'VOLUNTEER_SUPERVISOR' ? [...sought].length === 1 && row.headName.startsWith(sought) : row.headName.includes(sought)
      return isOwn && fits
    }),
  )

const compared = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)
const byNumber = (one: Row<'Household'>, other: Row<'Household'>): number => compared(`${one.regionCode} ${one.number}`, `${other.regionCode} ${other.number}`)
const byIncome = (one: Row<'Household'>, other: Row<'Household'>): number => (one.netIncome ?? 0) - (other.netIncome ?? 0) || compared(one.id, other.id)

interface Asked {
  readonly sql: string
  readonly parameters: readonly Value[]
}

describe('a search by name', () => {
  let made: EmptyDatabase
  const asked: Asked[] = []
  const repository = (access: Access): ScopedRepository<'Household'> => {
    const { database } = made
    return new ScopedRepository({ dialect: database.dialect, query: async (sql, parameters = []) => {
      asked.push({ sql, parameters: [...parameters] })
      return database.query(sql, parameters)
    } }, 'Household', access, TODAY)
  }
  const faults = async (): Promise<string[]> => {
    const found: string[] = []
    for await (const fault of checkNameGrams(made.database, EVERYWHERE)) found.push(fault)
    return found
  }

  /** All pages one after another, the total, and the statements that were asked. */
  const search = async (access: Access, where: readonly Condition<'Household'>[], first: number, order: 'NUMBER_ASC' | 'NET_INCOME_ASC' = 'NUMBER_ASC'): Promise<{ readonly ids: string[]; readonly total: number | null; readonly statements: readonly Asked[] }> => {
    asked.length = 0
    const ids: string[] = []
    let [after, total]: [string | null, number | null] = [null, null]
    for (;;) {
      const page: Page<{ readonly id: string }> = await repository(access).connection({ columns: ['id'], where, orderBy: HOUSEHOLD_ORDERS[order], first, after, countTotal: total === null })
      ids.push(...page.edges.map((edge) => edge.node.id))
      total ??= page.totalCount
      after = page.edges.at(-1)?.cursor ?? null
      if (!page.hasNextPage) return { ids, total, statements: [...asked] }
    }
  }
  const named = (sought: string): Condition<'Household'>[] => [{ column: 'headName', contains: sought }]
  const throughIndex = (statements: readonly Asked[]): boolean => statements.every(({ sql }) => sql.includes('household_name_gram'))

  beforeAll(async () => {
    made = await emptyDatabase()
    await made.database.write(async (transaction) => {
      await HOUSEHOLDS.insert(transaction, rows)
      await HOUSEHOLDS.insert(transaction, [sampleHousehold({ regionCode: '150621100200', number: '150621100200-0001', headName: '包巴图' })])
    })
    await fillNameGrams(made.database)
  })
  afterAll(async () => made.close())

  it.each(Object.entries(VIEWERS))('answers %s as a look at every name does, page by page and in total', async (_, access) => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (sought, first) => {
        const expected = plainScan(access, sought).toSorted(byNumber).map((row) => row.id)
        expect(await search(access, named(sought), first)).toMatchObject({ ids: expected, total: expected.length })
      }),
      { seed: 20151231, numRuns: 60 },
    )
  })

  it.each(PARTS)('finds %j in every name that holds it', async (sought) => {
    const expected = plainScan(VIEWERS['the city office'], sought).map((row) => row.id)
    const { ids, total } = await search(VIEWERS['the city office'], named(sought), 100)
    expect([ids.toSorted(), total]).toEqual([expected.toSorted(), expected.length])
  })

  it('narrows by region, number and other facts beside the name, in any order', async () => {
    const office = VIEWERS['the city office']
    const where = [{ column: 'regionCode', from: '150525100000', below: '150525101000' }, ...named('包'), { column: 'netIncome', above: 0 }, { column: 'number', endsWith: '7' }] as const satisfies Condition<'Household'>[]
    const expected = plainScan(office, '包').filter((row) => row.regionCode < '150525101000' && row.regionCode >= '150525100000' && (row.netIncome ?? 0) > 0 && row.number.endsWith('7'))
    expect(expected.length).toBeGreaterThan(1)
    expect(await search(office, where, 2)).toMatchObject({ ids: expected.toSorted(byNumber).map((row) => row.id), total: expected.length })
    expect((await search(office, where, 2, 'NET_INCOME_ASC')).ids).toEqual(expected.toSorted(byIncome).map((row) => row.id))
  })

  it('looks names up in the index, where names are shown and no other way finds the households sooner', async () => {
    const looksUp = async (access: Access, where: readonly Condition<'Household'>[]): Promise<boolean> => throughIndex((await search(access, where, 3)).statements)
    expect(await looksUp(VIEWERS['a banner office'], named('包巴'))).toBe(true)
    for (const masked of [VIEWERS['a supervisor'], VIEWERS['a supervisor who is a leader elsewhere']]) expect((await search(masked, named('包'), 3)).statements.some(({ sql }) => sql.includes('household_name_gram'))).toBe(false)
    expect(await looksUp(VIEWERS['a section-level leader'], named('包'))).toBe(false)
    expect(await looksUp(VIEWERS['the city office'], [...named('包'), { column: 'number', equals: '150525100200-0000' }])).toBe(false)
    expect(await looksUp(VIEWERS['the city office'], [{ anyOf: [named('包'), named('王')] }])).toBe(false)
  })

  it('reads the index in the order of the list, and households only behind it', async () => {
    const { statements } = await search(VIEWERS['a banner office'], named('包'), 5)
    const pages = statements.filter(({ sql }) => sql.includes('LIMIT'))
    expect(pages.length).toBeGreaterThan(1)
    for (const { sql, parameters } of pages) {
      if (made.database.dialect === 'mysql') {
        const plan = await made.database.query<{ table: string; key: string; Extra: string }>(`EXPLAIN ${sql}`, parameters)
        expect(plan.map((step) => [step.table, step.key])).toEqual([['household_name_gram', 'PRIMARY'], ['household', 'household_number_unique']])
        expect(plan.map((step) => step.Extra).join()).not.toMatch(/filesort|temporary/)
      } else {
        const plan = (await made.database.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)).map((step) => step.detail)
        expect(plan[0]).toMatch(/SEARCH household_name_gram USING (COVERING )?(INDEX|PRIMARY KEY)/)
        expect(plan.join()).not.toContain('TEMP B-TREE')
      }
    }
  })

  it('follows every name that is written, changed, moved or taken away, and nothing else', async () => {
    const office = VIEWERS['the city office']
    const found = async (sought: string): Promise<number | null> => (await search(office, named(sought), 3)).total
    const first = sampleHousehold({ regionCode: '150525100201', number: '150525100201-9001', headName: '额尔德尼' })
    const write = async (before: Row<'Household'> | null, after: Row<'Household'> | null): Promise<void> => made.database.write(async (transaction) => {
      if (before !== null) await HOUSEHOLDS.remove(transaction, [{ column: 'id', equals: before.id }])
      if (after !== null) await HOUSEHOLDS.insert(transaction, [after])
      await changeNameGrams(transaction, before, after)
      // A write that is repeated changes nothing more.
      await changeNameGrams(transaction, before, after)
    })
    await write(null, first)
    expect([await found('额尔德'), await found('尔德'), await faults()]).toEqual([1, 1, []])
    const renamed = { ...first, headName: 'Öl n 尔' }
    await write(first, renamed)
    expect([await found('德尼'), await found('n 尔'), await faults()]).toEqual([0, 1, []])
    const moved = { ...renamed, regionCode: '150521100200' }
    await write(renamed, moved)
    expect([(await search(VIEWERS['a banner office'], named('n 尔'), 3)).total, await found('n 尔'), await faults()]).toEqual([0, 1, []])
    await write(moved, null)
    expect([await found('n 尔'), await faults()]).toEqual([0, []])
  })

  it('is checked: a part that is missing, one of another name, and one of another village are told without the name', async () => {
    const [row] = rows
    const key = [{ column: 'number', equals: row?.number ?? '' }, { column: 'gram', equals: row?.headName ?? '' }] as const
    const spoilt = async (change: Partial<Row<'HouseholdNameGram'>> | null): Promise<string[]> => {
      await made.database.write(async (transaction) => void (change === null ? await GRAMS.remove(transaction, key) : await GRAMS.update(transaction, key, change)))
      const found = await faults()
      await made.database.write(async (transaction) => void (await GRAMS.remove(transaction, [{ column: 'number', equals: row?.number ?? '' }])))
      await fillNameGrams(made.database)
      return found
    }
    expect(row?.headName).toBe('包')
    expect([await spoilt(null), await spoilt({ gram: '?' }), await spoilt({ regionCode: '150521100200' })].map((found) => found.length)).toEqual([1, 2, 2])
    expect((await spoilt({ gram: '?' })).join()).not.toContain('包')
    expect(await faults()).toEqual([])
  })

  it('finds households that were there before the index, also where its making was cut off', async () => {
    await made.database.write(async (transaction) => {
      await GRAMS.remove(transaction, [{ column: 'gram', differs: '包' }])
      await transaction.execute("DELETE FROM `migration` WHERE `name` LIKE 'Fill_household_name_gram%'")
    })
    await made.another()
    expect(await faults()).toEqual([])
  })

  it('is filled by the database as it is kept by the code', async () => {
    const kept = (await GRAMS.findMany(made.database, [])).map(({ gram, regionCode, number }) => `${regionCode} ${number} ${gram}`)
    const expected = [...rows, { regionCode: '150621100200', number: '150621100200-0001', headName: '包巴图' }].flatMap(({ regionCode, number, headName }) => gramsOf(headName).map((gram) => `${regionCode} ${number} ${gram}`))
    expect(kept.toSorted()).toEqual(expected.toSorted())
  })
})
