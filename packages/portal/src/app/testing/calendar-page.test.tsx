import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CalendarPage } from '../../features/calendar/CalendarPage'
import { VisitorCalendar } from '../../features/calendar/VisitorCalendar'
import { draw } from './draw'

const household = (n: number) => ({ __typename: 'Household', id: `household-${n}`, headName: `户主${n}`, status: 'NOT_EXITED', lastVisitedOn: '2015-06-20', visits: [] })
const answers = (total: number) => ({
  CalendarHouseholds: () => ({ households: { totalCount: total, nodes: Array.from({ length: Math.min(total, 100) }, (_, n) => household(n)) } }),
  CalendarActivities: () => ({ activities: { totalCount: 0, nodes: [] } }),
  CalendarObservations: () => ({ observations: { totalCount: 101, nodes: Array.from({ length: 100 }, (_, n) => ({ __typename: 'Observation', id: `observation-${n}`, number: `O-${n}`, dueAt: null })) } }),
})

test('a calendar that holds more than it can show says what is left out, and how much of it', async () => {
  draw(<VisitorCalendar month="2015-12" />, answers(1_234))
  expect((await screen.findByRole('note')).textContent).toContain('另有贫困户 1,134 户、反映 1 件没有列出')
})

test('the list beside the month is named by the month, for it may be another than this one', async () => {
  draw(<VisitorCalendar month="2015-12" />, answers(1))
  await screen.findByRole('heading', { name: /2015 年 12 月安排/ })
})

const village = { __typename: 'Region', code: '150525100202', name: '某嘎查' }
const none = { totalCount: 0, nodes: [] }

test('the calendar of an office asks for what ends in the month and leads from each to where it is dealt with', async () => {
  const { asked } = draw(<CalendarPage />, {
    OfficeCalendar: () => ({
      registerCases: { totalCount: 101, nodes: [{ __typename: 'RegisterCase', id: 'case-1', headName: '白双喜', region: village, waitsFrom: '2015-12-09' }] },
      dispatches: none,
      assistances: none,
      villagePlans: { totalCount: 1, nodes: [{ __typename: 'VillagePlan', id: 'plan-1', endYear: 2015, region: village }] },
    }),
    OfficeTeams: () => ({ workTeams: [{ __typename: 'WorkTeam', id: 'team-1', endedOn: '2015-12-31', region: village }, { __typename: 'WorkTeam', id: 'team-2', endedOn: '2016-12-31', region: village }] }),
    CalendarObservations: () => ({ observations: none }),
  })
  await screen.findByText('白双喜 · 某嘎查')
  expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['/cases/case-1', '公示期满白双喜 · 某嘎查'],
    ['/villages/150525100202', '工作队到期某嘎查'],
    ['/plans/plan-1', '村规划到期某嘎查'],
  ])
  expect(screen.getByRole('note').textContent).toContain('另有 100 件没有列出')
  expect(asked.find(({ operation }) => operation === 'OfficeCalendar')?.variables).toEqual({ region: '150525100000', days: { from: '2015-12-01', until: '2015-12-31' }, year: 2015, plans: true, posts: false })
})

test('the calendar of an office that follows up disputes holds the days by which it answers them, and leads to the report', async () => {
  const line = (head: string, dispute: object | null) => ({ __typename: 'HouseholdOutcome', household: { __typename: 'Household', id: head, headName: head }, dispute })
  const due = (status: string, dueOn: string | null) => ({ __typename: 'OutcomeDispute', id: `${status} ${dueOn}`, status, dueOn })
  draw(<CalendarPage />, {
    OfficeCalendar: () => ({ registerCases: none, dispatches: none, assistances: none, villagePlans: none }),
    OfficeTeams: () => ({ workTeams: [] }),
    CalendarObservations: () => ({ observations: none }),
    OfficeDisputes: () => ({ outcomeReports: { totalCount: 1, nodes: [{ __typename: 'OutcomeReport', id: 'report-1', number: 'R-1', outcomes: [line('白双喜', due('TAKEN_UP', '2015-12-18')), line('包巴图', due('LINE_STANDS', '2015-12-19')), line('韩查干', null)] }] } }),
  }, ['outcomeReport.followUp'])
  await screen.findByText('白双喜 · R-1')
  expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([['/reports/report-1', '异议答复到期白双喜 · R-1']])
})
