import { expect, test } from 'vitest'
import { compareSides, draftOf, resolve, saysSomething, updateInput, type HouseholdDraft } from './household-edit'

const opened: HouseholdDraft = { attribute: 'GENERAL_POOR', mainCause: 'ILLNESS', phone: '1', bankAccount: null, income: 173_800 }
const current: HouseholdDraft = { ...opened, mainCause: 'LACK_FUNDS', income: 188_000 }
const mine: HouseholdDraft = { ...opened, mainCause: 'DISABILITY', income: 180_600, phone: '2' }

test('only facts that both changed differently are asked about', () => {
  expect(compareSides({ opened, current, mine })).toEqual({ clashing: ['mainCause', 'income'], onlyMine: ['phone'] })
  expect(compareSides({ opened, current, mine: { ...mine, mainCause: 'LACK_FUNDS' } }).clashing).toEqual(['income'])
})

test('what is saved is what is stored, with own changes and the choices made', () => {
  const resolved = resolve({ opened, current, mine }, new Map([['mainCause', 'current'], ['income', 'mine']]))
  expect(resolved).toEqual({ ...current, phone: '2', income: 180_600 })
})

test('only what differs from what is stored is sent', () => {
  expect(updateInput('x', 13, current, { ...current, income: 180_600 }, 2015, '入户核实')).toEqual({
    id: 'x', version: 13, reason: '入户核实', netIncomePerCapita: { year: 2015, amount: 180_600 },
  })
})

test('what was emptied alone is nothing to save, since it would stay as it was', () => {
  expect([saysSomething(opened, { ...opened, income: null, phone: null }), saysSomething(opened, { ...opened, income: null, phone: '2' })]).toEqual([false, true])
})

test('the income edited is that of the year asked for', () => {
  const household = { ...opened, incomes: [{ year: 2014, netPerCapita: 1 }, { year: 2015, netPerCapita: 2 }] }
  expect(draftOf(household, 2015).income).toBe(2)
  expect(draftOf(household, 2013).income).toBeNull()
})
