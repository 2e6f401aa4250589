import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NothingPaidDialog } from '../../features/outcome-report/NothingPaidDialog'
import { ReportChoice } from '../../features/outcome-report/ReportChoice'
import { draw, type Answers } from './draw'

const rent = {
  __typename: 'Linkage', id: 'rent', form: 'LAND_TRANSFER', startedOn: '2014-03-01', reportsMissed: [], viewerCan: { __typename: 'LinkageActions', submitReport: true },
  region: { __typename: 'Region', code: '150525100202', name: '光明嘎查' }, enterprise: { __typename: 'Enterprise', id: 'e', name: '田园农业' },
}
const linkages = (more: object): Answers => ({ ReportableLinkages: () => ({ linkages: { __typename: 'LinkageConnection', nodes: [{ ...rent, ...more }] } }) })
const deadline = (...quarters: string[]) => ({ __typename: 'ReportDeadline', quarters })
const offered = () => screen.queryAllByRole('link').map(({ textContent }) => textContent)

test('a contract that pays by the year offers the quarters that close its year first, then those of which may be reported besides', async () => {
  draw(<ReportChoice linkageId="rent" />, linkages({ reportDeadlines: [deadline('2015Q2', '2015Q1')], reportableQuarters: ['2015Q4', '2015Q2', '2015Q1'] }))
  await expect.poll(offered).toEqual(['2015 年第二季度', '2015 年第一季度', '2015 年第四季度'])
  expect(screen.getByText(/还没有到期/)).toBeDefined()
})

test('where nothing is due, what is paid in between can be reported all the same', async () => {
  draw(<ReportChoice linkageId="rent" />, linkages({ reportDeadlines: [], reportableQuarters: ['2015Q4'] }))
  await expect.poll(offered).toEqual(['2015 年第四季度'])
  expect(screen.getByText(/没有该报的季度/)).toBeDefined()
})

test('that nothing was paid is sent with its reason and without a household, and again under the same id after a lost answer', async () => {
  const taken: string[] = []
  let tries = 0
  const answer = () => {
    tries += 1
    if (tries === 1) throw new Error('the line broke')
    return { result: { __typename: 'SubmitOutcomeReportPayload', outcomeReport: null, replayed: false, userErrors: [{ __typename: 'UserError', code: 'VALIDATION', field: ['nothingPaid'], message: '这一期到 2015-12-31 才结束。' }] } }
  }
  const { asked } = draw(<NothingPaidDialog linkage="rent" period="2015Q4" onClose={() => undefined} onTaken={(id) => taken.push(id)} />, { SubmitOutcomeReport: answer })
  const act = screen.getByRole('button', { name: '确定提交' })
  fireEvent.click(act)
  expect(screen.getByText('写明原因。')).toBeDefined()
  expect(asked).toEqual([])
  fireEvent.change(screen.getByRole('textbox'), { target: { value: ' 年底才结算 ' } })
  fireEvent.click(act)
  await screen.findByText(/再点一次/)
  fireEvent.click(act)
  await screen.findByText('这一期到 2015-12-31 才结束。')
  const inputs = asked.map(({ variables }) => variables['input'] as { id: string })
  expect(inputs).toEqual([{ id: inputs[0]?.id, linkage: 'rent', period: '2015Q4', outcomes: [], nothingPaid: '年底才结算' }, inputs[0]])
  expect(taken).toEqual([])
})
