import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DrawInspectionDialog } from '../../features/inspection/DrawInspectionDialog'
import { draw } from './draw'

test('whoever draws names no seed, and is told to publish it once the answers are due', async () => {
  const { asked } = draw(<DrawInspectionDialog onClose={() => undefined} />, { DrawInspection: () => ({ result: { __typename: 'DrawInspectionPayload', inspection: null, userErrors: [{ __typename: 'UserError', code: 'STATE', field: null, message: '不能' }] } }) })
  expect(screen.queryByLabelText('抽样号')).toBeNull()
  expect(screen.getByText(/到期以后再公布/)).toBeDefined()
  fireEvent.change(screen.getByLabelText(/名称/), { target: { value: '年终' } })
  fireEvent.click(screen.getByRole('button', { name: '抽户并派人', hidden: true }))
  await expect.poll(() => asked.find(({ operation }) => operation === 'DrawInspection')?.variables).toBeDefined()
  const sent = asked.find(({ operation }) => operation === 'DrawInspection')?.variables['input'] as object
  expect(Object.keys(sent).toSorted()).toEqual(['dueOn', 'id', 'inspectors', 'region', 'size', 'title'])
})
