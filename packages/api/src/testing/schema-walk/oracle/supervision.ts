import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { many, one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { readsTask } from './inspections.js'
import { dutiesOverObservation } from './reach.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'

/** Who keeps supervisors: those who appoint them, the city's office above, and the auditor. */
export const ASK_SUPERVISION: readonly Role[] = ['BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']

export const keepsSupervisorsOf = (view: View, code: string | null): boolean => view.duties.some((duty) => ASK_SUPERVISION.includes(duty.role) && liesIn(code, duty.region))

const postsIn = (view: View, code: string): Row<'Appointment'>[] =>
  view.stored.Appointment.filter((row) => row.role === 'VOLUNTEER_SUPERVISOR' && isInForce(row, view.today) && liesIn(row.regionCode, code) && keepsSupervisorsOf(view, row.regionCode)).toSorted((a, b) => (a.startedOn + a.id < b.startedOn + b.id ? -1 : 1))

const trainingsOf = (view: View, accountId: string): Row<'SupervisorTraining'>[] =>
  view.stored.SupervisorTraining.filter((row) => row.accountId === accountId && keepsSupervisorsOf(view, row.regionCode)).toSorted((a, b) => (a.heldOn === b.heldOn ? (a.id < b.id ? -1 : 1) : a.heldOn < b.heldOn ? 1 : -1))

const isDue = (trainings: readonly Row<'SupervisorTraining'>[]): boolean => trainings.every((row) => row.heldOn < '2014-12-31')
const soon = (row: Row<'Appointment'>): boolean => row.endedOn !== null && row.endedOn <= '2016-02-29'

/** Whether an account answers for a village, by a post in it or above it, or by a household there. */
const answersFor = (view: View, accountId: string, village: string): boolean =>
  view.stored.Appointment.some((row) => row.accountId === accountId && isInForce(row, view.today) && ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'HONORARY_CHIEF', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'].includes(row.role) && liesIn(village, row.regionCode)) ||
  view.stored.Responsibility.some((row) => row.accountId === accountId && row.regionCode === village && isInForce(row, view.today))

const conflictsOf = (view: View, post: Row<'Appointment'>): Projection[] => {
  const ties = view.stored.SupervisorTie.filter((row) => row.accountId === post.accountId && (row.endedOn === null || row.endedOn >= view.today))
  const people: readonly { readonly kind: string; readonly cadre: string | null | undefined }[] = [
    ...ties.map((tie) => {
      const home = view.stored.Household.find((row) => row.id === tie.householdId)
      const inCharge = home?.cadreStartedOn !== undefined && home.cadreStartedOn !== null && isInForce({ startedOn: home.cadreStartedOn, endedOn: home.cadreEndedOn }, view.today) ? home.cadreAccountId : null
      return { kind: tie.kind, cadre: tie.kind === 'KIN_OF_CADRE' ? tie.cadreId : inCharge }
    }),
    { kind: 'OTHER_POST', cadre: post.accountId },
  ]
  return people.flatMap(({ kind, cadre }) => (cadre !== null && cadre !== undefined && answersFor(view, cadre, post.regionCode ?? '') ? [{ kind, cadre }] : [])).map(({ kind, cadre }) => ({ type: 'SupervisorConflict', id: null, fields: { kind: () => value(kind), cadre: () => one(view.show.account(cadre)) } }))
}

/** The poor villages of a division in reach, with what their supervisors need. */
export const supervisionVillagesIn = (view: View, code: string): Projection[] =>
  view.stored.Region.filter((row) => row.level === 'VILLAGE' && row.isPoorVillage && liesIn(row.code, code) && view.stored.Region.some((each) => each.code === code) && keepsSupervisorsOf(view, row.code))
    .toSorted((a, b) => postsIn(view, a.code).length - postsIn(view, b.code).length || (a.code < b.code ? -1 : 1))
    .map((row) => {
      const posts = postsIn(view, row.code)
      const anonymous = view.stored.Observation.filter((each) => each.regionCode === row.code && each.anonymous && dutiesOverObservation(view, each).length > 0).length
      return {
        type: 'SupervisionVillage',
        id: null,
        fields: {
          region: () => one(view.show.region(row.code)),
          supervisors: () => value(posts.length),
          vacant: () => value(Math.max(0, 10 - posts.length)),
          endingSoon: () => value(posts.filter(soon).length),
          trainingDue: () => value(posts.filter((post) => isDue(trainingsOf(view, post.accountId))).length),
          conflicts: () => value(posts.filter((post) => conflictsOf(view, post).length > 0).length),
          anonymousReports: () => value(anonymous < 5 ? null : anonymous),
        },
      }
    })

/** The supervisors of a village in reach; of no other division. */
export const supervisorsIn = (view: View, code: string): Projection[] => {
  if (view.stored.Region.find((row) => row.code === code)?.level !== 'VILLAGE') return []
  return postsIn(view, code).map((post) => {
    const trainings = trainingsOf(view, post.accountId)
    const recognitions = view.stored.SupervisorRecognition.filter((row) => row.accountId === post.accountId && keepsSupervisorsOf(view, row.regionCode)).toSorted((a, b) => (a.awardedOn < b.awardedOn ? 1 : -1))
    const reports = view.stored.Observation.filter((row) => row.reporterId === post.accountId && !row.anonymous && row.source !== 'INSPECTION' && dutiesOverObservation(view, row).length > 0)
    const scores = reports.filter((row) => row.seenOn >= '2015-01-01').flatMap((row) => row.score ?? [])
    const tasks = view.stored.InspectionTask.filter((row) => row.inspectorId === post.accountId && row.regionCode === code && readsTask(view, row))
    const answered = tasks.filter((row) => row.status === 'ANSWERED').length
    const months = ['12', '11', '10', '09', '08', '07', '06', '05', '04', '03', '02', '01'].map((month) => ({ month: `2015-${month}`, reports: reports.filter((row) => row.seenOn.startsWith(`2015-${month}`)).length }))
    return {
      type: 'Supervisor',
      id: post.id,
      fields: {
        ...values(post, 'id', 'startedOn', 'endedOn'),
        endsSoon: () => value(soon(post)),
        trainingDue: () => value(isDue(trainings)),
        account: () => one(view.show.account(post.accountId)),
        region: () => one(view.show.region(post.regionCode)),
        conflicts: () => many(conflictsOf(view, post)),
        trainings: () => many(trainings.map((row) => ({ type: 'SupervisorTraining', id: row.id, fields: values(row, 'id', 'heldOn', 'subject', 'hours', 'givenBy') }))),
        recognitions: () => many(recognitions.map((row) => ({ type: 'SupervisorRecognition', id: row.id, fields: values(row, 'id', 'kind', 'awardedOn', 'documentNumber', 'reason') }))),
        activity: () => one({
          type: 'SupervisorActivity', id: null,
          fields: {
            months: () => value(months),
            lastReportOn: () => value(reports.map((row) => row.seenOn).toSorted().at(-1) ?? null),
            scores: () => value(scores.length),
            meanScore: () => value(scores.length < 5 ? null : Math.round((scores.reduce((sum, each) => sum + each, 0) / scores.length) * 100) / 100),
            tasksAnswered: () => value(answered),
            tasksOpen: () => value(tasks.length - answered),
          },
        }),
      },
    }
  })
}
