import { expect, test } from 'vitest'
import { soughtHousehold } from '../household/sought-household'
import { soughtObservation } from './sought-observation'

test('the number of an observation is known however it was copied', () => {
  for (const text of ['O150525100202-2015-0001', ' o150525100202-2015-0001', 'O15052510020220150001', 'Ｏ150525100202－2015－0001']) expect(soughtObservation(text), text).toMatch(/^O\d{12}-?2015-?0001$/)
  expect(soughtObservation('150525100202-2015-0001')).toBe('150525100202-2015-0001')
  expect(soughtObservation('2015-0001')).toBe('2015-0001')
})

test('the number of a household, of a village and a name are none', () => {
  for (const text of ['150525100202-0012', '1505251002020012', '150525100202', '0012', '白音仓', '']) expect(soughtObservation(text), text).toBeNull()
  expect(soughtHousehold('O150525100202-2015-0001')).not.toHaveProperty('number')
})
