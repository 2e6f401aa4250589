import { expect, test } from 'vitest'
import { navigationOf } from '../desk/navigation'

const appointment = { id: 'of-the-town', region: null, enterprise: null, householdCount: null, startedOn: '2014-01-01', endedOn: null }

test('whoever reads coverage, teams and rosters finds them under one name', () => {
  const names = (['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'CITY_LEADER'] as const).map((role) => navigationOf({ ...appointment, role }, () => true).find(({ href }) => href.startsWith('/responsibility'))?.name)
  expect(names).toEqual(['responsibility', 'responsibility', 'responsibility', 'responsibility'])
})

test('the city’s office finds the minimum wages that it keeps in its menu, and nobody else does', () => {
  const found = (['CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'CITY_LEADER', 'AUDITOR'] as const).filter((role) => navigationOf({ ...appointment, role }, () => true).some(({ href }) => href === '/minimum-wages'))
  expect(found).toEqual(['CITY_OFFICE'])
})
