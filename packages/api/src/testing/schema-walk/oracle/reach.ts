import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { isInForce, liesIn } from './view.js'
import type { Duty, View } from './view.js'

/*
 * "Who sees which rows" of the contract, column by column.
 */

export const OVER_TERRITORY: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']

/** Whose column "households" is not "–". */
export const ASK_HOUSEHOLDS: readonly Role[] = [...OVER_TERRITORY, 'SECTION_LEADER', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']
/** Whose column "observations" is not "–". */
export const ASK_OBSERVATIONS: readonly Role[] = [...OVER_TERRITORY, 'SECTION_LEADER', 'VOLUNTEER_SUPERVISOR']
/** Whose column "linkages, reports" is not "–". */
export const ASK_LINKAGES: readonly Role[] = [...OVER_TERRITORY, 'SECTION_LEADER', 'HONORARY_CHIEF']

/** Who is told what linkages brought: those over a territory, and a chief of the own enterprise. */
export const ASK_LINKAGE_RESULTS: readonly Role[] = [...OVER_TERRITORY, 'HONORARY_CHIEF']

/** Whose column "observations" is not "–", but for supervisors: a case names a family. */
export const ASK_CASES: readonly Role[] = [...OVER_TERRITORY, 'SECTION_LEADER']

/** Cases of the own territory, and of the own ten. */
export const seesCase = (view: View, row: Row<'RegisterCase'>): boolean =>
  view.duties.some((duty) => (OVER_TERRITORY.includes(duty.role) ? liesIn(row.regionCode, duty.region) : duty.role === 'SECTION_LEADER' && row.householdId !== null && duty.households.has(row.householdId)))

/** An enterprise reads the households of a contract for half a year after its last day (ADR 0028). */
const isStillRead = (view: View, linkageId: string): boolean => {
  const endedOn = view.stored.Linkage.find((row) => row.id === linkageId)?.endedOn ?? null
  const [year = 0, month = 1] = view.today.split('-').map(Number)
  const sameDay = `${month > 6 ? year : year - 1}-${String(month > 6 ? month - 6 : month + 6).padStart(2, '0')}-${view.today.slice(8)}`
  return endedOn === null || endedOn >= sameDay
}

/** The duties through which the viewer reaches a household: the own territory, the own ten, those in the enterprise's linkages. */
export const dutiesOverHousehold = (view: View, household: Pick<Row<'Household'>, 'id' | 'regionCode'>): Duty[] =>
  view.duties.filter((duty) => {
    if (OVER_TERRITORY.includes(duty.role) || duty.role === 'VOLUNTEER_SUPERVISOR') return liesIn(household.regionCode, duty.region)
    if (duty.role === 'SECTION_LEADER') return duty.households.has(household.id)
    if (duty.role === 'HONORARY_CHIEF') return duty.enterprise !== null && view.stored.LinkageHousehold.some((member) => member.householdId === household.id && member.enterpriseId === duty.enterprise && member.leftOn === null && isStillRead(view, member.linkageId))
    return false
  })

/** A division of the own territory; for those responsible by name, the villages of their households. */
export const seesPlace = (view: View, code: string): boolean =>
  view.duties.some((duty) =>
    OVER_TERRITORY.includes(duty.role) || duty.role === 'VOLUNTEER_SUPERVISOR'
      ? liesIn(code, duty.region)
      : view.stored.Household.some((household) => household.regionCode === code && dutiesOverHousehold(view, household).includes(duty)),
  )

/** The duties that open a village's projects: the own territory, the village's board, the villages where the own ten live. */
export const dutiesOverPlace = (view: View, village: string): Duty[] =>
  view.duties.filter((duty) =>
    duty.role === 'SECTION_LEADER'
      ? view.stored.Household.some((household) => household.regionCode === village && duty.households.has(household.id))
      : (OVER_TERRITORY.includes(duty.role) || duty.role === 'VOLUNTEER_SUPERVISOR') && liesIn(village, duty.region),
  )

/** Plans, and projects beyond what stands on the board. */
export const seesPlan = (view: View, village: string): boolean => dutiesOverPlace(view, village).some((duty) => duty.role !== 'VOLUNTEER_SUPERVISOR')

/** Whose are plans and the trace. */
export const ASK_PLANS: readonly Role[] = [...OVER_TERRITORY, 'SECTION_LEADER']
/** Whose are projects, if only those on the board. */
export const ASK_PROJECTS: readonly Role[] = [...ASK_PLANS, 'VOLUNTEER_SUPERVISOR']

/** About the viewer, found of the viewer or about a town's office in which the viewer sits where the viewer did not report it, or found by an inspection at one of the own ten. */
export const isAboutViewer = (view: View, row: Row<'Observation'>): boolean =>
  row.cadreId === view.me || (row.foundCadreId === view.me && row.reporterId !== view.me) || ([row.subjectOffice, row.foundOffice].includes('TOWN_OFFICE') && row.reporterId !== view.me && view.duties.some((duty) => duty.role === 'TOWN_OFFICE' && liesIn(row.regionCode, duty.region))) || (row.source === 'INSPECTION' && row.householdId !== null && isOwnTen(view, row.householdId))

/** What an inspection made of the viewer's own answer in a village of which the viewer lists nothing: no figure tells of it. */
export const isOfOwnAnswer = (view: View, row: Row<'Observation'>): boolean => row.source === 'INSPECTION' && row.reporterId === view.me && !view.duties.some((duty) => OVER_TERRITORY.includes(duty.role) && liesIn(row.regionCode, duty.region))

/** Own territory, those on the own ten, own ones of a supervisor, of whatever village. One about oneself or the own office is nobody's. */
export const dutiesOverObservation = (view: View, row: Row<'Observation'>): Duty[] =>
  isAboutViewer(view, row)
    ? []
    : view.duties.filter((duty) => {
        if (OVER_TERRITORY.includes(duty.role)) return liesIn(row.regionCode, duty.region)
        if (duty.role === 'SECTION_LEADER') return row.householdId !== null && duty.households.has(row.householdId)
        if (duty.role === 'VOLUNTEER_SUPERVISOR') return row.reporterId === view.me && row.source !== 'INSPECTION'
        return false
      })

/** Whether a duty reaches all of a linkage or report: the own territory, the own enterprise. */
const reachesWhole = (duty: Duty, row: { readonly regionCode: string; readonly enterpriseId: string }): boolean =>
  OVER_TERRITORY.includes(duty.role) ? liesIn(row.regionCode, duty.region) : duty.role === 'HONORARY_CHIEF' && duty.enterprise === row.enterpriseId

/** Whether the viewer sees every household of a linkage, every line of a report. */
export const seesWhole = (view: View, row: { readonly regionCode: string; readonly enterpriseId: string }): boolean => view.duties.some((duty) => reachesWhole(duty, row))

/** Whether the viewer learns which household is asked to join a linkage: over its village or its cadre, but not the enterprise. */
export const knowsWhoIsAsked = (view: View, row: Pick<Row<'LinkageProposal'>, 'regionCode' | 'enterpriseId' | 'householdId'>): boolean => view.duties.some((duty) => duty.role !== 'HONORARY_CHIEF' && reachesWhole(duty, row)) || (row.householdId !== null && isOwnTen(view, row.householdId))

/** Whether the viewer learns what was found about a disputed line, and who says that it is not so: over its village or its cadre, but not the enterprise. */
export const readsDisputeFinding = (view: View, row: Pick<Row<'OutcomeDispute'>, 'regionCode' | 'enterpriseId' | 'householdId'>): boolean => view.duties.some((duty) => duty.role !== 'HONORARY_CHIEF' && reachesWhole(duty, row)) || isOwnTen(view, row.householdId)

/** Whether the viewer reads a dispute at all: the enterprise once an office looks into it and the village judged the line, or where the village could have raised it as well. */
export const seesDispute = (view: View, row: Row<'OutcomeDispute'>): boolean =>
  readsDisputeFinding(view, row) || (seesWhole(view, row) && view.stored.HouseholdOutcome.some((line) => line.id === row.outcomeId && (line.confirmation === 'DISPUTED' || (row.handlerId !== null && line.confirmation !== 'PENDING'))))

/** Whether the viewer learns who judged a report for the village: over its village, or the cadre of one of its households, but not the enterprise. */
export const knowsWhoJudged = (view: View, row: Row<'OutcomeReport'>): boolean => view.stored.HouseholdOutcome.some((line) => line.reportId === row.id && readsDisputeFinding(view, line)) || view.duties.some((duty) => duty.role !== 'HONORARY_CHIEF' && reachesWhole(duty, row))

/** Whether a household is one of the own ten of any of the viewer's appointments as section-level leader. */
export const isOwnTen = (view: View, householdId: string): boolean => view.duties.some((duty) => duty.role === 'SECTION_LEADER' && duty.households.has(householdId))

/** The own territory's, the own enterprise's, those with own households. */
export const seesLinkage = (view: View, row: Row<'Linkage'>): boolean => seesWhole(view, row) || view.stored.LinkageHousehold.some((member) => member.linkageId === row.id && isOwnTen(view, member.householdId))
export const seesReport = (view: View, row: Row<'OutcomeReport'>): boolean => seesWhole(view, row) || view.stored.HouseholdOutcome.some((line) => line.reportId === row.id && isOwnTen(view, line.householdId))
/** Of a report for its own households, a section-level leader sees these lines alone. */
export const seesLine = (view: View, row: Row<'HouseholdOutcome'>): boolean => seesWhole(view, row) || isOwnTen(view, row.householdId)

/** With the seat or a linkage in the territory, with own households, one's own. */
export const seesEnterprise = (view: View, row: Row<'Enterprise'>): boolean =>
  view.duties.some((duty) => {
    if (duty.role === 'HONORARY_CHIEF') return duty.enterprise === row.id
    if (duty.role === 'SECTION_LEADER') return view.stored.LinkageHousehold.some((member) => member.enterpriseId === row.id && duty.households.has(member.householdId))
    return OVER_TERRITORY.includes(duty.role) && (liesIn(row.regionCode, duty.region) || view.stored.Linkage.some((linkage) => linkage.enterpriseId === row.id && liesIn(linkage.regionCode, duty.region)))
  })

/** In the list, from which the administrator chooses a chief's enterprise, all of them for the administrator. */
export const listsEnterprise = (view: View, row: Row<'Enterprise'>): boolean => view.duties.some((duty) => duty.role === 'ADMINISTRATOR') || seesEnterprise(view, row)

const FULL: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'SECTION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']

/** "Leaders and first secretary in scope, offices, section-level leader on the own ten": the first column of the fields table. */
export const isFull = (role: Role): boolean => FULL.includes(role)
/** The first and the second column: whoever reads a household in full, and the auditor. */
export const isFullOrAuditor = (role: Role): boolean => isFull(role) || role === 'AUDITOR'
/** Health, disability, and children under 14. */
export const seesHealth = (role: Role): boolean => role === 'SECTION_LEADER' || role === 'FIRST_SECRETARY' || role === 'TOWN_OFFICE'
/** The town office and the first secretary hand out the codes of households’ own pages; the auditor sees that they did. */
export const handsOutCodes = (role: Role): boolean => role === 'TOWN_OFFICE' || role === 'FIRST_SECRETARY' || role === 'AUDITOR'
/** Whether the viewer is all of the office of a village's town: no other account that can sign in holds it. */
export const isAloneInOffice = ({ stored, me, today }: View, village: string): boolean => {
  const holders = stored.Appointment.filter((row) => row.role === 'TOWN_OFFICE' && row.regionCode === `${village.slice(0, 9)}000` && isInForce(row, today) && stored.Account.some(({ id, disabledAt }) => id === row.accountId && disabledAt === null))
  return holders.length > 0 && holders.every(({ accountId }) => accountId === me)
}
/** What households ask and say: for those who read their files in full. */
export const ASK_VOICES: readonly Role[] = [...OVER_TERRITORY, 'SECTION_LEADER']
