// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DisputeDialog } from '../../features/outcome-report/DisputeDialog'
import { ReportDialog } from '../../features/outcome-report/ReportDialog'
import type { OutcomeDisputeFinding, OutcomeLinePartsFragment, ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { draw } from './draw'

const dispute = (findings: OutcomeDisputeFinding[]): NonNullable<OutcomeLinePartsFragment['dispute']> => ({
  id: 'line', origin: 'VILLAGE', status: 'TAKEN_UP', dueOn: '2016-01-15', question: null, finding: null, answer: null, version: 2, handler: null,
  viewerCan: { takeUp: false, conclude: true, findings },
})
const conclusions = () => [...document.querySelectorAll('option')].filter(({ disabled }) => !disabled).map(({ value }) => value)
const chosen = () => document.querySelector('select')?.value
const nothing = () => undefined

test('whoever approved the report is offered that the line is wrong, and nothing else', () => {
  draw(<DisputeDialog dispute={dispute(['TO_CORRECT'])} head="白**" onClose={nothing} />)
  expect([conclusions(), chosen()]).toEqual([['TO_CORRECT'], 'TO_CORRECT'])
})

test('of several conclusions none is suggested, and without one nothing is sent', async () => {
  const { asked } = draw(<DisputeDialog dispute={dispute(['LINE_STANDS', 'WITHDRAWN', 'TO_CORRECT'])} head="白**" onClose={nothing} />)
  expect([conclusions(), chosen()]).toEqual([['LINE_STANDS', 'WITHDRAWN', 'TO_CORRECT'], ''])
  fireEvent.click(screen.getByRole('button', { name: '了结' }))
  expect(await screen.findByText('先选结论。')).toBeDefined()
  expect(asked).toEqual([])
})

test('whoever takes up a dispute asks the enterprise in words of the office, which name nobody', async () => {
  const { asked } = draw(<DisputeDialog dispute={{ ...dispute([]), status: 'OPEN', viewerCan: { takeUp: true, conclude: false, findings: [] } }} head="白**" onClose={nothing} />)
  fireEvent.change(screen.getByLabelText('请企业核对什么'), { target: { value: '请提供三月份的签收单' } })
  fireEvent.click(screen.getByRole('button', { name: '受理' }))
  await screen.findByText(/不要写是谁提出的/)
  expect(asked.map(({ operation, variables }) => [operation, variables['input']])).toEqual([['TakeUpOutcomeDispute', { id: 'line', version: 2, dueOn: '2016-01-14', question: '请提供三月份的签收单' }]])
})

test('whoever returns a report is told that the enterprise reads why, and whoever disputes a line that it does not', () => {
  const line = { household: { id: 'h', number: '150525100202-0007', headName: '白双喜' } } as OutcomeLinePartsFragment
  const report = { id: 'r', number: 'R150525100202-2015-0001', confirmedTotal: 0, outcomes: [] } as unknown as ReportWholeFragment
  for (const act of [{ kind: 'dispute', line }, { kind: 'return' }] as const) draw(<ReportDialog act={act} report={report} confirmedCount={0} onClose={nothing} onDone={nothing} />)
  expect(screen.getAllByText(/^企业会看到这段话。.*病情等个人情况。$/)).toHaveLength(1)
  expect(screen.getByText(/企业看不到。/)).toBeDefined()
})
