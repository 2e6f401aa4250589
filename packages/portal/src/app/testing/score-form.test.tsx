import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ScoreForm } from '../../features/observation-report/ScoreForm'
import { draw } from './draw'

test.each([
  [false, '您打分以后这一件就办结。1 分是很不满意，5 分是很满意。办结以后还可以要求再办一次。'],
  [true, '您打分以后这一件就办结。1 分是很不满意，5 分是很满意。已经再办过一次，办结以后不能再要求再办。'],
])('whoever scores a report reads what can still be asked for after it; handled again already: %s', (reopened, words) => {
  draw(<ScoreForm id="o" reopened={reopened} />)
  expect(screen.getByText(words)).toBeTruthy()
})
