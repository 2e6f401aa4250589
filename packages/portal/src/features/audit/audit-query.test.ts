import { expect, test } from 'vitest'
import { auditFilterOf, withConditions } from './audit-query'

test('the address holds every condition of the trail, and a mistyped day is left out', () => {
  expect(auditFilterOf(new URLSearchParams('account=a&household=h&region=150525000000&action=household.reveal&from=2015-12-01&to=31'))).toEqual({
    account: 'a', household: 'h', region: '150525000000', action: 'household.reveal', from: '2015-12-01',
  })
})

test('a condition that changes begins at the first page, and one taken away leaves no trace', () => {
  expect(withConditions(new URLSearchParams('household=h&after=x&page=2'), { household: null, from: '2015-12-01' }).toString()).toBe('from=2015-12-01')
})
