// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CalendarPage } from '../../features/calendar/CalendarPage'
import { draw } from './draw'

const household = (n: number) => ({ __typename: 'Household', id: `household-${n}`, headName: `户主${n}`, status: 'NOT_EXITED', lastVisitedOn: '2015-06-20', visits: [] })
const answers = (total: number) => ({
  CalendarHouseholds: () => ({ households: { totalCount: total, nodes: Array.from({ length: Math.min(total, 100) }, (_, n) => household(n)) } }),
  CalendarActivities: () => ({ activities: { totalCount: 0, nodes: [] } }),
  CalendarObservations: () => ({ observations: { totalCount: 101, nodes: Array.from({ length: 100 }, (_, n) => ({ __typename: 'Observation', id: `observation-${n}`, number: `O-${n}`, dueAt: null })) } }),
})

test('a calendar that holds more than it can show says what is left out, and how much of it', async () => {
  draw(<CalendarPage />, answers(1_234))
  expect((await screen.findByRole('note')).textContent).toContain('另有贫困户 1,134 户、反映 1 件没有列出')
})

test('the list beside the month is named by the month, for it may be another than this one', async () => {
  draw(<CalendarPage />, answers(1))
  await screen.findByRole('heading', { name: /2015 年 12 月安排/ })
})
