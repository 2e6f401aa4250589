import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../testing/empty-database.js'
import type { EmptyDatabase } from '../testing/empty-database.js'
import { sampleAccess, sampleGrant } from '../testing/sample-access.js'
import { sampleHousehold } from '../testing/sample-household.js'
import { ForeignCursorError } from './scope-errors.js'
import { ScopedRepository } from './scoped-repository.js'
import type { Page, PageOptions } from './scoped-repository.js'
import { UnscopedTable } from './unscoped-table.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'a test of paging')
const CITY = sampleAccess('household.read', sampleGrant('CITY_OFFICE', '150500000000'))

type Order = PageOptions<'Household', 'id'>['orderBy']

/** Few values and many nulls, so that ties are the rule. */
const rows = Array.from({ length: 37 }, (_, n) =>
  sampleHousehold({
    number: `number ${n}`,
    netIncome: n % 3 === 0 ? null : (n % 4) * 100_000,
    mainCause: n % 4 === 0 ? null : n % 2 === 0 ? 'ILLNESS' : 'SCHOOLING',
    lastVisitedOn: n % 5 === 0 ? null : `2015-0${(n % 3) + 1}-01`,
    headName: ['包', '白', '陈'][n % 3] ?? '',
    size: n % 2,
  }),
)

const orders: fc.Arbitrary<Order> = fc
  .tuple(fc.uniqueArray(fc.record({ column: fc.constantFrom('netIncome', 'mainCause', 'lastVisitedOn', 'headName', 'size' as const), descending: fc.boolean() }), { maxLength: 3, selector: (term) => term.column }), fc.boolean())
  .map(([terms, descending]) => [...terms, { column: 'id' as const, descending }])

describe('paging by keys', () => {
  let made: EmptyDatabase
  const repository = (access = CITY): ScopedRepository<'Household'> => new ScopedRepository(made.database, 'Household', access, '2015-12-31')

  beforeAll(async () => {
    made = await emptyDatabase()
    await made.database.write((transaction) => HOUSEHOLDS.insert(transaction, rows))
  })
  afterAll(async () => {
    await made.close()
  })

  it('shows every row exactly once and in order, through any order with ties and empty values, at any page size', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 12 }), async (orderBy, first) => {
        const whole = (await repository().findMany({ columns: ['id'], orderBy })).map((row) => row.id)
        const visited: string[] = []
        let after: string | null = null
        for (;;) {
          const page: Page<{ readonly id: string }> = await repository().connection({ columns: ['id'], orderBy, first, after, countTotal: true })
          expect(page.totalCount).toBe(rows.length)
          expect(page.hasPreviousPage).toBe(after !== null)
          visited.push(...page.edges.map((edge) => edge.node.id))
          after = page.edges.at(-1)?.cursor ?? null
          if (!page.hasNextPage) break
        }
        expect(visited).toEqual(whole)
        expect(new Set(visited).size).toBe(rows.length)
      }),
      { seed: 20151231, numRuns: 60 },
    )
  })

  it('goes on after a row that has gone since', async () => {
    const orderBy = [{ column: 'headName' }, { column: 'id' }] as const
    const page = await repository().connection({ columns: ['id'], orderBy, first: 5, countTotal: false })
    const cursor = page.edges.at(-1)
    const rest = await repository().connection({ columns: ['id'], orderBy, first: 100, after: cursor?.cursor ?? '', countTotal: false })
    expect(rest.edges).toHaveLength(rows.length - 5)
    const gone = rows.find((row) => row.id === cursor?.node.id)
    await made.database.write((transaction) => HOUSEHOLDS.remove(transaction, [{ column: 'id', equals: gone?.id ?? '' }]))
    const again = await repository().connection({ columns: ['id'], orderBy, first: 100, after: cursor?.cursor ?? '', countTotal: false })
    expect(again.edges.map((edge) => edge.node.id)).toEqual(rest.edges.map((edge) => edge.node.id))
    if (gone !== undefined) await made.database.write((transaction) => HOUSEHOLDS.insert(transaction, [gone]))
  })

  it('refuses a cursor of another viewer, filter or order, and what is no cursor', async () => {
    const orderBy = [{ column: 'size' }, { column: 'id' }] as const
    const page = await repository().connection({ columns: ['id'], orderBy, first: 3, countTotal: false })
    const after = page.edges.at(-1)?.cursor ?? ''
    const other = { ...CITY, viewer: { ...CITY.viewer, accountId: 'somebody else' } }
    await expect(repository(other).connection({ columns: ['id'], orderBy, first: 3, after, countTotal: false })).rejects.toThrow(ForeignCursorError)
    await expect(repository().connection({ columns: ['id'], orderBy, where: [{ column: 'size', equals: 1 }], first: 3, after, countTotal: false })).rejects.toThrow(ForeignCursorError)
    await expect(repository().connection({ columns: ['id'], orderBy: [{ column: 'size', descending: true }, { column: 'id' }], first: 3, after, countTotal: false })).rejects.toThrow(ForeignCursorError)
    await fc.assert(
      fc.asyncProperty(fc.string(), async (forged) => {
        await expect(repository().connection({ columns: ['id'], orderBy, first: 3, after: forged, countTotal: false })).rejects.toThrow(ForeignCursorError)
      }),
      { seed: 20151231, numRuns: 100 },
    )
  })

  it('streams every row in the same order, whatever the size of a batch', async () => {
    const orderBy = [{ column: 'netIncome', descending: true }, { column: 'id', descending: true }] as const
    const streamed: string[] = []
    for await (const batch of repository().stream({ columns: ['id'], orderBy })) streamed.push(...batch.map((row) => row.id))
    expect(streamed).toEqual((await repository().findMany({ columns: ['id'], orderBy })).map((row) => row.id))
  })
})
