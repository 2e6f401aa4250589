import { expect, test } from 'vitest'
import { visitFault } from './visit-fault'

const t = ((key: string) => key) as Parameters<typeof visitFault>[1]

test('a refusal stands at the field that it is about', () => {
  const at = (path: string[] | null) => visitFault({ code: 'VALIDATION', field: path, message: 'no' }, t)
  expect(at(['visitedOn'])).toEqual({ field: 'visitedOn', message: 'no' })
  expect(at(['findings'])).toEqual({ field: 'findings', message: 'no' })
  expect(at(['attachments', '2'])).toEqual({ field: 'photos', message: 'no' })
  expect(at(['longitude'])).toEqual({ field: 'place', message: 'no' })
  expect(at(['household'])).toEqual({ field: 'whole', message: 'no' })
  expect(at(null)).toEqual({ field: 'whole', message: 'no' })
})

test('a used-up id says that the earlier version was recorded', () => {
  expect(visitFault({ code: 'CONFLICT', field: ['id'], message: 'reload' }, t)).toEqual({ field: 'whole', message: 'household.visit.arrivedBefore' })
})
