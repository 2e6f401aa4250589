import { expect, test } from 'vitest'
import { navigationOf } from '../desk/navigation'

const appointment = { id: 'of-the-town', region: null, enterprise: null, householdCount: null, startedOn: '2014-01-01', endedOn: null }

test('whoever reads coverage, teams and rosters finds them under one name', () => {
  const names = (['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'CITY_LEADER'] as const).map((role) => navigationOf({ ...appointment, role }, () => true).find(({ href }) => href.startsWith('/responsibility'))?.name)
  expect(names).toEqual(['responsibility', 'responsibility', 'responsibility', 'responsibility'])
})
