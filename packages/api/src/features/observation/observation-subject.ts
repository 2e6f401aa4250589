import { ancestorCode } from '../../access/territory.js'
import type { Viewer } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'

/** Offices that an observation may be about as a whole: the town's, whose place the banner's takes (contract, "Who may do what"). */
export type SubjectOffice = 'TOWN_OFFICE'

/** What of an observation says whom it is about: as it was reported, and as it was found. */
export type SubjectFacts = Pick<Row<'Observation'>, 'cadreId' | 'subjectOffice' | 'foundCadreId' | 'foundOffice'>

/** Whether an observation is about a person, by what was reported or by what was found. */
export const isAboutPerson = ({ cadreId, foundCadreId }: Pick<SubjectFacts, 'cadreId' | 'foundCadreId'>, accountId: string): boolean => cadreId === accountId || foundCadreId === accountId

/** Whether an observation is about the town's office, by what was reported or by what was found. */
export const isAboutTownOffice = ({ subjectOffice, foundOffice }: Pick<SubjectFacts, 'subjectOffice' | 'foundOffice'>): boolean => subjectOffice === 'TOWN_OFFICE' || foundOffice === 'TOWN_OFFICE'

/** The office of the village's town where the person complained of is of it; null for everybody else. `posts` are those that have not ended: whoever is to come to the office has its people for colleagues, who would read from the first day on what was said before. */
export const subjectOfficeOf = (regionCode: string, cadreId: string | null, posts: readonly Pick<Row<'Appointment'>, 'accountId' | 'role' | 'regionCode'>[]): SubjectOffice | null =>
  cadreId !== null && posts.some((post) => post.accountId === cadreId && post.role === 'TOWN_OFFICE' && post.regionCode === ancestorCode(regionCode, 'TOWN')) ? 'TOWN_OFFICE' : null

/** Of an account that sits in a town's office: not what is about that office, whichever other post opens the row, unless it reported it itself. */
const notOfOwnOffices = ({ accountId, grants }: Viewer): Condition<'Observation'>[] =>
  grants.flatMap(({ role, range }) =>
    role !== 'TOWN_OFFICE' || range === null ? [] : [{ anyOf: [[{ column: 'subjectOffice', equals: null }, { column: 'foundOffice', equals: null }], [{ column: 'reporterId', equals: accountId }], [{ column: 'regionCode', below: range.from }], [{ column: 'regionCode', from: range.below }]] }],
  )

/** Whatever did not come of an inspection. */
export const NOT_OF_INSPECTION: Condition<'Observation'> = { column: 'source', differs: 'INSPECTION' }

/** Households that an account answers for by name. */
export const namedHouseholdsOf = ({ grants }: Pick<Viewer, 'grants'>): string[] => grants.filter(({ role }) => role === 'SECTION_LEADER').flatMap(({ householdIds }) => householdIds)

/** Of whoever answers for households by name: not what an inspection found there, whichever other post opens it. It would tell who was drawn, and it is about the own work (4.3). */
const notOfOwnHouseholds = (viewer: Viewer): Condition<'Observation'>[] => {
  const own = namedHouseholdsOf(viewer)
  return own.length === 0 ? [] : [{ anyOf: [[NOT_OF_INSPECTION], own.map((householdId): Condition<'Observation'> => ({ column: 'householdId', differs: householdId }))] }]
}

/** Not what a finding says of the viewer: the words of its conclusion name them. Whoever reported it reads the answer to the own report. */
const notFoundOfViewer = ({ accountId }: Viewer): Condition<'Observation'> => ({ anyOf: [[{ column: 'foundCadreId', differs: accountId }], [{ column: 'reporterId', equals: accountId }]] })

/**
 * Nobody sees an observation about oneself, and an office none about itself or one of its people: they would read what is said
 * of a colleague, and who said it (contract, "none about oneself"; dossier 4.1). What was found counts as what was reported.
 */
export const notAboutViewer = (viewer: Viewer): readonly Condition<'Observation'>[] => [{ column: 'cadreId', differs: viewer.accountId }, notFoundOfViewer(viewer), ...notOfOwnOffices(viewer), ...notOfOwnHouseholds(viewer)]
