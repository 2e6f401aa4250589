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

test('a line that was disputed in the returned report says so to whoever judges, with what became of it', () => {
  const former = (n: number, amount: number) => ({ amount, months: null, quantity: null, unit: null, confirmation: 'DISPUTED' as const, household: { id: `h${n}` }, dispute: null })
  const before = new Map([['h1', former(1, 10_000)], ['h2', former(2, 9_000)]])
  draw(<OutcomeLines lines={[line(1), line(2), line(3)]} total={30_000} before={before} />, {}, ['household.read', 'household.voice'])
  expect(screen.getAllByText(/退回的那一份里这一户有异议/).map(({ textContent }) => textContent)).toEqual(['退回的那一份里这一户有异议，当时报 100 元；这次原样报来。', '退回的那一份里这一户有异议，当时报 90 元；这次已改。'])
})

test('to the enterprise such a line was to be looked into, and no more', () => {
  const before = new Map([['h1', { amount: 10_000, months: null, quantity: null, unit: null, confirmation: 'DISPUTED' as const, household: { id: 'h1' }, dispute: null }]])
  draw(<OutcomeLines lines={[line(1)]} total={10_000} before={before} />)
  expect([screen.queryByText(/退回的那一份里这一户待核实/) !== null, screen.queryByText(/有异议/)]).toEqual([true, null])
})

test('in a returned report no line reads as confirmed or as waiting, and a disputed one says once that it was returned', () => {
  const dispute = { id: 'd', origin: null, raisedAt: null, status: 'CORRECTED' as const, dueOn: null, actBy: null, overdue: false, question: null, finding: null, answer: null, version: 2, handler: null, viewerCan: { takeUp: false, conclude: false, findings: [] } }
  draw(<OutcomeLines lines={[line(1, { confirmation: 'CONFIRMED' }), line(2, { confirmation: 'DISPUTED', dispute }), line(3)]} total={30_000} returned />)
  expect([...document.querySelectorAll('.line-state')].map(({ textContent }) => textContent.trim())).toEqual(['退回前村里确认过，不再计入', '因待核实随报告退回', '退回时村里还没有确认'])
})

test('whoever confirms all or approves is told how many lines were disputed before, came back as they were, or are under the floor price or unchecked', () => {
  const found = (kind: OutcomeLinePartsFragment['findings'][number]['kind']) => ({ kind, asksReason: true, text: kind })
  const outcomes = [line(1, { findings: [found('UNCHANGED_AFTER_DISPUTE'), found('PRICE_UNDER_FLOOR')] }), line(2, { findings: [found('PRICE_NOT_CHECKED')] }), line(3)]
  const corrects = { id: 'before', number: 'R0', outcomes: [1, 2].map((n) => ({ amount: n * 10_000, months: null, quantity: null, unit: null, confirmation: 'DISPUTED', household: { id: `h${n}` }, dispute: null })) }
  const report = { id: 'r', number: 'R', confirmedTotal: 0, nothingPaid: null, outcomes, reverses: null, corrects } as unknown as ReportWholeFragment
  draw(<ReportDialog act={{ kind: 'confirm', households: ['h1', 'h2', 'h3'] }} report={report} confirmedCount={0} onClose={nothing} onDone={nothing} />)
  draw(<ReportDialog act={{ kind: 'approve' }} report={{ ...report, outcomes: outcomes.map((each) => ({ ...each, confirmation: 'CONFIRMED' as const })) }} confirmedCount={3} onClose={nothing} onDone={nothing} />)
  for (const said of ['其中 2 户在退回的那一份里待核实，这次有 1 户原样报来。', '其中 1 户低于合同保底价。', '其中 1 户没有核对保底价。']) expect(screen.getAllByText(said)).toHaveLength(2)
})
