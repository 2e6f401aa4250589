import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CadreRow } from '../../features/observation-report/CadreRow'
import { HouseholdRow } from '../../features/observation-report/HouseholdRow'
import { ProjectRow } from '../../features/observation-report/ProjectRow'
import { draw } from './draw'

const region = '150525100202'
const unreached = () => {
  throw new TypeError('Failed to fetch')
}
const choose = (name: string) => fireEvent.click(screen.getByRole('button', { name: `选: ${name}` }))

test('the household of a report is asked for as the list of the village asks, which the copy answers too', async () => {
  const node = { __typename: 'Household', id: 'h', number: `${region}-0028`, headName: '敖**', status: 'POOR', size: 3, group: '三组' }
  const { asked } = draw(<HouseholdRow region={region} value={null} masked isRequired={false} error={null} onChange={() => undefined} />, {
    CoveredHouseholds: () => ({ households: { __typename: 'HouseholdConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes: [node] } }),
  })
  choose('哪一户')
  await screen.findByText('0028 · 三组')
  expect(asked).toEqual([{ operation: 'CoveredHouseholds', variables: { filter: { region }, first: 50, after: null } }])
})

test.each([
  ['哪一户', 'CoveredHouseholds', <HouseholdRow key="h" region={region} value={null} masked isRequired={false} error={null} onChange={() => undefined} />],
  ['哪位干部', 'CadreChoices', <CadreRow key="c" region={region} value={null} error={null} onChange={() => undefined} />],
  ['项目', 'VillageProjects', <ProjectRow key="p" region={region} value={null} error={null} onChange={() => undefined} />],
])('where nothing can be asked and nothing is kept, it is said so, and nobody waits: %s', async (name, operation, row) => {
  draw(row, { [operation]: unreached })
  choose(name)
  await screen.findByRole('alert')
})
