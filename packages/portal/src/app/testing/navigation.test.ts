import { expect, test } from 'vitest'
import { atFoot, navigationOf } from '../desk/navigation'

const appointment = { id: 'of-the-town', region: null, enterprise: null, householdCount: null, startedOn: '2014-01-01', endedOn: null }

test('whoever reads coverage, teams and rosters finds them under one name', () => {
  const names = (['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'CITY_LEADER'] as const).map((role) => navigationOf({ ...appointment, role }, () => true).find(({ href }) => href.startsWith('/responsibility'))?.name)
  expect(names).toEqual(['responsibility', 'responsibility', 'responsibility', 'responsibility'])
})

test('the city’s office finds the minimum wages that it keeps in its menu, and nobody else does', () => {
  const found = (['CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'CITY_LEADER', 'AUDITOR'] as const).filter((role) => navigationOf({ ...appointment, role }, () => true).some(({ href }) => href === '/minimum-wages'))
  expect(found).toEqual(['CITY_OFFICE'])
})

test('on a phone every role that reads reports finds them at the foot, after the page that it begins with', () => {
  const foot = (['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'SECTION_LEADER', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR', 'FINANCE_OFFICE'] as const).map((role) => atFoot(navigationOf({ ...appointment, role }, () => true)).map(({ name }) => name))
  expect(foot).toEqual([
    ['home', 'ownBanner', 'households', 'observations'],
    ['ownVillage', 'households', 'villagePeople', 'observations'],
    ['ownVillage', 'households', 'cases', 'observations'],
    ['ownHouseholds', 'visits', 'calendar', 'observations'],
    ['home', 'compare', 'households', 'observations'],
    ['queue', 'households', 'cases', 'observations'],
    ['queue', 'households', 'cases', 'observations'],
    ['review', 'households', 'cases', 'observations'],
    ['home', 'compare'],
  ])
})

test('an office finds the enterprises in its menu, and under their name what is promised, agreed and linked', () => {
  const found = (['CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'FINANCE_OFFICE', 'SECTION_LEADER'] as const).map((role) => navigationOf({ ...appointment, role }, () => true).find(({ name }) => name === 'enterprises'))
  expect(found.map((item) => item?.href)).toEqual(['/enterprises', '/enterprises', '/enterprises', undefined, undefined])
  expect(found[0]?.also).toEqual(expect.arrayContaining(['/linkages', '/pledges', '/agreements', '/courtyards']))
  expect(navigationOf({ ...appointment, role: 'TOWN_OFFICE' }, (permission) => permission !== 'enterprise.list').some(({ name }) => name === 'enterprises')).toBe(false)
})
