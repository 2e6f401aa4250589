import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { instant, many, one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { personOf } from './households.js'
import { dutiesOverHousehold } from './reach.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

/** Offices and the auditor. */
export const ASK_DUPLICATES: readonly Role[] = ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']
const DECIDE: readonly Role[] = ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']

/** Both files lie in the territory of one of the viewer's offices. */
export const seesDuplicate = (view: View, row: Row<'DuplicatePair'>): boolean => view.duties.some((duty) => ASK_DUPLICATES.includes(duty.role) && liesWithin(row.regionCode, duty.region))

/** The own file does, and the other does not. */
export const seesSign = (view: View, row: Row<'DuplicateSign'>): boolean =>
  view.duties.some((duty) => ASK_DUPLICATES.includes(duty.role) && liesIn(row.regionCode, duty.region)) && !view.duties.some((duty) => ASK_DUPLICATES.includes(duty.role) && liesWithin(row.pairRegionCode, duty.region))

/** A division lies in another that is not below it. */
const liesWithin = (code: string, division: string | null): boolean => {
  const level = (each: string): number => (each.endsWith('00000000') ? 0 : each.endsWith('000000') ? 1 : each.endsWith('000') ? 2 : 3)
  return division !== null && level(code) >= level(division) && liesIn(code, division)
}

const shown = (view: View, id: string | null): Projection | null => {
  const row = view.stored.Household.find((each) => each.id === id)
  return row !== undefined && dutiesOverHousehold(view, row).length > 0 ? view.show.household(row) : null
}

/** Two files as whoever answers for both sees them. */
export const duplicateOf = (view: View, row: Row<'DuplicatePair'>): Projection => {
  const membersOf = (id: string): Row<'Person'>[] => view.stored.Person.filter((each) => each.householdId === id && (each.endedOn === null || each.endedOn >= view.today)).toSorted((a, b) => a.position - b.position)
  const show = (person: Row<'Person'>): Projection => {
    const home = view.stored.Household.find((each) => each.id === person.householdId)
    return personOf(view, person, home === undefined ? [] : dutiesOverHousehold(view, home).map((duty) => duty.role))
  }
  const cityOnly = row.regionCode.endsWith('00000000')
  return {
    type: 'DuplicatePair',
    id: row.id,
    fields: {
      ...values(row, 'id', 'version', 'score', 'reasons', 'status', 'decisionReason'),
      within: () => value(cityOnly ? 'CITY' : row.regionCode.endsWith('000000') ? 'BANNER' : row.regionCode.endsWith('000') ? 'TOWN' : 'VILLAGE'),
      foundAt: () => value(instant(row.foundAt)),
      decidedAt: () => value(instant(row.decidedAt)),
      decidedBy: () => one(view.show.account(row.decidedBy)),
      first: () => one(shown(view, row.firstHouseholdId)),
      second: () => one(shown(view, row.secondHouseholdId)),
      kept: () => one(shown(view, row.keptHouseholdId)),
      samePersons: () =>
        many(
          membersOf(row.firstHouseholdId).flatMap((mine) => {
            const twin = membersOf(row.secondHouseholdId).find((each) => each.name === mine.name && each.birthDate !== null && each.birthDate === mine.birthDate)
            return twin === undefined ? [] : [{ type: 'SamePerson', id: null, fields: { first: () => one(show(mine)), second: () => one(show(twin)), sameIdNumber: () => value(false) } }]
          }),
        ),
      mayDecide: () => value(row.status === 'OPEN' && view.duties.some((duty) => DECIDE.includes(duty.role) && liesWithin(row.regionCode, duty.region) && (duty.role === 'CITY_OFFICE') === cityOnly)),
    },
  }
}

/** That there is a match somewhere, and nothing of it. */
export const signOf = (view: View, row: Row<'DuplicateSign'>): Projection => ({
  type: 'DuplicateSign',
  id: row.id,
  fields: { id: () => value(row.id), foundAt: () => value(instant(row.foundAt)), household: () => one(shown(view, row.householdId)) },
})
