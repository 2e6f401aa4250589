import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DisputesPanel } from '../../features/outcome-report/DisputesPanel'
import { draw, type Answers } from './draw'

const counts = (open: number, overdue: number, takenUp = overdue, toCorrect = 0): Answers => ({
  DisputeCounts: () => ({ open: { __typename: 'OutcomeReportConnection', totalCount: open }, takenUp: { __typename: 'OutcomeReportConnection', totalCount: takenUp }, overdue: { __typename: 'OutcomeReportConnection', totalCount: overdue }, toCorrect: { __typename: 'OutcomeReportConnection', totalCount: toCorrect } }),
})

test('an office sees how many disputes wait for it, what is late first, each with its list', async () => {
  draw(<DisputesPanel region="150525100000" />, counts(3, 1), ['outcomeReport.followUp'])
  await screen.findByText('成效异议')
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/reports?region=150525100000&disputed=OVERDUE', '/reports?region=150525100000&disputed=OPEN', '/reports?region=150525100000&disputed=TAKEN_UP'])
})

test('a dispute that was taken up stays among the duties until it is answered', async () => {
  draw(<DisputesPanel region="150525100000" />, counts(0, 0, 2), ['outcomeReport.followUp'])
  expect((await screen.findByRole('link')).getAttribute('href')).toBe('/reports?region=150525100000&disputed=TAKEN_UP')
})

test('a line that was found wrong stays before the offices until the enterprise put it right', async () => {
  draw(<DisputesPanel region="150525100000" />, counts(0, 0, 0, 1), ['outcomeReport.followUp'])
  expect((await screen.findByRole('link')).getAttribute('href')).toBe('/reports?region=150525100000&disputed=TO_CORRECT')
})

test('whoever follows up no disputes asks for none', () => {
  const { asked } = draw(<DisputesPanel region="150525100000" />, counts(3, 1), ['outcomeReport.read'])
  expect([asked, screen.queryByText('成效异议')]).toEqual([[], null])
})
