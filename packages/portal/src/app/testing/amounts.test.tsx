import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HouseholdPlanDialog } from '../../features/trace/HouseholdPlanDialog'
import { MeasureDialog } from '../../features/trace/MeasureDialog'
import { ProjectDialog } from '../../features/trace/ProjectDialog'
import type { HouseholdPlanFactsFragment, ProjectFactsFragment } from '../../gql/trace/graphql'
import { draw } from './draw'

const household = { id: 'household-1', headName: '白双喜', region: { code: '150525100202' } }
const plan: HouseholdPlanFactsFragment = { id: 'plan-1', version: 2, startYear: 2014, endYear: 2016, lapsed: false, expectedIncome: 452_000, agreedOn: null, endedOn: null, endReason: null, points: [], madeBy: { id: 'office', name: '包桂兰' }, viewerCan: { revise: true, close: true } }
const project = { id: 'project-1', version: 3, name: '肉羊养殖', task: 'INDUSTRY', class: 'SUPPORT', category: 'INDUSTRY', effect: 'DEVELOPMENT_TYPE', startsOn: '2015-01-01', endsOn: null, responsibleUnit: '', goal: '', budget: 1_200_000 } as ProjectFactsFragment

const nothing = () => undefined
const send = () => {
  const form = screen.getByRole('dialog').querySelector('form')
  if (form === null) throw new Error('A dialog holds a form')
  fireEvent.submit(form)
}
const type = (field: HTMLInputElement, value: string) => fireEvent.change(field, { target: { value } })

const forms = [
  ['the expected income of a plan', /人均纯收入/, 'ReviseHouseholdPlan', 'expectedIncome', <HouseholdPlanDialog key="plan" household={household} plan={plan} onClose={nothing} onSaved={nothing} />],
  ['the amount of a measure', /金额/, 'RecordMeasure', 'amount', <MeasureDialog key="measure" household={household} suggestion={null} onClose={nothing} onSaved={nothing} />],
  ['the budget of a project', /预算/, 'ReviseProject', 'budget', <ProjectDialog key="project" plan={{ id: 'plan-1', startYear: 2014, endYear: 2016 }} project={project} onClose={nothing} onSaved={nothing} />],
] as const

test.each(forms)('%s that cannot be read is refused at its field, stays as it was typed and is never sent as none', async (_, label, operation, name, form) => {
  const { asked } = draw(form)
  const sent = () => asked.filter((each) => each.operation === operation)
  const field = screen.getByLabelText<HTMLInputElement>(label)
  type(field, '3万')
  send()
  expect(screen.getByRole('alert').textContent).toBe('金额请填数字，单位是元，最多两位小数。')
  expect([field.value, field.getAttribute('aria-invalid'), sent()]).toEqual(['3万', 'true', []])

  type(field, '30000.5')
  expect(screen.queryByRole('alert')).toBeNull()
  send()
  await expect.poll(() => sent().map(({ variables }) => (variables['input'] as Record<string, unknown>)[name])).toEqual([3_000_050])
})
