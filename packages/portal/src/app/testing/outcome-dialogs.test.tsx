import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DisputeDialog } from '../../features/outcome-report/DisputeDialog'
import { ReportDialog } from '../../features/outcome-report/ReportDialog'
import type { OutcomeDisputeFinding, OutcomeLinePartsFragment, ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { draw } from './draw'

const dispute = (findings: OutcomeDisputeFinding[]): NonNullable<OutcomeLinePartsFragment['dispute']> => ({
  id: 'line', origin: 'VILLAGE', raisedAt: '2015-12-30T03:00:00.000Z', status: 'TAKEN_UP', dueOn: '2016-01-15', actBy: '2016-01-15', overdue: false, question: null, finding: null, answer: null, version: 2, handler: null,
  viewerCan: { takeUp: false, conclude: true, findings },
})
const conclusions = () => [...document.querySelectorAll('option')].filter(({ disabled }) => !disabled).map(({ value }) => value)
const chosen = () => document.querySelector('select')?.value
const nothing = () => undefined

test('whoever approved the report is offered that the line is wrong, and nothing else', () => {
  draw(<DisputeDialog dispute={dispute(['TO_CORRECT'])} head="白**" approved onClose={nothing} />)
  expect([conclusions(), chosen()]).toEqual([['TO_CORRECT'], 'TO_CORRECT'])
  expect(screen.getByText(/这份报告是您审核通过的/), 'and why').toBeDefined()
})

test('each refusal stands at its own field', async () => {
  const errors = [['finding', '请写明核实情况。'], ['answer', '请写明答复。']].map(([field, message]) => ({ __typename: 'UserError', code: 'VALIDATION', field: [field], message }))
  draw(<DisputeDialog dispute={dispute(['TO_CORRECT'])} head="白**" approved={false} onClose={nothing} />, { ConcludeOutcomeDispute: () => ({ result: { __typename: 'OutcomeDisputePayload', outcomeReport: null, userErrors: errors } }) })
  expect(screen.getByText(/报告还没有审核通过，只能认定有误/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: '了结' }))
  await screen.findByText('请写明答复。')
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual(['请写明核实情况。', '请写明答复。'])
})

test('of several conclusions none is suggested, and without one nothing is sent', async () => {
  const { asked } = draw(<DisputeDialog dispute={dispute(['LINE_STANDS', 'WITHDRAWN', 'TO_CORRECT'])} head="白**" approved onClose={nothing} />)
  expect([conclusions(), chosen()]).toEqual([['LINE_STANDS', 'WITHDRAWN', 'TO_CORRECT'], ''])
  fireEvent.click(screen.getByRole('button', { name: '了结' }))
  expect(await screen.findByText('先选结论。')).toBeDefined()
  expect(asked).toEqual([])
})

test('whoever takes up a dispute asks the enterprise in words of the office, which name nobody', async () => {
  const { asked } = draw(<DisputeDialog dispute={{ ...dispute([]), status: 'OPEN', viewerCan: { takeUp: true, conclude: false, findings: [] } }} head="白**" approved onClose={nothing} />)
  fireEvent.change(screen.getByLabelText('请企业核对什么'), { target: { value: '请提供三月份的签收单' } })
  fireEvent.click(screen.getByRole('button', { name: '受理' }))
  await screen.findByText(/不要写是谁提出的/)
  expect(asked.map(({ operation, variables }) => [operation, variables['input']])).toEqual([['TakeUpOutcomeDispute', { id: 'line', version: 2, dueOn: '2016-01-14', question: '请提供三月份的签收单' }]])
})

test('whoever returns a report is told that the enterprise reads why, and whoever disputes a line that it does not', () => {
  const line = { household: { id: 'h', number: '150525100202-0007', headName: '白双喜' } } as OutcomeLinePartsFragment
  const report = { id: 'r', number: 'R150525100202-2015-0001', confirmedTotal: 0, outcomes: [], reverses: null } as unknown as ReportWholeFragment
  for (const act of [{ kind: 'dispute', line }, { kind: 'return' }] as const) draw(<ReportDialog act={act} report={report} confirmedCount={0} onClose={nothing} onDone={nothing} />)
  expect(screen.getAllByText(/^企业会看到这段话。.*病情等个人情况。$/)).toHaveLength(1)
  expect(screen.getByText(/企业看不到。/)).toBeDefined()
})

test('whoever confirms a line that its household denies reads its words, and of a household without words that it gave none', () => {
  const report = { id: 'r', number: 'R150525100202-2015-0001', confirmedTotal: 0, outcomes: [], reverses: null } as unknown as ReportWholeFragment
  const line = (comment: string | null) => ({ household: { id: 'h', number: '150525100202-0007', headName: '白双喜' }, householdSays: { agreed: false, comment } }) as OutcomeLinePartsFragment
  for (const comment of ['没有收到', null, ' ']) draw(<ReportDialog act={{ kind: 'confirmAlone', line: line(comment) }} report={report} confirmedCount={0} onClose={nothing} onDone={nothing} />)
  expect(screen.getAllByText(/农户说：“没有收到”。确认就是说/)).toHaveLength(1)
  expect(screen.getAllByText(/农户说不是这样，没有写原因。确认就是说/)).toHaveLength(2)
  expect(screen.queryByText(/“\s*”/)).toBe(null)
})

test('whoever confirms or approves a reversal is told what is taken back, and nothing of money received', () => {
  const report = { id: 'r', number: 'R150525100202-2016-0003', period: '2016Q1', confirmedTotal: 360_050, nothingPaid: null, outcomes: [], reverses: { id: 'before', number: 'R150525100202-2016-0002', viewerCan: { reverse: false } } } as unknown as ReportWholeFragment
  for (const act of [{ kind: 'confirm', households: ['h'] }, { kind: 'approve' }] as const) draw(<ReportDialog act={act} report={report} confirmedCount={1} onClose={nothing} onDone={nothing} />)
  expect(screen.getByText(/R150525100202-2016-0002 里这些户的金额应当收回/)).toBeDefined()
  expect(screen.getByText(/R150525100202-2016-0002 整份收回.*3,600\.50 元.*2016 年第一季度可以重新填报/)).toBeDefined()
  expect(screen.queryByText(/真的收到了这些钱|计入成效。填报/)).toBe(null)
})
