import { expect, test } from 'vitest'
import { newId, newTimelessId } from './new-id'

test('an id made on the device is a UUIDv7 that begins with its time', () => {
  expect(newId(Date.parse('2015-12-31T06:00:00.000Z'))).toMatch(/^0151f69f-1700-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('two ids made at once differ', () => {
  expect(newId(0)).not.toBe(newId(0))
})

test('an id without a time is a UUIDv4 that no other begins like', () => {
  const ids = Array.from({ length: 50 }, newTimelessId)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids.map((id) => id.slice(0, 8))).size).toBe(50)
})
