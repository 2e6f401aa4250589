import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { POVERTY_CAUSES, HouseholdAttribute } from './household-codes.js'
import { planEdit } from './household-edit-plan.js'
import { netPerCapitaOf } from './income-parts.js'
import { sampleHousehold } from '../../testing/sample-household.js'
import type { HouseholdEdit } from './household-edit-rules.js'

const encrypt = (account: string): string => `cipher of ${account}`
const cause = fc.constantFrom(...POVERTY_CAUSES)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })
const phone = fc.constantFrom('12500000001', '12500000002')
const account = fc.constantFrom('999000000001', '999000000002')

const household: fc.Arbitrary<Row<'Household'>> = fc.record({
  id: fc.constant('h'), number: fc.constant('150525100202-0001'), version: fc.constant(1), regionCode: fc.constant('150525100202'), groupName: fc.constant(null), headName: fc.constant('某某'), size: fc.nat(9),
  status: fc.constant('NOT_EXITED' as const), attribute: maybe(fc.constantFrom(...Object.values(HouseholdAttribute))), mainCause: maybe(cause), otherCauses: fc.uniqueArray(cause, { maxLength: 2 }), standard: fc.constant('NATIONAL' as const),
  living: fc.constant(null),
  identifiedOn: fc.constant('2014-01-01'), exitedOn: fc.constant(null), phone: maybe(phone), bankAccountCipher: fc.constant('stored'), netIncome: fc.constant(200_000), netIncomeYear: fc.constant(2014), measureCount: fc.nat(3),
  plansInForce: fc.nat(1), planEndYear: fc.constant(null), measuresInForce: fc.constant(0), developmentMeasures: fc.constant(0), projectMeasures: fc.constant(0), confirmedResults: fc.constant(0),
  lastVisitedOn: fc.constant(null), cadreAccountId: fc.constant(null), cadreStartedOn: fc.constant(null), cadreEndedOn: fc.constant(null), updatedAt: fc.constant('2015-01-01 00:00:00.000'),
})

const edit: fc.Arbitrary<HouseholdEdit> = fc.record(
  {
    reason: fc.constant(null),
    attribute: fc.constantFrom(...Object.values(HouseholdAttribute)),
    mainCause: cause,
    phone: maybe(phone),
    bankAccount: maybe(account),
    income: fc.record({ year: fc.integer({ min: 2012, max: 2015 }), amount: fc.constantFrom(200_000, 250_000) }),
  },
  { requiredKeys: ['reason'] },
)

describe('R-8 the plan of an edit', () => {
  it('changes only what the edit names, records each change once, and never a sensitive value', () => {
    fc.assert(
      fc.property(household, edit, maybe(account), maybe(fc.record({ netPerCapita: fc.constantFrom(200_000, 250_000), parts: fc.constant(null) })), (stored, change, bankAccount, income) => {
        const plan = planEdit(change, { household: stored, bankAccount, income }, encrypt)
        const fields = plan.facts.map((fact) => fact.field)
        expect(new Set(fields).size).toBe(fields.length)
        for (const name of ['attribute', 'mainCause', 'phone'] as const) {
          if (change[name] === undefined || change[name] === stored[name]) expect(plan.columns).not.toHaveProperty(name)
          else expect(plan.columns[name]).toBe(change[name])
          expect(fields.includes(name)).toBe(name in plan.columns)
        }
        expect('bankAccountCipher' in plan.columns).toBe(change.bankAccount !== undefined && change.bankAccount !== bankAccount)
        expect(JSON.stringify(plan.facts)).not.toMatch(/12500000|99900000/)
        for (const fact of plan.facts) if (fact.field !== 'phone' && fact.field !== 'bankAccount') expect(fact.from).not.toBe(fact.to)
      }),
      { seed: 20151231 },
    )
  })

  it('leaves no other cause that repeats the main one it sets', () => {
    fc.assert(
      fc.property(household, cause, (stored, mainCause) => {
        const { columns } = planEdit({ reason: null, mainCause }, { household: stored, bankAccount: null, income: null }, encrypt)
        if (columns.mainCause !== undefined) expect(columns.otherCauses ?? stored.otherCauses).not.toContain(mainCause)
      }),
      { seed: 20151231 },
    )
  })

  it('made twice changes nothing the second time', () => {
    fc.assert(
      fc.property(household, edit, (stored, change) => {
        const first = planEdit(change, { household: stored, bankAccount: '999000000001', income: null }, encrypt)
        const after: Row<'Household'> = Object.assign({}, stored, first.columns)
        const account = change.bankAccount === undefined ? '999000000001' : change.bankAccount
        expect(planEdit(change, { household: after, bankAccount: account, income: change.income === undefined ? null : { netPerCapita: change.income.amount, parts: null } }, encrypt).facts).toEqual([])
      }),
      { seed: 20151231 },
    )
  })

  it('keeps beside the household the income of the latest year alone', () => {
    fc.assert(
      fc.property(household, fc.integer({ min: 2010, max: 2015 }), fc.nat(1_000_000), (stored, year, amount) => {
        const { columns } = planEdit({ reason: null, income: { year, amount } }, { household: stored, bankAccount: null, income: null }, encrypt)
        expect(columns.netIncome).toBe(year >= 2014 ? amount : undefined)
        expect(columns.netIncomeYear).toBe(year >= 2014 ? year : undefined)
      }),
      { seed: 20151231 },
    )
  })

  it('computes the income of a year from its parts and the persons, and says what came in (2.5)', () => {
    fc.assert(
      fc.property(household, fc.nat(10_000_000), fc.nat(10_000_000), (stored, wage, costs) => {
        const amounts = { wage, business: 0, property: 0, familyPlanning: 0, lowAllowance: 0, fiveGuarantee: 0, pension: 0, ecoCompensation: 0, otherTransfer: 0, costs }
        const plan = planEdit({ reason: null, parts: { year: 2015, amounts } }, { household: stored, bankAccount: null, income: null }, encrypt)
        const persons = Math.max(stored.size, 1)
        expect(plan.income).toEqual({ year: 2015, netPerCapita: netPerCapitaOf(amounts, persons), parts: { ...amounts, persons } })
        expect(plan.columns).toMatchObject({ netIncome: plan.income?.netPerCapita, netIncomeYear: 2015 })
        expect(plan.facts).toContainEqual({ field: 'incomeTotal.2015', from: null, to: String(wage) })
        expect(planEdit({ reason: null, parts: { year: 2015, amounts } }, { household: stored, bankAccount: null, income: plan.income }, encrypt).facts).toEqual([])
        const amount = netPerCapitaOf(amounts, persons) + 1
        const overridden = planEdit({ reason: null, income: { year: 2015, amount } }, { household: stored, bankAccount: null, income: plan.income }, encrypt)
        expect(overridden.income).toEqual({ year: 2015, netPerCapita: amount, parts: null })
      }),
      { seed: 20151231 },
    )
  })

  it('of living conditions tells each that changes', () => {
    const stored: Row<'Household'> = { ...sampleHousehold(), living: { cultivatedLand: 10, hasElectricity: false } }
    const plan = planEdit({ reason: null, living: { hasElectricity: true, cultivatedLand: null, fuel: 'COAL' } }, { household: stored, bankAccount: null, income: null }, encrypt)
    expect(plan.columns).toEqual({ living: { hasElectricity: true, fuel: 'COAL' } })
    expect(plan.facts).toEqual([
      { field: 'living.cultivatedLand', from: '10', to: null },
      { field: 'living.hasElectricity', from: 'false', to: 'true' },
      { field: 'living.fuel', from: null, to: 'COAL' },
    ])
  })
})
