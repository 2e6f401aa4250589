import type { Row } from '../../../data/entities.js'
import { instant, one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { OVER_TERRITORY, dutiesOverHousehold, dutiesOverObservation, isAboutViewer } from './reach.js'
import { boardIsSeen } from './plans.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

/** Of the own territory or the own ten; none about oneself or the own office, whether the report or the finding names them. */
export const seesFinding = (view: View, row: Row<'Finding'>): boolean => {
  const observation = view.stored.Observation.find((each) => each.id === row.observationId)
  if (observation === undefined || isAboutViewer(view, observation) || row.cadreId === view.me) return false
  if (row.subjectOffice === 'TOWN_OFFICE' && view.duties.some((duty) => duty.role === 'TOWN_OFFICE' && liesIn(row.regionCode, duty.region))) return false
  return view.duties.some((duty) => (OVER_TERRITORY.includes(duty.role) ? liesIn(row.regionCode, duty.region) : duty.role === 'SECTION_LEADER' && row.householdId !== null && duty.households.has(row.householdId)))
}

/** A finding as the viewer sees it. */
export const findingOf = (view: View, row: Row<'Finding'>): Projection => {
  const observation = view.stored.Observation.find((each) => each.id === row.observationId)
  const household = view.stored.Household.find((each) => each.id === row.householdId)
  const project = view.stored.Project.find((each) => each.id === row.projectId)
  return {
    type: 'Finding',
    id: row.id,
    fields: {
      ...values(row, 'id', 'kind', 'found', 'measure', 'state'),
      recordedAt: () => value(instant(row.recordedAt)),
      region: () => one(view.show.region(row.regionCode)),
      observation: () => one(observation !== undefined && dutiesOverObservation(view, observation).length > 0 ? view.show.observation(observation) : null),
      household: () => one(household !== undefined && dutiesOverHousehold(view, household).length > 0 ? view.show.household(household) : null),
      project: () => one(project !== undefined && boardIsSeen(view, project.regionCode) ? view.show.project(project) : null),
      cadre: () => one(view.show.account(row.cadreId)),
    },
  }
}
