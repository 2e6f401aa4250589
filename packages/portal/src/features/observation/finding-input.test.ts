import { expect, test } from 'vitest'
import { findingInput, reportedFinding } from './finding-input'

const reported = { kind: 'PROJECT', household: { id: 'h', headName: '王某' }, project: { id: 'p', name: '打井' }, cadre: { id: 'c', name: '李某' } } as Parameters<typeof reportedFinding>[0]
const draft = reportedFinding(reported)

test('what stays as it was reported is not sent again', () => {
  expect(findingInput(draft, reported)).toEqual({ kind: 'PROJECT' })
})

test('what was taken out is sent as none, so that it is not recorded as it was reported', () => {
  expect(findingInput({ ...draft, household: null, project: null, cadre: null }, reported)).toEqual({ kind: 'PROJECT', household: null, project: null, cadre: null })
})

test('what was found instead is sent, with what is done about it', () => {
  const found = { kind: 'FUND_USE', household: { id: 'h2', name: '张某' }, project: 'p2', cadre: { id: 'c2', name: '赵某' }, measure: ' 补发 ' } as const
  expect(findingInput(found, reported)).toEqual({ kind: 'FUND_USE', household: 'h2', project: 'p2', cadre: 'c2', measure: '补发' })
  expect(findingInput(found, { ...reported, household: null, project: null, cadre: null })).toEqual({ kind: 'FUND_USE', household: 'h2', project: 'p2', cadre: 'c2', measure: '补发' })
})
