import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LateInspectionsPanel } from '../../features/inspection/LateInspectionsPanel'
import { draw } from './draw'

const region = { __typename: 'Region', code: '150525100202', name: '常胜村', level: 'VILLAGE', parent: { __typename: 'Region', code: '150525100000', name: '大沁他拉镇' } }
const late = { __typename: 'Inspection', id: 'draw', title: '年终入户核查', dueOn: '2015-12-28', region, figures: { __typename: 'InspectionFigures', overdue: 3, unassigned: 1 } }
const page = (nodes: readonly object[], totalCount = nodes.length) => ({ LateInspections: () => ({ inspections: { __typename: 'InspectionConnection', totalCount, nodes } }) })

test('a draw past its day names its place, how many wait and for how many there is nobody, and opens on those', async () => {
  draw(<LateInspectionsPanel />, page([late], 7))
  const link = await screen.findByRole('link', { name: /看 3 户/ })
  expect(link.getAttribute('href')).toBe('/inspections/draw?view=OVERDUE')
  expect(screen.getByText(/大沁他拉镇 · 常胜村/).textContent).toBe('大沁他拉镇 · 常胜村应在 2015-12-28 前完成1 户没有人可派')
  expect(screen.getByRole('link', { name: '共 7 次' }).getAttribute('href')).toBe('/inspections')
})

test('where nothing is late there is no panel', async () => {
  const { asked } = draw(<LateInspectionsPanel />, page([]))
  await expect.poll(() => asked.length).toBe(1)
  expect(screen.queryByRole('heading')).toBeNull()
})
