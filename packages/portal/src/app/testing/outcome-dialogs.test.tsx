// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DisputeDialog } from '../../features/outcome-report/DisputeDialog'
import { ReportDialog } from '../../features/outcome-report/ReportDialog'
import type { OutcomeDisputeFinding, OutcomeLinePartsFragment, ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { draw } from './draw'

const dispute = (findings: OutcomeDisputeFinding[]): NonNullable<OutcomeLinePartsFragment['dispute']> => ({
  id: 'line', origin: 'VILLAGE', status: 'TAKEN_UP', dueOn: '2016-01-15', finding: null, answer: null, version: 2, handler: null,
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

test('whoever disputes a line, or returns a report, is told that the enterprise reads why', () => {
  const line = { household: { id: 'h', number: '150525100202-0007', headName: '白双喜' } } as OutcomeLinePartsFragment
  const report = { id: 'r', number: 'R150525100202-2015-0001', confirmedTotal: 0 } as ReportWholeFragment
  for (const act of [{ kind: 'dispute', line }, { kind: 'return' }] as const) draw(<ReportDialog act={act} report={report} confirmedCount={0} onClose={nothing} onDone={nothing} />)
  expect(screen.getAllByText(/^企业会看到这段话。.*病情等个人情况。$/)).toHaveLength(2)
})
