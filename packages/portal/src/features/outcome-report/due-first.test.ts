import { expect, test } from 'vitest'
import { dueFirst } from './due-first'

test('what is due first of all stands first, and what is not due at all is left out', () => {
  const linkage = (id: string, ...days: string[]) => ({ id, reportDeadlines: days.map((dueOn) => ({ dueOn })) })
  expect(dueFirst([linkage('later', '2016-01-31', '2015-10-31'), linkage('none'), linkage('first', '2016-01-31', '2013-04-30')]).map(({ id }) => id)).toEqual(['first', 'later'])
})
