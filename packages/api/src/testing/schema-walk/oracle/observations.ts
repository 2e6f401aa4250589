import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { isWorkingDay } from '../../../features/observation/observation-clock.js'
import { addDays } from '../../../time/business-day.js'
import { boardIsSeen } from './plans.js'
import { instant, many, one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { dutiesOverHousehold, dutiesOverObservation } from './reach.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'

const NEAREST_FIRST: readonly Role[] = ['FIRST_SECRETARY', 'DIVISION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'CITY_LEADER']
const HANDLING = NEAREST_FIRST

/** Whom somebody else made the handler. */
const isNamedHandler = ({ me, stored }: View, row: Row<'Observation'>): boolean => {
  const assignments = stored.ObservationStep.filter((each) => each.observationId === row.id && each.status === 'ASSIGNED' && each.extendedTo === null).toSorted((one, other) => other.sequence - one.sequence)
  return row.handlerId === me && assignments[0] !== undefined && assignments[0].accountId !== me
}

/** Everybody, where the reporter is named; of an anonymous one the auditor, the reporter and a handler named by somebody else alone. */
const knowsReporter = (view: View, row: Row<'Observation'>, roles: readonly Role[]): boolean => !row.anonymous || row.reporterId === view.me || roles.includes('AUDITOR') || isNamedHandler(view, row)

/** Whether an account sits in the office of the village's town. */
const isOfTown = (view: View, row: Row<'Observation'>, accountId: string): boolean =>
  view.stored.Appointment.some((each) => each.accountId === accountId && each.role === 'TOWN_OFFICE' && each.regionCode === `${row.regionCode.slice(0, 9)}000` && isInForce(each, view.today))

/** Whether the office of the village's town is the subject, or somebody who sits there. */
const townIsSubject = (view: View, row: Row<'Observation'>): boolean => [row.subjectOffice, row.foundOffice].includes('TOWN_OFFICE') || [row.cadreId, row.foundCadreId].some((subject) => subject !== null && isOfTown(view, row, subject))

/** Whether an account goes with the project that it is about. */
const goesWith = ({ stored, today }: View, row: Row<'Observation'>, accountId: string): boolean => row.projectId !== null && stored.ProjectCadre.some((each) => each.projectId === row.projectId && each.accountId === accountId && isInForce(each, today))

/** "Who may do what" and "Observation." of the contract. */
const actions = (view: View, row: Row<'Observation'>, roles: readonly Role[]): Record<string, boolean> => {
  const any = (...wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role))
  const { status } = row
  const praise = row.kind === 'COMMENDATION'
  const town = townIsSubject(view, row)
  const late = row.dueAt !== null && view.now > row.dueAt
  const office = (any('TOWN_OFFICE') && !town) || (any('BANNER_OFFICE') && (town || late))
  const handler = row.handlerId === view.me && any('SECTION_LEADER', ...HANDLING)
  const reporter = row.reporterId === view.me && any('VOLUNTEER_SUPERVISOR', 'SECTION_LEADER', ...HANDLING)
  const apart = !goesWith(view, row, view.me)
  // Whom the finding names has what the reporter alone does; a report under another goes along with that one.
  const itself = row.leadId === null && row.foundCadreId !== view.me
  return {
    triage: itself && apart && office && status === 'SUBMITTED',
    assign: itself && apart && office && !praise && (status === 'TRIAGED' || status === 'ASSIGNED'),
    decline: itself && apart && office && (status === 'SUBMITTED' || status === 'TRIAGED'),
    conclude: itself && apart && handler && status === 'ASSIGNED',
    rectify: itself && handler && status === 'CONFIRMED',
    verify: itself && apart && any('BANNER_OFFICE') && status === 'RECTIFYING',
    close: praise ? itself && (apart || row.reporterId === view.me) && office && status === 'TRIAGED' : ((itself && apart && any('BANNER_OFFICE')) || reporter) && (status === 'VERIFIED' || status === 'UNFOUNDED'),
    reopen: reporter && !row.reopened && (status === 'CLOSED' || status === 'DECLINED'),
    separate: row.leadId !== null && row.foundCadreId !== view.me && apart && office,
    // Dossier 4.1: once, with the approval of somebody else, of the finish alone, and before it has run out.
    extend: row.foundCadreId !== view.me && apart && any('BANNER_OFFICE') && row.handlerId !== view.me && !['SUBMITTED', 'TRIAGED', 'DECLINED', 'CLOSED'].includes(status) && row.extendedTo === null && !late,
  }
}

/** Whether the step that takes it on is the viewer's; that a deadline has run out makes nothing the banner's. */
export const waitsForViewer = (view: View, row: Row<'Observation'>): boolean => {
  const may = actions({ ...view, now: '' }, row, dutiesOverObservation(view, row).map((duty) => duty.role))
  return (['triage', 'conclude', 'rectify', 'verify', 'close'] as const).some((step) => may[step] === true) || (may['assign'] === true && row.status === 'TRIAGED')
}

/** The posts of whoever sees it and may handle it, but of the subject and a named reporter. */
const handlerPosts = (view: View, row: Row<'Observation'>): Row<'Appointment'>[] => {
  const { stored, today } = view
  const able = new Set(stored.Account.filter((account) => account.disabledAt === null).map((account) => account.id))
  const overVillage = stored.Appointment.filter((each) => HANDLING.includes(each.role) && isInForce(each, today) && liesIn(row.regionCode, each.regionCode))
  const charges = stored.Responsibility.filter((each) => each.householdId === row.householdId && isInForce(each, today)).map((each) => each.appointmentId)
  const inCharge = stored.Appointment.filter((each) => charges.includes(each.id) && isInForce(each, today))
  const nearestFirst = [...inCharge, ...NEAREST_FIRST.flatMap((role) => overVillage.filter((each) => each.role === role).toSorted((one, other) => (one.startedOn + one.id < other.startedOn + other.id ? -1 : 1)))]
  return nearestFirst
    .filter((each, index) => nearestFirst.findIndex((other) => other.accountId === each.accountId) === index)
    .filter(({ accountId }) => able.has(accountId) && accountId !== row.cadreId && accountId !== row.foundCadreId && !goesWith(view, row, accountId) && (row.anonymous || accountId !== row.reporterId) && ((row.subjectOffice === null && row.foundOffice === null) || !isOfTown(view, row, accountId)) && !(row.source === 'INSPECTION' && inCharge.some((each) => each.accountId === accountId)))
}

const SUBJECTS: readonly Role[] = [...NEAREST_FIRST, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']

/** The posts of everybody who has to do with the village, but of whoever concludes and the colleagues in its town's office. */
const subjectPosts = (view: View, row: Row<'Observation'>): Row<'Appointment'>[] => {
  const { stored, today, me } = view
  const eldest = (rows: readonly Row<'Appointment'>[]): Row<'Appointment'>[] => rows.filter((each) => isInForce(each, today)).toSorted((one, other) => (one.startedOn + one.id < other.startedOn + other.id ? -1 : 1))
  const charges = stored.Responsibility.filter((each) => each.regionCode === row.regionCode && isInForce(each, today)).map((each) => each.appointmentId)
  const nearestFirst = [...eldest(stored.Appointment.filter((each) => charges.includes(each.id))), ...SUBJECTS.flatMap((role) => eldest(stored.Appointment.filter((each) => each.role === role && liesIn(row.regionCode, each.regionCode))))]
  return nearestFirst
    .filter((each, index) => nearestFirst.findIndex((other) => other.accountId === each.accountId) === index)
    .filter(({ accountId }) => accountId !== me && !(isOfTown(view, row, me) && isOfTown(view, row, accountId)))
}

const step = (view: View, row: Row<'ObservationStep'>, by: string | null): Projection => ({
  type: 'ObservationStep',
  id: null,
  fields: { ...values(row, 'status', 'comment'), at: () => value(instant(row.at)), extendedTo: () => value(instant(row.extendedTo)), by: () => one(view.show.account(by)) },
})

/** Days on which offices work from the day after one to another, negative backwards; the small world and the demo city know no year without its holidays. */
const workingDaysTo = (today: string, dueOn: string): number => {
  const [from, to] = [today, dueOn].toSorted()
  let count = 0
  for (let day = addDays(from ?? '', 1); day <= (to ?? ''); day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return dueOn < today ? -Math.max(1, count) : count
}

/** The last day of a number of working days after a day. */
const workingDayAfter = (day: string, count: number): string => {
  let last = day
  for (let left = count; left > 0; left -= isWorkingDay(last) ? 1 : 0) last = addDays(last, 1)
  return last
}

/** Of the small world's reports, which are triaged and assigned on fixed days of November and were submitted in October; those closed once are not triaged again. */
const missedDeadlinesOf = (view: View, row: Row<'Observation'>): Projection[] => {
  const [triaged, assigned] = (['TRIAGED', 'ASSIGNED'] as const).map((status) => view.stored.ObservationStep.find((each) => each.observationId === row.id && each.status === status && each.extendedTo === null)?.at.slice(0, 10))
  const closed = view.stored.ObservationStep.find((each) => each.observationId === row.id && each.status === 'CLOSED')?.at.slice(0, 10)
  const began = row.submittedAt.slice(0, 10)
  return ([['TRIAGE', triaged, workingDayAfter(began, 2)], ['ACCEPTANCE', assigned ?? closed, workingDayAfter(began, 5)]] as const)
    .filter(([, day, dueOn]) => day !== undefined && day > dueOn)
    .map(([kind, day, dueOn]) => ({ type: 'MissedDeadline', id: null, fields: { kind: () => value(kind), workingDays: () => value(Math.max(1, workingDaysTo(dueOn, day ?? ''))) } }))
}

const shown = (view: View): Row<'Observation'>[] => view.stored.Observation.filter((row) => dutiesOverObservation(view, row).length > 0)

/** Of the small world's reports those that repeat another one's words are similar; all lie within nine days. */
const similarTo = (view: View, row: Row<'Observation'>): Row<'Observation'>[] =>
  shown(view)
    .filter((each) => each.id !== row.id && each.text === row.text && each.status !== 'CLOSED' && each.status !== 'DECLINED')
    .filter((each) => (['regionCode', 'kind', 'householdId', 'projectId', 'cadreId', 'subjectOffice', 'foundCadreId', 'foundOffice'] as const).every((column) => each[column] === row[column]))
    .filter((each) => (each.source === 'INSPECTION') === (row.source === 'INSPECTION'))
    .filter((each) => (each.leadId ?? each.id) !== (row.leadId ?? row.id))
    .toSorted((a, b) => (a.submittedAt + a.id > b.submittedAt + b.id ? -1 : 1))

/** An observation as the viewer sees it. */
export const observationOf = (view: View, row: Row<'Observation'>): Projection => {
  const roles = dutiesOverObservation(view, row).map((duty) => duty.role)
  const reporter = knowsReporter(view, row, roles) ? row.reporterId : null
  const household = view.stored.Household.find((each) => each.id === row.householdId)
  const ended = row.status === 'CLOSED' || row.status === 'DECLINED'
  const may = actions(view, row, roles)
  const { stored } = view
  // Whoever handles one handles those that it leads.
  const led = (): Row<'Observation'>[] => shown(view).filter((each) => each.leadId === row.id && each.status !== 'CLOSED' && each.status !== 'DECLINED')
  const posts = (): Row<'Appointment'>[] => (may['assign'] === true ? handlerPosts(view, row).filter(({ accountId }) => led().every((each) => handlerPosts(view, each).some((post) => post.accountId === accountId))) : [])
  return {
    type: 'Observation',
    id: row.id,
    fields: {
      ...values(row, 'id', 'number', 'kind', 'severity', 'status', 'text', 'seenOn', 'subjectOffice', 'score', 'anonymous', 'reopened'),
      region: () => one(view.show.region(row.regionCode)),
      submittedAt: () => value(instant(row.submittedAt)),
      writtenAt: () => value(knowsReporter(view, row, roles) ? instant(row.writtenAt) : null),
      deviceAhead: () => value(knowsReporter(view, row, roles) ? row.deviceAhead : null),
      dueAt: () => value(instant(row.dueAt)),
      extendedTo: () => value(instant(row.extendedTo)),
      escalatedTo: () => value(row.escalatedTo),
      lead: () => one(shown(view).filter((each) => each.id === row.leadId).map((each) => observationOf(view, each))[0] ?? null),
      members: () => many(shown(view).filter((each) => each.leadId === row.id).toSorted((a, b) => (a.submittedAt + a.id < b.submittedAt + b.id ? -1 : 1)).map((each) => observationOf(view, each))),
      similar: () => many(ended ? [] : similarTo(view, row).map((each) => observationOf(view, each))),
      deadline: () => one(row.dueAt === null ? null : { type: 'ObservationDeadline', id: null, fields: { kind: () => value(row.status === 'SUBMITTED' ? 'TRIAGE' : row.status === 'TRIAGED' ? 'ACCEPTANCE' : 'FINISH'), at: () => value(instant(row.dueAt)), daysLeft: () => value(row.status === 'SUBMITTED' || row.status === 'TRIAGED' ? workingDaysTo(view.today, row.dueAt?.slice(0, 10) ?? '') : Math.round((Date.parse(row.dueAt?.slice(0, 10) ?? '') - Date.parse(view.today)) / 86_400_000)), isCalendarKnown: () => value(true) } }),
      missedDeadlines: () => many(missedDeadlinesOf(view, row)),
      // The deadlines of the small world end with a day in Asia/Shanghai.
      overdue: () => value(!ended && row.dueAt !== null && row.dueAt.slice(0, 10) < view.today),
      household: () => one(household !== undefined && dutiesOverHousehold(view, household).length > 0 ? view.show.household(household) : null),
      place: () => one(row.latitude !== null && row.longitude !== null && knowsReporter(view, row, roles) ? { type: 'ObservationPlace', id: null, fields: values(row, 'latitude', 'longitude') } : null),
      source: () => value(row.source ?? 'ACCOUNT'),
      project: () => one(stored.Project.filter(({ id, regionCode }) => id === row.projectId && boardIsSeen(view, regionCode)).map(view.show.project)[0] ?? null),
      cadre: () => one(view.show.account(row.cadreId)),
      reporter: () => one(view.show.account(reporter)),
      handler: () => one(view.show.account(row.handlerId)),
      attachments: () => many(view.show.attachmentsOf('OBSERVATION', row.id)),
      steps: () =>
        many(
          view.stored.ObservationStep.filter((each) => each.observationId === row.id)
            .toSorted((a, b) => a.sequence - b.sequence)
            .map((each) => step(view, each, each.accountId ?? reporter)),
        ),
      viewerCan: () => value(may),
      handlerCandidates: () => many(posts().flatMap(({ accountId }) => view.show.account(accountId) ?? [])),
      handlerPosts: () => many(posts().map(view.show.appointment)),
      subjectPosts: () => many(may['conclude'] === true ? subjectPosts(view, row).map(view.show.appointment) : []),
    },
  }
}

/** The villages of a division with an open report that the viewer sees. */
export const villageReportsIn = (view: View, code: string): Projection[] => {
  const open = shown(view).filter((row) => row.status !== 'CLOSED' && row.status !== 'DECLINED' && /^\d{12}$/.test(code) && liesIn(row.regionCode, code))
  return [...new Set(open.map((row) => row.regionCode))].toSorted().map((village) => {
    const own = open.filter((row) => row.regionCode === village)
    return {
      type: 'VillageReports',
      id: null,
      fields: { region: () => one(view.show.region(village)), open: () => value(own.length), overdue: () => value(own.filter((row) => row.dueAt !== null && row.dueAt.slice(0, 10) < view.today).length), escalated: () => value(own.filter((row) => row.escalatedTo !== null).length) },
    }
  })
}
