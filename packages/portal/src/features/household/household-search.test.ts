import { expect, test } from 'vitest'
import { householdSearchAddress } from './household-search'
import { soughtHousehold } from './sought-household'

test('digits are a number, whole or of the village alone; anything else is of the name', () => {
  expect(soughtHousehold(' 150525100202-0012 ')).toEqual({ number: '150525100202-0012' })
  expect(soughtHousehold('1505251002020012')).toEqual({ number: '1505251002020012' })
  expect(soughtHousehold('150525100202—００12')).toEqual({ number: '150525100202-0012' })
  expect(soughtHousehold('12')).toEqual({ number: '12' })
  expect(soughtHousehold('白')).toEqual({ nameContains: '白' })
  expect(soughtHousehold('12组')).toEqual({ nameContains: '12组' })
  expect(soughtHousehold('  ')).toEqual({})
})

test('a search opens the village of a code, the household of a number, the heads of a name', () => {
  expect(householdSearchAddress('150525100202')).toBe('/households?region=150525100202')
  expect(householdSearchAddress('150525100202-0012')).toBe('/households?number=150525100202-0012')
  expect(householdSearchAddress('1505251002020012')).toBe('/households?number=1505251002020012')
  expect(householdSearchAddress('0012')).toBe('/households?number=0012')
  expect(householdSearchAddress('白&')).toBe('/households?name=%E7%99%BD%26')
  expect(householdSearchAddress(' ')).toBe('/households')
})
