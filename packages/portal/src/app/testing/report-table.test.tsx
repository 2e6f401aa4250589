import { screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { ReportTable } from '../../features/outcome-report/ReportTable'
import { draw } from './draw'

const rows: ComponentProps<typeof ReportTable>['rows'] = [
  {
    id: 'r', number: 'R150525100210-2015-0005', period: '2015Q3', status: 'APPROVED', submittedAt: '2015-10-26T02:00:00.000Z', decidedAt: '2015-11-02T02:00:00.000Z', total: 1_265_000, confirmedTotal: 1_113_200,
    reversed: false, returnReason: null, nothingPaid: null, reverses: null, returnedBy: null, disputed: { lines: 2, status: 'TAKEN_UP', actBy: '2016-01-08', overdue: false },
    linkage: { id: 'l', form: 'DONATION', startedOn: '2015-04-01', reportableQuarters: [], region: { code: '150525100210', name: '太平庄村' }, enterprise: { id: 'e', name: '奈曼旗恒春牧业有限公司' } },
  },
]

test('a report with several disputes says first of that for which the list was narrowed to it', () => {
  draw(<ReportTable rows={rows} disputed="TO_CORRECT" />)
  expect(screen.getByText(/^异议/).textContent?.trim()).toBe('异议：核实有误，等企业更正、扶贫办核实中')
})

test('elsewhere it says of the dispute that presses most, and once', () => {
  draw(<><ReportTable rows={rows} /><ReportTable rows={rows} disputed="TAKEN_UP" /><ReportTable rows={rows} disputed="OVERDUE" /></>)
  expect(screen.getAllByText(/^异议/).map(({ textContent }) => textContent?.trim())).toEqual(['异议：扶贫办核实中', '异议：扶贫办核实中', '异议：扶贫办核实中'])
})

test('a returned report has no confirmed sum beside: it counts nothing', () => {
  const [row] = rows
  if (row !== undefined) draw(<ReportTable rows={[{ ...row, status: 'RETURNED', disputed: null }]} />)
  expect([screen.queryByText('11,132'), screen.queryByText('—') !== null]).toEqual([null, true])
})
