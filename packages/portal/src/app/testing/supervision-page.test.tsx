import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SupervisionPage } from '../../features/supervision/SupervisionPage'
import { draw } from './draw'

const village = (code: string) => ({ __typename: 'SupervisionVillage', supervisors: 8, vacant: 2, endingSoon: 0, trainingDue: 0, conflicts: 0, anonymousReports: null, region: { __typename: 'Region', code, name: `村${code}`, parent: null } })

test('the supervisors of many villages come by pages from the service, by place and need', async () => {
  const { asked } = draw(<SupervisionPage />, {
    SupervisionVillages: () => ({ supervisionVillageCount: 51, supervisionVillages: Array.from({ length: 50 }, (_, n) => village(String(n))) }),
    RegionBelow: ({ code }) => ({ region: { __typename: 'Region', code, name: '旗', children: [{ __typename: 'Region', code: '150525100000', name: '镇' }] } }),
  }, ['supervision.read'])
  const variables = () => asked.filter(({ operation }) => operation === 'SupervisionVillages').at(-1)?.variables
  await screen.findByText('第 1–50 村，共 51 村')
  expect(variables()).toMatchObject({ need: null, first: 50, after: null })
  fireEvent.click(screen.getByRole('button', { name: '下一页' }))
  await expect.poll(variables).toMatchObject({ need: null, after: '49' })
  fireEvent.click(screen.getByRole('link', { name: '有空缺' }))
  await expect.poll(variables).toMatchObject({ need: 'VACANT', after: null })
})

test('an office that does not look after supervisors sees that there is no such page, and asks for nothing', () => {
  const { asked } = draw(<SupervisionPage />, {}, ['responsibility.read'])
  expect(screen.getByRole('heading').textContent).toBe('没有这一页')
  expect(asked).toEqual([])
})
