import { expect, test } from 'vitest'
import { isPin, waitAfter } from './pin-rule'

test.each([['2580', true], ['13579246', true], ['258', false], ['123456789', false], ['1111', false], ['1234', false], ['9876', false], ['25a0', false], ['2468', true]])('%s as a PIN: %s', (text, is) => {
  expect(isPin(text)).toBe(is)
})

test('four wrong PINs cost nothing, and each one more twice the wait before it', () => {
  expect([1, 4, 5, 6, 7, 9].map(waitAfter)).toEqual([0, 0, 30_000, 60_000, 120_000, 480_000])
})
