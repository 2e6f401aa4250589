import type { Row } from '../../../data/entities.js'
import { one, text, value } from './expected.js'
import type { Projection } from './expected.js'
import { seesPlan } from './reach.js'
import type { View } from './view.js'

/** An event of a timeline: its kind and day, who did it, and what it tells where that is not words about it. */
export const event = (view: View, id: string, kind: string, on: string, by: string | null, to?: string, caseId: string | null = null): Projection => ({
  type: 'TimelineEvent',
  id,
  fields: {
    id: () => value(id),
    kind: () => value(kind),
    on: () => value(on),
    by: () => one(view.show.account(by)),
    to: () => (to === undefined ? text : value(to)),
    field: () => text,
    person: () => text,
    from: () => text,
    reason: () => text,
    fileNumber: () => text,
    caseId: () => value(caseId),
  },
})

const steps = (view: View, row: Row<'Project'>): Projection[] => [
  ...(row.status === 'PLANNED' || row.status === 'STOPPED' ? [] : [event(view, `${row.id}:started`, 'PROJECT', row.startsOn, null)]),
  ...(row.completedOn === null ? [] : [event(view, `${row.id}:completed`, 'PROJECT', row.completedOn, row.completedBy, row.result ?? '')]),
  ...(row.verifiedOn === null ? [] : [event(view, `${row.id}:verified`, 'PROJECT', row.verifiedOn, row.verifiedBy)]),
]

/** What measures, plans and projects add to the timeline of a household that the viewer reads in full. */
export const programmeEvents = (view: View, household: Row<'Household'>): Projection[] => {
  const { stored } = view
  const measures = stored.Measure.filter((row) => row.householdId === household.id)
  const plans = stored.HouseholdPlan.filter((row) => row.householdId === household.id)
  return [
    ...measures.flatMap((row) => [
      event(view, row.id, 'MEASURE', row.startedOn, row.accountId, row.description),
      ...(row.resultConfirmedOn === null ? [] : [event(view, `${row.id}:result`, 'MEASURE', row.resultConfirmedOn, null, row.result ?? '')]),
      ...(row.endedOn === null ? [] : [event(view, `${row.id}:ended`, 'MEASURE', row.endedOn, null)]),
    ]),
    ...plans.flatMap((row) => [
      event(view, row.id, 'PLAN', row.createdAt.slice(0, 10), row.accountId),
      ...(row.agreedOn === null ? [] : [event(view, `${row.id}:agreed`, 'PLAN', row.agreedOn, null)]),
      ...(row.endedOn === null ? [] : [event(view, `${row.id}:ended`, 'PLAN', row.endedOn, null)]),
      ...(row.endedOn === null && row.endYear < 2015 ? [event(view, `${row.id}:lapsed`, 'PLAN', `${row.endYear}-12-31`, null)] : []),
    ]),
    ...stored.Project.filter((row) => seesPlan(view, row.regionCode) && measures.some((measure) => measure.projectId === row.id)).flatMap((row) => steps(view, row)),
  ]
}

const counted = (view: View, id: string, measures: readonly Row<'Measure'>[], dayOf: (measure: Row<'Measure'>) => string | null): Projection[] =>
  [...new Set(measures.map(dayOf))].flatMap((day) =>
    day === null ? [] : [event(view, `${id}:${day}`, 'PROJECT', day, null, String(new Set(measures.filter((each) => dayOf(each) === day).map((each) => each.householdId)).size))],
  )

/** The timeline of a project whose plan the viewer reads, with as many households as the viewer sees. */
export const projectEvents = (view: View, row: Row<'Project'>, households: readonly Row<'Household'>[]): Projection[] => {
  const measures = view.stored.Measure.filter((measure) => measure.projectId === row.id && households.some((household) => household.id === measure.householdId))
  return [
    event(view, row.id, 'PROJECT', row.createdAt.slice(0, 10), row.accountId),
    ...steps(view, row),
    ...view.stored.ProjectCadre.filter((cadre) => cadre.projectId === row.id).flatMap((cadre) => [
      event(view, cadre.id, 'PROJECT', cadre.startedOn, null),
      ...(cadre.endedOn === null ? [] : [event(view, `${cadre.id}:left`, 'PROJECT', cadre.endedOn, null)]),
    ]),
    ...counted(view, `${row.id}:households`, measures, (measure) => measure.startedOn),
    ...counted(view, `${row.id}:confirmed`, measures, (measure) => measure.resultConfirmedOn),
  ]
}
