import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OutcomeLines } from '../../features/outcome-report/OutcomeLines'
import { ReportDialog } from '../../features/outcome-report/ReportDialog'
import type { OutcomeLinePartsFragment, ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { draw } from './draw'

const line = (n: number, more: Partial<OutcomeLinePartsFragment> = {}): OutcomeLinePartsFragment => ({
  amount: 10_000, months: null, quantity: null, unit: null, reason: null, confirmation: 'PENDING', disputeReason: null, findings: [], dispute: null, householdSays: null, judgedAlone: false, judgedBy: null,
  household: { id: `h${n}`, number: `150525100202-000${n}`, headName: `户主${n}` },
  ...more,
})
const denied = line(2, { judgedAlone: true, householdSays: { agreed: false, comment: '只收到一半' } })
const nothing = () => undefined

test('a line that its household denies is in no choice of several, and is confirmed by itself', () => {
  let chosen: ReadonlySet<string> = new Set()
  const alone: string[] = []
  draw(<OutcomeLines lines={[line(1), denied, line(3)]} total={30_000} choice={{ chosen, onChoose: (next) => { chosen = next } }} onConfirmAlone={({ household }) => alone.push(household.id)} onDispute={nothing} />)
  expect(screen.getAllByRole('checkbox')).toHaveLength(3)
  fireEvent.click(screen.getByRole('checkbox', { name: '选中全部待确认的户' }))
  expect([...chosen]).toEqual(['h1', 'h3'])
  fireEvent.click(screen.getByRole('button', { name: '单独确认 户主2' }))
  expect([alone, screen.queryByRole('button', { name: '单独确认 户主1' }), screen.getAllByRole('button', { name: /有异议$/ }).length]).toEqual([['h2'], null, 3])
})

test('whoever confirms all is told how many households deny theirs and are left', () => {
  const report = { id: 'r', number: 'R', confirmedTotal: 0, outcomes: [line(1), denied], reverses: null } as unknown as ReportWholeFragment
  draw(<ReportDialog act={{ kind: 'confirm', households: ['h1'] }} report={report} confirmedCount={0} onClose={nothing} onDone={nothing} />)
  expect(screen.getByText(/另有 1 户农户本人说不是这样，不在这次确认里/)).toBeDefined()
})

test('whoever confirms against a household’s word reads it, and is asked for a reason before anything is sent', async () => {
  const { asked } = draw(<ReportDialog act={{ kind: 'confirmAlone', line: denied }} report={{ id: 'r', number: 'R', outcomes: [denied] } as unknown as ReportWholeFragment} confirmedCount={0} onClose={nothing} onDone={nothing} />)
  expect(screen.getByText(/只收到一半/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: '确认' }))
  expect(await screen.findByText('写明原因。')).toBeDefined()
  expect(asked).toEqual([])
})
