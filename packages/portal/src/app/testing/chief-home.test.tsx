import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChiefHome } from '../../features/outcome-report/ChiefHome'
import { draw } from './draw'

const nothing = { totalCount: 0, nodes: [] }
/** A report of which a line is to be put right, by what its mark says of the line that is to be seen to first. */
const report = (disputed: { readonly status: string; readonly actBy: string | null; readonly overdue: boolean }) => ({
  __typename: 'OutcomeReport', id: 'r', number: 'R150525100202-2015-0001', period: '2015Q3', status: 'APPROVED', total: 0, confirmedTotal: 0, submittedAt: '2015-10-09T03:00:00.000Z', decidedAt: '2015-10-12T03:00:00.000Z', returnReason: null, nothingPaid: null, reverses: null, reversed: false, returnedBy: null,
  disputed: { __typename: 'OutcomeReportDisputes', lines: 2, ...disputed },
  linkage: { __typename: 'Linkage', id: 'rent', form: 'LAND_TRANSFER', startedOn: '2014-03-01', reportableQuarters: [], region: { __typename: 'Region', code: '150525100202', name: '光明嘎查' }, enterprise: { __typename: 'Enterprise', id: 'e', name: '田园农业' } },
  viewerCan: { __typename: 'OutcomeReportActions', reverse: true },
})
const home = (disputed: Parameters<typeof report>[0]) => draw(<ChiefHome />, { ChiefHome: () => ({ linkages: nothing, returned: nothing, toCorrect: { nodes: [report(disputed)] }, latest: nothing }) })

test('the day to put a line right stands beside its report', async () => {
  home({ status: 'TO_CORRECT', actBy: '2016-01-15', overdue: false })
  expect(await screen.findByText(/2016 年 1 月 15 日前更正/)).toBeDefined()
})

test('the day of an office that looks into another line is no day of the enterprise', async () => {
  home({ status: 'TAKEN_UP', actBy: '2016-01-05', overdue: true })
  await screen.findByRole('link', { name: /冲销/ })
  expect([screen.queryByText(/2016-01-05/), screen.queryByText(/超期/)]).toEqual([null, null])
})
