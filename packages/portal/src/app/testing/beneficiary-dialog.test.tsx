import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BeneficiaryDialog } from '../../features/trace/BeneficiaryDialog'
import { draw, type Answers } from './draw'

const project = { id: 'project-1', name: '肉羊养殖', region: { code: '150525100202' } }
const household = (id: string, headName: string) => ({ __typename: 'Household', id, number: `150525100202-${id}`, headName })
const withoutProject = household('0001', '白双喜')
const answers: Answers = {
  BeneficiaryCandidates: ({ filter }) => {
    const nodes = (filter as object | null) !== null && 'traceGap' in (filter as object) ? [withoutProject] : [withoutProject, household('0003', '包巴图'), household('0004', '王海')]
    return { households: { __typename: 'HouseholdConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } }
  },
}
const nothing = () => undefined
const heads = () => [...document.querySelectorAll('.check-list label')].map((label) => label.textContent?.trim().split(' ')[0])

test('the service is asked for households of other projects, without those that this one reaches today', async () => {
  const { asked } = draw(<BeneficiaryDialog project={project} onClose={nothing} onDone={nothing} />, answers)
  await expect.poll(heads).toEqual(['白双喜'])
  fireEvent.click(screen.getByRole('checkbox', { name: '也列出已有其他项目的户' }))
  await expect.poll(heads).toEqual(['白双喜', '包巴图', '王海'])
  expect(asked.map(({ variables }) => variables['filter'])).toEqual([{ region: '150525100202', traceGap: 'NO_PROJECT' }, { region: '150525100202', status: ['NOT_EXITED', 'PRE_EXIT', 'RETURNED'], notOnProject: 'project-1' }])
})

test('what was chosen from one list is not put on the project from the other, where it is not seen', async () => {
  draw(<BeneficiaryDialog project={project} onClose={nothing} onDone={nothing} />, answers)
  fireEvent.click(await screen.findByRole('checkbox', { name: '也列出已有其他项目的户' }))
  fireEvent.click(await screen.findByRole('checkbox', { name: /包巴图/ }))
  const act = () => screen.getByRole<HTMLButtonElement>('button', { name: '安排农户' })
  expect(act().disabled).toBe(false)
  fireEvent.click(screen.getByRole('checkbox', { name: '也列出已有其他项目的户' }))
  await expect.poll(heads).toEqual(['白双喜'])
  expect([screen.getByText(/已选 0 户/) !== null, act().disabled]).toEqual([true, true])
})
