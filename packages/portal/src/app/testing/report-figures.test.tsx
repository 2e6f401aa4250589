import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ObservationQueueQuery } from '../../gql/observation/graphql'
import { StatisticsPage } from '../../features/observation-desk/StatisticsPage'
import { ReportMap } from '../../features/observation-desk/ReportMap'
import { ObservationTable } from '../../features/observation/ObservationTable'
import { draw } from './draw'

const figures = (reports: number | null) => ({ __typename: 'ReportFigures', reports, workingDaysToAcceptance: null, acceptedInTime: null, daysToFinish: null, finishedInTime: null, scores: null, meanScore: null })

test('figures of which none is published are no table of marks, but say once why', async () => {
  draw(<StatisticsPage />, {
    ReportStatistics: () => ({
      observationStatistics: {
        __typename: 'ReportStatistics', year: 2015, until: '2015-11-30', region: { __typename: 'Region', code: '150525100000', name: '镇', level: 'TOWN' }, total: figures(9), outcomes: [], places: [],
        kinds: [{ __typename: 'ReportKindFigures', kind: 'PROJECT', figures: figures(null) }, { __typename: 'ReportKindFigures', kind: 'EXIT', figures: figures(0) }],
        months: [{ __typename: 'ReportMonthFigures', month: 3, figures: figures(9) }],
      },
    }),
  })
  const kinds = within(await screen.findByRole('region', { name: '按类别' }))
  expect([kinds.queryByRole('table'), kinds.queryByText('＊'), kinds.getByText(/少于 5 件/) !== null]).toEqual([null, null, true])
  expect(within(screen.getByRole('region', { name: '按提交的月份' })).getByRole('row', { name: /2015 年 3 月/ })).toBeTruthy()
})

test('a list shows the whole number of a report, and that an inspection made it', () => {
  const row = {
    id: 'o', number: 'O150525100202-2015-0003', kind: 'PROJECT', severity: 'NORMAL', status: 'SUBMITTED', text: '井没有打完', submittedAt: '2015-12-01T02:00:00.000Z', dueAt: null, overdue: false, anonymous: false, escalatedTo: null, source: 'INSPECTION', deadline: null,
    missedDeadlines: [], region: { code: '150525100202', name: '村' }, household: null, handler: null, members: [],
  } satisfies ObservationQueueQuery['observations']['nodes'][number]
  draw(<ObservationTable rows={[row]} />)
  expect(screen.getByText('O150525100202-2015-0003')).toBeTruthy()
  expect(screen.getByText('入户核查')).toBeTruthy()
})

test('the map says what its signs mean', () => {
  draw(<ReportMap reports={[{ id: 'o', number: 'O150525100202-2015-0003', kind: 'PROJECT', severity: 'NORMAL', overdue: true, escalatedTo: null, region: { code: '150525100202', name: '村' }, place: { latitude: 43, longitude: 121 } }]} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['一件反映，点开看内容', '严重或紧急', '已超期或已报送上级'])
})
