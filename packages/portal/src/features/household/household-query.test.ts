import { expect, test } from 'vitest'
import { conditionsOf, filterOf, narrowing, orderOf, parametersOf, without } from './household-query'

const address = 'region=150525100000&status=NOT_EXITED,RETURNED&cause=ILLNESS&name=白&number=12&exitedIn=2015&withoutCadre=1&notVisitedSince=2015-06-30&incomplete=1'

test('the address holds every condition, and reading and writing it again changes nothing', () => {
  const conditions = conditionsOf(new URLSearchParams(address))
  expect(conditionsOf(parametersOf(conditions))).toEqual(conditions)
  expect(filterOf(conditions)).toEqual({
    region: '150525100000', status: ['NOT_EXITED', 'RETURNED'], mainCause: ['ILLNESS'], nameContains: '白', number: '12', exitedIn: 2015,
    withoutCadre: true, notVisitedSince: '2015-06-30', targetingIncomplete: true,
  })
})

test('words that are no condition are left out of the filter', () => {
  expect(filterOf(conditionsOf(new URLSearchParams('status=RICH,&notVisitedSince=soon&withoutCadre=yes')))).toEqual({})
})

test('taking a condition away opens that one alone', () => {
  const conditions = conditionsOf(new URLSearchParams(address))
  expect(narrowing(conditions)).toEqual(['status', 'cause', 'name', 'number', 'exitedIn', 'withoutCadre', 'notVisitedSince', 'incomplete'])
  expect(narrowing(without(conditions, 'status'))).toEqual(['cause', 'name', 'number', 'exitedIn', 'withoutCadre', 'notVisitedSince', 'incomplete'])
})

test('an order that does not exist falls back to the number', () => {
  expect(orderOf(new URLSearchParams('order=WEALTH'))).toBe('NUMBER_ASC')
  expect(orderOf(new URLSearchParams('order=NET_INCOME_ASC'))).toBe('NET_INCOME_ASC')
})
