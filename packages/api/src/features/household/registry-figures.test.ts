import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { addDays } from '../../time/business-day.js'
import { POVERTY_CAUSES } from './household-codes.js'

const VILLAGE = '150525100202'

let api: ApiUnderTest
let secretary: Asker
let households: string[]
beforeAll(async () => {
  api = await startApi()
  secretary = await api.as('first-secretary-290')
  households = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: VILLAGE }])).map((row) => row.id).toSorted().slice(0, 25)
})
afterAll(async () => api.close())

const versionOf = async (id: string): Promise<number> => (await storedRow(api, 'Household', [{ column: 'id', equals: id }])).version

const step = fc.oneof(
  fc.record({ kind: fc.constant('cause' as const), household: fc.nat(24), cause: fc.constantFrom(...POVERTY_CAUSES) }),
  fc.record({ kind: fc.constant('income' as const), household: fc.nat(24), year: fc.integer({ min: 2010, max: 2015 }), amount: fc.nat(1_000_000) }),
  fc.record({ kind: fc.constant('visit' as const), household: fc.nat(24), id: fc.uuid(), daysAgo: fc.nat(800), findings: fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('好', '病', '😀', 'ᠮ', 'a') }) }),
)

describe('after random edits and visits', () => {
  it('the village’s figures, its latest incomes and its last visits agree with the facts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 15 }), async (steps) => {
        for (const one of steps) {
          const household = households[one.household] ?? ''
          if (one.kind === 'visit') {
            const input = { id: one.id, household, visitedOn: addDays('2015-12-31', -one.daysAgo), findings: one.findings }
            await secretary.data('mutation($input: RecordVisitInput!) { recordVisit(input: $input) { replayed userErrors { code } } }', { input })
          } else {
            const change = one.kind === 'cause' ? { mainCause: one.cause } : { netIncomePerCapita: { year: one.year, amount: one.amount } }
            const input = { id: household, version: await versionOf(household), ...change }
            const { updateHousehold } = await secretary.data<{ updateHousehold: { userErrors: unknown[] } }>('mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input })
            expect(updateHousehold.userErrors).toEqual([])
          }
        }
        expect(await rollupDifferences(api.application.core.database)).toEqual([])
        const [stored, visits, incomes] = [await storedRows(api, 'Household', [{ column: 'id', in: households }]), await storedRows(api, 'Visit'), await storedRows(api, 'HouseholdIncome', [{ column: 'householdId', in: households }])]
        for (const household of stored) {
          const days = visits.filter((visit) => visit.householdId === household.id).map((visit) => visit.visitedOn)
          expect(household.lastVisitedOn).toBe(days.toSorted().at(-1) ?? null)
          const latest = incomes.filter((income) => income.householdId === household.id).toSorted((a, b) => b.year - a.year)[0]
          expect([household.netIncomeYear, household.netIncome]).toEqual([latest?.year ?? null, latest?.netPerCapita ?? null])
        }
      }),
      { seed: 20151231, numRuns: 8 },
    )
  })
})
