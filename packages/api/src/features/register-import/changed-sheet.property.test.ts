import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOfFigures } from '../../cli/figure-check.js'
import type { Row } from '../../data/entities.js'
import { newFamily, sheetOf, startImports } from '../../testing/import-scene.js'
import type { SheetLine, StartedImports } from '../../testing/import-scene.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { allOf } from '../../testing/sample-sheets.js'
import { storedRows } from '../../testing/stored-rows.js'
import { checkAuditTrail } from '../audit/audit-check.js'

const VILLAGE = '150525100202'

let started: StartedImports
let api: StartedImports['api']
let scene: StartedImports['scene']
let town: StartedImports['town']
let serial = 5000
beforeAll(async () => {
  started = await startImports()
  ;({ api, scene, town } = started)
})
afterAll(async () => started.close())

/** What a sheet changes of one household. */
const change = fc.record({
  cause: fc.constantFrom(undefined, '因灾', '缺技术'),
  income: fc.constantFrom(undefined, '2350.50', '3000'),
  status: fc.constantFrom(undefined, '未脱贫', '已脱贫'),
  identifiedOn: fc.constantFrom(undefined, '2014-02-01', '2014-05-01'),
  spouse: fc.constantFrom('same', 'renamed', 'otherNumber', 'died', 'absent', 'head'),
  child: fc.constantFrom('none', 'born', 'moved'),
  labour: fc.constantFrom(undefined, '技能劳动力'),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

interface Home {
  readonly number: string
  readonly head: SheetLine
  readonly spouse: SheetLine
}

const rowsOf = ({ number, head, spouse }: Home, { cause, income, status, identifiedOn, spouse: what, child, labour }: Change, n: number): SheetLine[] => {
  const whole: SheetLine = {
    ...head, number,
    ...(cause === undefined ? {} : { mainCause: cause }),
    ...(income === undefined ? {} : { netIncome: income }),
    ...(status === undefined ? {} : { status, exitedOn: status === '已脱贫' ? '2015-06-30' : '' }),
    ...(identifiedOn === undefined ? {} : { identifiedOn }),
    ...(labour === undefined ? {} : { labour }),
    ...(what === 'head' ? { relation: '配偶' } : {}),
  }
  const other: Record<Change['spouse'], SheetLine[]> = {
    same: [{ ...spouse, number }],
    renamed: [{ ...spouse, number, name: `${spouse.name ?? ''}改` }],
    otherNumber: [{ ...spouse, number, idNumber: sampleIdNumber('1931-01-01', n % 999) }],
    died: [{ ...spouse, number, memberEvent: '死亡', memberEventOn: '2015-12-01' }],
    absent: [],
    head: [{ ...spouse, number, relation: '户主' }],
  }
  const comer: Record<Change['child'], SheetLine[]> = {
    none: [],
    born: [{ village: VILLAGE, number, name: '新生儿', relation: '之子', birthDate: '2015-11-11' }],
    moved: [{ village: VILLAGE, number, name: '迁入人', relation: '其他', idNumber: sampleIdNumber('1932-01-01', n % 999), memberEvent: '迁入', memberEventOn: '2015-11-12' }],
  }
  return [whole, ...other[what], ...comer[child]]
}

/** The members that a household has by the rule: whom the sheet lacks stays, the head first. */
const membersAfter = ({ head, spouse }: Home, { spouse: what, child }: Change): string[] => {
  const [he, she] = [head.name ?? '', spouse.name ?? '']
  const couple: Record<Change['spouse'], string[]> = {
    same: [`${he} 户主`, `${she} 配偶`],
    renamed: [`${he} 户主`, `${she}改 配偶`],
    otherNumber: [`${he} 户主`, `${she} 配偶`],
    died: [`${he} 户主`],
    absent: [`${he} 户主`, `${she} 配偶`],
    head: [`${she} 户主`, `${he} 配偶`],
  }
  return [...couple[what], ...{ none: [], born: ['新生儿 之子'], moved: ['迁入人 其他'] }[child]]
}

const wrong = async (): Promise<string[]> => {
  const { database, regions, clock, cipher } = api.application.core
  return [...(await allOf(faultsOfFigures(database, regions, clock.today()))), ...(await allOf(checkAuditTrail(database, (text) => cipher.seal(text), [])))]
}
const activeOf = async (id: string): Promise<Row<'Person'>[]> => (await storedRows(api, 'Person', [{ column: 'householdId', equals: id }, { column: 'endedOn', equals: null }])).toSorted((one, other) => one.position - other.position)

it('R-7 any mix of changed sheets leaves households, figures and trail as the rules say, and undone as they were before', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const families = changes.map(() => newFamily(VILLAGE, (serial += 1)))
      await scene.apply(town, (await scene.bring(town, sheetOf(families.flat()))).id)
      const registered = new Map((await storedRows(api, 'Household', [{ column: 'headName', in: families.map(([head]) => head?.name ?? '') }])).map((row) => [row.headName, row]))
      const homes = families.map(([head = {}, spouse = {}]): Home => ({ head, spouse, number: registered.get(head.name ?? '')?.number ?? '' }))
      const before = new Map(await Promise.all([...registered.values()].map(async (row) => [row.id, { row, members: await activeOf(row.id), incomes: await storedRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: row.id }]) }] as const)))
      const { id, figures } = await scene.bring(town, sheetOf(homes.flatMap((home, n) => rowsOf(home, changes[n] as Change, serial * 7 + n))))
      expect(figures.faulty).toBe(0)
      await scene.apply(town, id)
      for (const [n, home] of homes.entries()) {
        const { row } = before.get(registered.get(home.head.name ?? '')?.id ?? '') ?? {}
        const [after] = await storedRows(api, 'Household', [{ column: 'id', equals: row?.id ?? '' }])
        const expected = figures.changed === 0 ? [] : membersAfter(home, changes[n] as Change)
        const members = (await activeOf(row?.id ?? '')).map(({ name, relation }) => `${name} ${relation}`)
        if (expected.length > 0) expect(members).toEqual(expected)
        expect(after).toMatchObject({ status: 'NOT_EXITED', exitedOn: null, size: members.length })
      }
      expect(await wrong()).toEqual([])
      if (figures.changed > 0) {
        await scene.undo(town, id)
        expect((await scene.seen(town, id)).figures).toMatchObject({ undone: figures.changed, kept: 0 })
      }
      for (const [householdId, { row, members, incomes }] of before) {
        const [after] = await storedRows(api, 'Household', [{ column: 'id', equals: householdId }])
        expect({ ...after, version: 0, updatedAt: '' }).toEqual({ ...row, version: 0, updatedAt: '' })
        expect(await activeOf(householdId)).toEqual(members)
        expect(await storedRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: householdId }])).toEqual(incomes)
      }
      expect(await wrong()).toEqual([])
    }),
    { numRuns: 12, seed: 15 },
  )
})
