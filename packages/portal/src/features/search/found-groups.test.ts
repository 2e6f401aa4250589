import { expect, test } from 'vitest'
import type { SearchQuery } from '../../gql/search/graphql'
import type { Translate } from '../../ui/text/catalogue'
import { foundGroups } from './found-groups'

const inKeys: Translate = (key, values = {}) => [key, ...Object.values(values)].join(' ')
const region = { code: '150525100202', name: '东升村', parent: { code: '150525100000', name: '大沁他拉镇' } }

test('what was found stands in kinds, each with how many there are and the path to the place; a kind of nothing is left out', () => {
  const found: SearchQuery = {
    households: { totalCount: 12, nodes: [{ id: 'h', number: '150525100202-0007', headName: '王海', region }] },
    enterprises: { totalCount: 0, nodes: [] },
    projects: { totalCount: 3, nodes: [{ id: 'p', name: '王家沟肉羊养殖', status: 'UNDERWAY', region }] },
    cadres: { totalCount: 1, nodes: [{ id: 'c', name: '王山', posts: [{ role: 'FIRST_SECRETARY', households: null, region: { code: region.code, name: region.name } }] }] },
  }
  expect(foundGroups(found, inKeys)).toEqual([
    { title: 'shell.searchGroup.households 12 12', options: [{ address: '/households/h', name: '王海', note: '大沁他拉镇 · 东升村 0007' }] },
    { title: 'shell.searchGroup.cadres 1 1', options: [{ address: '/cadres/c', name: '王山', note: 'viewer.role.FIRST_SECRETARY · 东升村' }] },
    { title: 'shell.searchGroup.projects 3 3', options: [{ address: '/projects/p', name: '王家沟肉羊养殖', note: '大沁他拉镇 · 东升村 · trace.projectStatus.UNDERWAY' }] },
  ])
})

test('a viewer who may not ask for cadres, enterprises or projects finds none', () => {
  expect(foundGroups({ households: { totalCount: 0, nodes: [] } }, inKeys)).toEqual([])
})
