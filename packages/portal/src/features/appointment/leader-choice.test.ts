import { expect, test } from 'vitest'
import type { Translate } from '../../ui/text/catalogue'
import { leaderChoice } from './leader-choice'

const inKeys: Translate = (key, values = {}) => [key, ...Object.values(values)].join(' ')
const leader = (householdCount: number, freePlaces: number, sendingUnit: string | null) => leaderChoice({ account: { id: 'a', name: '达古拉' }, householdCount, freePlaces, sendingUnit }, inKeys)

test('two leaders of one name are told apart by unit, households and room', () => {
  expect(leader(8, 2, '奈曼旗水务局')).toEqual({ id: 'a', name: '达古拉', note: '奈曼旗水务局 · appointment.leader.room 8 2', freePlaces: 2 })
  expect(leader(10, 0, null)).toEqual({ id: 'a', name: '达古拉', note: 'appointment.leader.full 10', freePlaces: 0 })
})
