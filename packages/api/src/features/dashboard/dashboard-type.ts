import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar, FenScalar } from '../../graphql/scalars.js'
import { PovertyCause } from '../household/household-codes.js'

/** What needs somebody's attention; each kind opens a list by a filter. */
export const AttentionKind = {
  OBSERVATION_OVERDUE: 'OBSERVATION_OVERDUE',
  HOUSEHOLD_WITHOUT_CADRE: 'HOUSEHOLD_WITHOUT_CADRE',
  VILLAGE_WITHOUT_TEAM: 'VILLAGE_WITHOUT_TEAM',
  NOT_VISITED_HALF_YEAR: 'NOT_VISITED_HALF_YEAR',
  TARGETING_INCOMPLETE: 'TARGETING_INCOMPLETE',
  OBSERVATION_TO_TRIAGE: 'OBSERVATION_TO_TRIAGE',
  REPORT_TO_CONFIRM: 'REPORT_TO_CONFIRM',
  REPORT_TO_APPROVE: 'REPORT_TO_APPROVE',
} as const
export type AttentionKind = (typeof AttentionKind)[keyof typeof AttentionKind]

registerEnumType(AttentionKind, {
  name: 'AttentionKind',
  description: 'What needs attention; each kind opens the list behind it.',
  valuesConfig: {
    OBSERVATION_OVERDUE: { description: 'Open observations past their deadline (observations, overdue: true).' },
    HOUSEHOLD_WITHOUT_CADRE: { description: 'Poor households without a responsible cadre (households, withoutCadre: true).' },
    VILLAGE_WITHOUT_TEAM: { description: 'Poor villages without a work team in force.' },
    NOT_VISITED_HALF_YEAR: { description: 'Poor households without a visit within half a year (households, notVisitedSince).' },
    TARGETING_INCOMPLETE: { description: 'Poor households that lack a cause, a measure or a cadre (households, targetingIncomplete: true).' },
    OBSERVATION_TO_TRIAGE: { description: 'Observations that nobody has looked at (observations, status: SUBMITTED).' },
    REPORT_TO_CONFIRM: { description: 'Outcome reports that wait for the village (outcomeReports, status: SUBMITTED).' },
    REPORT_TO_APPROVE: { description: 'Outcome reports that wait for the town (outcomeReports, status: VILLAGE_CONFIRMED).' },
  },
})

@ObjectType('StatusFigures', { description: 'Persons or households by status. registered = poor + exited; cancelled ones are in none.', simpleResolvers: true })
export class StatusFigures {
  @Field(() => Int, { description: 'All on the register: poor and exited.' }) registered: number
  @Field(() => Int, { description: 'Still poor: not exited, to exit, and returned.' }) poor: number
  @Field(() => Int, { description: 'Exited and not returned.' }) exited: number
  @Field(() => Int, { description: 'Returned to poverty; part of poor.' }) returned: number
}

@ObjectType('CauseFigure', { description: 'How many of those still poor have a main cause.', simpleResolvers: true })
export class CauseFigure {
  @Field(() => PovertyCause, { description: 'The main cause.' }) cause: PovertyCause
  @Field(() => Int, { description: 'Households still poor with this main cause.' }) households: number
  @Field(() => Int, { description: 'Persons in those households.' }) persons: number
}

@ObjectType('CoverageFigures', { description: 'How far responsibility reaches (dossier 7.8).', simpleResolvers: true })
export class CoverageFigures {
  @Field(() => Int, { description: 'Poor villages.' }) poorVillages: number
  @Field(() => Int, { description: 'Poor villages with a work team in force today.' }) villagesWithTeam: number
  @Field(() => Int, { description: 'Households still poor.' }) poorHouseholds: number
  @Field(() => Int, { description: 'Of them, with a responsible cadre in force today.' }) householdsWithCadre: number
  @Field(() => Int, { description: 'Of them, visited within half a year.' }) visitedWithinHalfYear: number
  @Field(() => Int, { description: 'Of them, with person, cause, measure and cadre all there (R-9).' }) targetingComplete: number
}

@ObjectType('ObservationFigures', { description: 'Observations of the region.', simpleResolvers: true })
export class ObservationFigures {
  @Field(() => Int, { description: 'All ever submitted.' }) total: number
  @Field(() => Int, { description: 'Not yet ended.' }) open: number
  @Field(() => Int, { description: 'Open and past the deadline of their step.' }) overdue: number
  @Field(() => Int, { description: 'Closed or declined.' }) closed: number
}

@ObjectType('LinkageFigures', { description: 'Enterprises counted where they have their seat, linkages and households where the village is.', simpleResolvers: true })
export class LinkageFigures {
  @Field(() => Int, { description: 'Industrialised enterprises.' }) enterprises: number
  @Field(() => Int, { description: 'Of them, with a linkage in force (I-19).' }) enterprisesLinked: number
  @Field(() => Int, { description: 'Of the linked, with a close linkage in force (I-20).' }) enterprisesClose: number
  @Field(() => Int, { description: 'Linkages in force.' }) linkages: number
  @Field(() => Int, { description: 'Distinct households in linkages in force.' }) householdsLinked: number
  @Field(() => Int, { description: 'Outcome reports that wait for village or town.' }) reportsAwaiting: number
  @Field(() => FenScalar, { description: 'Confirmed outcomes of approved reports that are not reversed, fen.' }) outcomeTotal: number
}

@ObjectType('YearFigure', { description: 'Persons at the end of a year; of the running year, as they are now.', simpleResolvers: true })
export class YearFigure {
  @Field(() => Int, { description: 'The calendar year.' }) year: number
  @Field(() => Int, { description: 'Persons still poor.' }) poor: number
  @Field(() => Int, { description: 'Persons exited since the register began.' }) exited: number
  @Field(() => String, { description: 'The standard the poor were counted by; years of different standards must not be subtracted (X-1).' }) standard: string
  @Field(() => Int, { nullable: true, description: 'Persons assigned to exit in the year (F-21); null where none is set.' }) assignedTarget: number | null
  @Field(() => Int, { nullable: true, description: 'Persons the unit itself strives to lift out in the year (F-21); null where none is set.' }) stretchTarget: number | null
}

@ObjectType('AttentionItem', { description: 'Something that needs attention, with how much of it there is.', simpleResolvers: true })
export class AttentionItem {
  @Field(() => AttentionKind, { description: 'What it is.' }) kind: AttentionKind
  @Field(() => Int, { description: 'How many rows the list behind it holds.' }) count: number
  @Field(() => ID, { description: 'The region to filter the list by.' }) region: string
}

@ObjectType('RegionDashboard', { description: 'The figures of a region as they stand.', simpleResolvers: true })
export class RegionDashboardType {
  @Field(() => DateTimeScalar, { description: 'The business time of the figures.' }) asOf: string
}
