import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OwnTasksCard } from '../../features/inspection-task/OwnTasksCard'
import { draw } from './draw'

const region = { __typename: 'Region', code: '150525100202', name: '白音嘎查' }
const place = { __typename: 'InspectedPlace', number: '150525100202-0017', headName: '王**', groupName: '一组' }
const tasks = (totalCount: number, ...nodes: readonly { readonly id: string; readonly dueOn: string; readonly overdue: boolean }[]) => ({
  OwnInspectionTasks: () => ({ ownInspectionTasks: { totalCount, pageInfo: { hasNextPage: false, endCursor: null }, nodes: nodes.map((each) => ({ __typename: 'InspectionTask', status: 'ASSIGNED', region, place, ...each })) } }),
})

test('whoever is sent to households reads on the home how many wait and by when the first', async () => {
  draw(<OwnTasksCard />, tasks(31, { id: 't1', dueOn: '2016-01-20', overdue: false }, { id: 't2', dueOn: '2016-01-22', overdue: false }))
  const card = await screen.findByRole('link')
  expect([card.textContent, card.getAttribute('href')]).toEqual(['派给我的入户核查31 户未完成最近的 2016 年 1 月 20 日前完成', '/inspection-tasks'])
})

test('a single one opens at once, and one that is late says so', async () => {
  draw(<OwnTasksCard />, tasks(1, { id: 't1', dueOn: '2015-12-20', overdue: true }))
  const card = await screen.findByRole('link')
  expect([card.getAttribute('href'), card.querySelector('.late')?.textContent]).toEqual(['/inspection-tasks/t1', '最近的应在 2015 年 12 月 20 日前完成，已超期'])
})

test('where nobody is sent anywhere, the home says nothing of it', async () => {
  const { asked } = draw(<OwnTasksCard />, tasks(0))
  await expect.poll(() => asked.length).toBe(1)
  expect(screen.queryByRole('link')).toBeNull()
})
