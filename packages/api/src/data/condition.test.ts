import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../testing/empty-database.js'
import type { EmptyDatabase } from '../testing/empty-database.js'
import type { Condition } from './condition.js'
import { renderConditions, satisfies } from './condition.js'
import type { Value } from './database.js'
import type { Row } from './entities.js'
import { tableOf } from './table.js'
import { UnscopedTable } from './unscoped-table.js'

const PHOTOS = new UnscopedTable('Attachment', 'a test of conditions')
type Photo = Row<'Attachment'>

const WORDS = ['', 'a', 'B', 'b', 'é', '包', '包巴图', "it's", '100%', 'a_b', '!'] as const
const CODES = ['150525000000', '150525100200', '150524999999', null] as const

const rows: Photo[] = Array.from({ length: 40 }, (_, n) => ({
  id: `row ${String(n).padStart(2, '0')}`,
  uploaderId: WORDS[n % WORDS.length] ?? '',
  contentType: WORDS[(n * 7) % WORDS.length] ?? '',
  name: null,
  bytes: (n % 6) - 2,
  contentHash: 'none',
  holderType: n % 3 === 0 ? null : 'VISIT',
  holderId: n % 4 === 0 ? null : (WORDS[n % 5] ?? null),
  regionCode: CODES[n % CODES.length] ?? null,
  createdAt: `2015-0${(n % 9) + 1}-01 00:00:00.000`,
}))

/** Texts of the data and others, so that both hits and misses come up. */
const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3, unit: 'grapheme' }))
const code = fc.constantFrom('150525000000', '150525100200', '150525100201', '150526000000', '0')
const count = fc.integer({ min: -3, max: 5 })

const leaf: fc.Arbitrary<Condition<'Attachment'>> = fc.oneof(
  fc.record({ column: fc.constantFrom('uploaderId', 'contentType', 'holderId' as const), equals: fc.option(text, { nil: null }) }),
  fc.record({ column: fc.constantFrom('holderType', 'regionCode' as const), equals: fc.constant(null) }),
  fc.record({ column: fc.constant('bytes' as const), equals: count }),
  fc.record({ column: fc.constantFrom('holderId', 'uploaderId' as const), differs: text }),
  fc.record({ column: fc.constant('bytes' as const), differs: count }),
  fc.record({ column: fc.constantFrom('holderId', 'uploaderId' as const), in: fc.array(text, { maxLength: 4 }) }),
  fc.record({ column: fc.constant('bytes' as const), in: fc.array(count, { maxLength: 4 }) }),
  fc.record({ column: fc.constantFrom('holderId', 'holderType', 'regionCode' as const), notNull: fc.constant(true as const) }),
  fc.record({ column: fc.constant('regionCode' as const), from: code, below: code, above: code, atMost: code }, { requiredKeys: ['column'] }),
  fc.record({ column: fc.constant('bytes' as const), from: count, below: count, above: count, atMost: count }, { requiredKeys: ['column'] }),
  fc.constant({ never: true as const }),
  fc.constant({ reads: 'bytes' as const }),
)

const condition: fc.Arbitrary<Condition<'Attachment'>> = fc.letrec<{ any: Condition<'Attachment'> }>((tie) => ({
  any: fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: fc.record({ anyOf: fc.array(fc.array(tie('any'), { maxLength: 3 }), { maxLength: 3 }) }) }),
})).any

describe('a condition', () => {
  let made: EmptyDatabase
  const found = async (where: readonly Condition<'Attachment'>[]): Promise<string[]> => (await PHOTOS.findMany(made.database, where, { orderBy: [{ column: 'id' }] })).map((row) => row.id)

  beforeAll(async () => {
    made = await emptyDatabase()
    await made.database.write((transaction) => PHOTOS.insert(transaction, rows))
  })
  afterAll(async () => {
    await made.close()
  })

  it('finds the same rows in the database as in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { maxLength: 3 }), async (where) => {
        expect(await found(where)).toEqual(rows.filter((row) => satisfies<'Attachment'>(where, { ...row })).map((row) => row.id))
      }),
      { seed: 20151231, numRuns: 400 },
    )
  })

  it('that is denied finds all other rows, and with it each row once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { maxLength: 3 }), async (where) => {
        const kept = await found(where)
        expect(await found([{ not: where }])).toEqual(rows.map((row) => row.id).filter((id) => !kept.includes(id)))
      }),
      { seed: 20151231, numRuns: 200 },
    )
  })

  it('takes text from outside as text: no quote, percent sign or underscore means anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.constantFrom("' OR 1=1 --", '%', '_', '!_', '\\', '"')), async (part) => {
        const contains = (value: string): boolean => value.toLowerCase().includes(part.toLowerCase())
        const ids = await found([{ column: 'contentType', contains: part }])
        // Letters of either case may count as alike; nothing else may be found.
        expect(ids.filter((id) => !contains(rows.find((row) => row.id === id)?.contentType ?? ''))).toEqual([])
        expect(rows.filter((row) => row.contentType.includes(part)).every((row) => ids.includes(row.id))).toBe(true)
      }),
      { seed: 20151231, numRuns: 100 },
    )
  })

  it('finds a text by its end, counted in characters, and nothing by an end that is longer than the text', async () => {
    for (const end of ['0%', '巴图', '包巴图', "'s", 'xxxx', '%']) expect(await found([{ column: 'contentType', endsWith: end }]), end).toEqual(rows.filter((row) => row.contentType.endsWith(end)).map((row) => row.id))
  })

  it('of a pattern or of other rows counts as not satisfied in memory: what is not known must not widen what is seen', () => {
    expect(satisfies<'Attachment'>([{ column: 'contentType', contains: '' }], { contentType: 'x' })).toBe(false)
    expect(satisfies<'Attachment'>([{ column: 'contentType', startsWith: 'x' }], { contentType: 'x' })).toBe(false)
    expect(satisfies<'Attachment'>([{ column: 'contentType', endsWith: 'x' }], { contentType: 'x' })).toBe(false)
    expect(satisfies<'Attachment'>([{ exists: 'Visit', on: ['id', 'holderId'], where: [] }], {})).toBe(false)
    expect(satisfies<'Attachment'>([{ lacks: 'Visit', on: ['id', 'holderId'], where: [] }], {})).toBe(false)
    expect(satisfies<'Attachment'>([{ not: [{ exists: 'Visit', on: ['id', 'holderId'], where: [] }] }], {})).toBe(false)
  })

  it('with no alternatives is satisfied by nothing', async () => {
    expect(await found([{ anyOf: [] }])).toEqual([])
    expect(await found([{ column: 'uploaderId', in: [] }])).toEqual([])
  })

  it('binds every value and refuses a column that the entity does not have', () => {
    const parameters: Value[] = []
    expect(renderConditions<'Attachment'>([{ column: 'uploaderId', equals: "x' OR 1=1" }], tableOf('Attachment'), parameters)).not.toContain('OR')
    expect(parameters).toEqual(["x' OR 1=1"])
    const forged = { column: 'id` = `id` OR 1=1 --', equals: 'x' } as unknown as Condition<'Attachment'>
    expect(() => renderConditions<'Attachment'>([forged], tableOf('Attachment'), [])).toThrow(/no column/)
  })
})
