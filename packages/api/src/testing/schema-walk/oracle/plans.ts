import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { instant, many, one, page, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { projectEvents } from './events.js'
import { dutiesOverHousehold, dutiesOverPlace, isFullOrAuditor, seesPlan } from './reach.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'
import { saidOf } from './voices.js'

/** True when one of the viewer's duties of these roles is over the village; a section-level leader has no territory. */
const over = (view: View, village: string, ...roles: readonly Role[]): boolean => view.duties.some((duty) => roles.includes(duty.role) && liesIn(village, duty.region))

const isLed = (view: View, code: string): boolean => view.stored.Appointment.some((appointment) => appointment.role === 'DIVISION_LEADER' && appointment.regionCode === code && isInForce(appointment, '2015-12-31'))

/** "Plans are approved": proposer, reviewer and approver are three people; where nobody leads the village its banner approves. */
const planActions = (view: View, row: Row<'VillagePlan'>): Record<string, boolean> => {
  const led = isLed(view, row.regionCode)
  const runs = row.endYear >= 2015
  const writes = over(view, row.regionCode, 'FIRST_SECRETARY', 'TOWN_OFFICE')
  const proposed = row.accountId === view.me || row.submittedBy === view.me
  const approves = over(view, row.regionCode, ...(led ? (['DIVISION_LEADER'] as const) : (['DIVISION_LEADER', 'BANNER_OFFICE'] as const)))
  return {
    revise: writes && row.status === 'DRAFT',
    submit: runs && writes && row.status === 'DRAFT',
    review: runs && over(view, row.regionCode, 'TOWN_OFFICE', 'BANNER_OFFICE') && row.status === 'SUBMITTED' && !proposed,
    approve: runs && approves && (row.status === 'REVIEWED' || (row.status === 'SUBMITTED' && !led)) && !proposed && row.reviewedBy !== view.me,
    return: over(view, row.regionCode, 'DIVISION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE') && (row.status === 'SUBMITTED' || row.status === 'REVIEWED') && !proposed,
    close: approves && (row.status === 'APPROVED' || (!runs && row.status !== 'CLOSED')),
    addProject: runs && writes && row.status !== 'CLOSED',
  }
}

/** A village plan as the viewer sees it. */
export const villagePlanOf = (view: View, row: Row<'VillagePlan'>): Projection => ({
  type: 'VillagePlan',
  id: row.id,
  fields: {
    ...values(row, 'id', 'version', 'startYear', 'endYear', 'tasks', 'status', 'remark'),
    lapsed: () => value(row.status !== 'CLOSED' && row.endYear < 2015),
    createdAt: () => value(instant(row.createdAt)),
    submittedAt: () => value(instant(row.submittedAt)),
    reviewedAt: () => value(instant(row.reviewedAt)),
    approvedAt: () => value(instant(row.approvedAt)),
    region: () => one(view.show.region(row.regionCode)),
    proposedBy: () => one(view.show.account(row.submittedBy ?? row.accountId)),
    reviewedBy: () => one(view.show.account(row.reviewedBy)),
    approvedBy: () => one(view.show.account(row.approvedBy)),
    projects: () => many(view.stored.Project.filter((project) => project.planId === row.id).map(view.show.project)),
    viewerCan: () => value(planActions(view, row)),
  },
})

/** Who may go with a project: leader and first secretary of the village, the town's office, those in charge of its households. */
const candidates = (view: View, village: string): string[] => {
  const town = `${village.slice(0, 9)}000`
  const appointed = view.stored.Appointment.filter(
    (row) => isInForce(row, view.today) && ((row.regionCode === village && (row.role === 'DIVISION_LEADER' || row.role === 'FIRST_SECRETARY')) || (row.regionCode === town && row.role === 'TOWN_OFFICE')),
  )
  const answering = view.stored.Responsibility.filter((row) => row.regionCode === village && isInForce(row, view.today))
  return [...new Set([...appointed, ...answering].map((row) => row.accountId))].filter((id) => view.stored.Account.some((account) => account.id === id && account.disabledAt === null))
}

const cadreOf = (view: View, row: Row<'ProjectCadre'>): Projection => ({
  type: 'ProjectCadre',
  id: row.id,
  fields: {
    ...values(row, 'id', 'startedOn', 'endedOn'),
    account: () => one(view.show.account(row.accountId)),
    project: () => one(view.stored.Project.filter((project) => project.id === row.projectId).map(view.show.project)[0] ?? null),
  },
})

/** A project as the viewer sees it: to a supervisor alone what stands on the board. */
export const projectOf = (view: View, row: Row<'Project'>): Projection => {
  const { stored } = view
  const read = seesPlan(view, row.regionCode)
  const ifRead = (expected: unknown): ReturnType<typeof value> => value(read ? expected : null)
  const households = stored.Household.filter(
    (household) =>
      stored.Measure.some((measure) => measure.projectId === row.id && measure.householdId === household.id) && dutiesOverHousehold(view, household).some((duty) => isFullOrAuditor(duty.role)),
  )
  const asksPlans = view.duties.some((duty) => isFullOrAuditor(duty.role))
  const writes = over(view, row.regionCode, 'FIRST_SECRETARY', 'TOWN_OFFICE')
  const open = row.status === 'PLANNED' || row.status === 'UNDERWAY'
  return {
    type: 'Project',
    id: row.id,
    fields: {
      ...values(row, 'id', 'version', 'name', 'task', 'class', 'category', 'effect', 'startsOn', 'endsOn', 'responsibleUnit', 'status', 'completedOn', 'verifiedOn'),
      goal: () => ifRead(row.goal),
      budget: () => ifRead(row.budget),
      result: () => ifRead(row.result),
      stopReason: () => ifRead(row.stopReason),
      completedBy: () => one(read ? view.show.account(row.completedBy) : null),
      verifiedBy: () => one(read ? view.show.account(row.verifiedBy) : null),
      region: () => one(view.show.region(row.regionCode)),
      plan: () => one(read ? (stored.VillagePlan.filter((plan) => plan.id === row.planId).map(view.show.villagePlan)[0] ?? null) : null),
      cadres: () => many(read ? stored.ProjectCadre.filter((cadre) => cadre.projectId === row.id).map((cadre) => cadreOf(view, cadre)) : []),
      householdCount: () => value(asksPlans ? households.length : null),
      households: () => page(households.map(view.show.household)),
      timeline: () => (read ? many(projectEvents(view, row, households)) : value(null)),
      cadreCandidates: () => many(writes ? candidates(view, row.regionCode).flatMap((id) => view.show.account(id) ?? []) : []),
      viewerCan: () =>
        value({
          revise: writes && open,
          start: writes && row.status === 'PLANNED',
          complete: writes && row.status === 'UNDERWAY',
          verify: over(view, row.regionCode, 'TOWN_OFFICE', 'BANNER_OFFICE') && row.status === 'COMPLETED' && row.completedBy !== view.me,
          stop: writes && open,
          assignCadre: writes && open,
          addBeneficiaries: writes && open,
        }),
    },
  }
}

/** A household's plan as whoever reads the household in full sees it. */
export const householdPlanOf = (view: View, row: Row<'HouseholdPlan'>, roles: readonly Role[]): Projection => {
  const over = row.endYear < 2015
  const may = row.endedOn === null && roles.some((role) => role === 'SECTION_LEADER' || role === 'FIRST_SECRETARY' || role === 'TOWN_OFFICE')
  return {
    type: 'HouseholdPlan',
    id: row.id,
    fields: { ...values(row, 'id', 'version', 'startYear', 'endYear', 'points', 'expectedIncome', 'agreedOn', 'endedOn', 'endReason'), lapsed: () => value(over && row.endedOn === null), madeBy: () => one(view.show.account(row.accountId)), viewerCan: () => value({ revise: may && !over, close: may }) },
  }
}

const EARNING = ['INDUSTRY', 'EDUCATION']

/** A measure; supervisors and chiefs read what is done, and no more. */
export const measureOf = (view: View, row: Row<'Measure'>, roles: readonly Role[]): Projection => {
  const read = roles.some(isFullOrAuditor)
  const ifRead = (expected: unknown): ReturnType<typeof value> => value(read ? expected : null)
  const writes = roles.some((role) => role === 'SECTION_LEADER' || role === 'FIRST_SECRETARY' || role === 'TOWN_OFFICE')
  const usual = (row.class === 'SUPPORT' || row.class === 'TRANSFER') && EARNING.includes(row.category) ? 'DEVELOPMENT_TYPE' : 'TRANSFER_TYPE'
  // A household that moved keeps what a project of its former village did; the project is seen by who answers for that village.
  const project = view.stored.Project.find((each) => each.id === row.projectId)
  return {
    type: 'Measure',
    id: row.id,
    fields: {
      ...values(row, 'id', 'class', 'category', 'description', 'startedOn', 'endedOn', 'version'),
      effect: () => value(row.effect ?? usual),
      householdSays: () => value(saidOf(view, row.id)),
      amount: () => ifRead(row.amount),
      plan: () => ifRead(row.planId),
      result: () => ifRead(row.result),
      resultConfirmedOn: () => ifRead(row.resultConfirmedOn),
      recordedBy: () => one(read ? view.show.account(row.accountId) : null),
      project: () => one(read && project !== undefined && seesPlan(view, project.regionCode) ? view.show.project(project) : null),
      viewerCan: () => value({ end: writes && row.endedOn === null, recordResult: writes && row.resultConfirmedOn === null }),
    },
  }
}

/** A plan that was not closed, of years that are not over. */
export const isPlanned = (row: Row<'Household'>): boolean => row.plansInForce > 0 && (row.planEndYear === null || row.planEndYear >= 2015)

/** What a household has of the trace. */
export const traceOf = (row: Row<'Household'>, cadre: boolean): Record<string, boolean> => {
  const links = { plan: isPlanned(row), measure: row.measuresInForce > 0, project: row.projectMeasures > 0, cadre, effect: row.confirmedResults > 0 }
  return { ...links, complete: row.mainCause !== null && links.measure && links.project && cadre, threeHaves: links.plan && links.project && links.effect }
}

/** Whether the viewer's duties open plans and projects of a village, and whether its projects' board. */
export const boardIsSeen = (view: View, village: string): boolean => dutiesOverPlace(view, village).length > 0
