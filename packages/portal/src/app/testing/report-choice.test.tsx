// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ReportChoice } from '../../features/outcome-report/ReportChoice'
import { draw } from './draw'

const linkage = (id: string, reportsMissed: readonly string[]) => ({
  __typename: 'Linkage', id, form: 'ORDER', startedOn: '2013-01-01', reportableQuarters: [], reportsMissed, reportDeadlines: [],
  region: { __typename: 'Region', code: '150525100202', name: '太平庄村' }, enterprise: { __typename: 'Enterprise', id: 'e', name: '恒春牧业' }, viewerCan: { __typename: 'LinkageActions', submitReport: true },
})

test('a contract of which periods were never reported before its books were closed does not say that all was reported', async () => {
  draw(<ReportChoice linkageId={null} />, { ReportableLinkages: () => ({ linkages: { __typename: 'LinkageConnection', nodes: [linkage('closed', ['2014Q4', '2014Q2']), linkage('open', [])] } }) })
  expect((await screen.findByText(/没有报过的支付期/)).textContent).toBe('这份合同结束已过半年，不再填报。没有报过的支付期：2014 年第四季度、2014 年第二季度。')
  expect(screen.getAllByText(/到期的支付都报过了/)).toHaveLength(1)
})
