import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { ObservationKind } from '../observation/observation-codes.js'
import '../observation/observation-enums.js'
import { RegionType } from '../region/region-type.js'
import { ReportOutcome } from './report-course.js'

registerEnumType(ReportOutcome, {
  name: 'ReportOutcome',
  description: 'How a report ended, as far as it has.',
  valuesConfig: {
    OPEN: { description: 'Nothing was said of it yet.' },
    DECLINED: { description: 'Not taken up.' },
    CONFIRMED: { description: 'Found to be true.' },
    UNFOUNDED: { description: 'Found not to be true.' },
    THANKED: { description: 'A commendation that was passed on.' },
  },
})

@ObjectType('ReportFigures', { description: 'Figures over some reports. A figure of fewer than five is null, and so are parts from which one could be worked out (dossier 4.3).', simpleResolvers: true })
export class ReportFiguresType {
  @Field(() => Int, { nullable: true, description: 'How many reports.' }) reports: number | null
  @Field(() => Float, { nullable: true, description: 'Median of working days from submission until it was accepted or declined; five are allowed.' }) workingDaysToAcceptance: number | null
  @Field(() => Float, { nullable: true, description: 'Share accepted or declined in time, 0 to 1, of those that were or are late.' }) acceptedInTime: number | null
  @Field(() => Float, { nullable: true, description: 'Median of calendar days from acceptance until it was closed; fifteen are allowed.' }) daysToFinish: number | null
  @Field(() => Float, { nullable: true, description: 'Share closed in time, 0 to 1, of those that were or are late.' }) finishedInTime: number | null
  @Field(() => Int, { nullable: true, description: 'How many reporters gave a score.' }) scores: number | null
  @Field(() => Float, { nullable: true, description: 'Mean of their scores, 1 to 5, to a tenth.' }) meanScore: number | null
}

@ObjectType('ReportOutcomeFigure', { description: 'How many reports ended in one way.', simpleResolvers: true })
export class ReportOutcomeFigure {
  @Field(() => ReportOutcome, { description: 'How.' }) outcome: ReportOutcome
  @Field(() => Int, { nullable: true, description: 'How many; null where not published.' }) reports: number | null
}

@ObjectType('ReportKindFigures', { description: 'Reports of one kind.', simpleResolvers: true })
export class ReportKindFigures {
  @Field(() => ObservationKind, { description: 'What they are about.' }) kind: ObservationKind
  @Field(() => ReportFiguresType, { description: 'Their figures.' }) figures: ReportFiguresType
}

@ObjectType('ReportMonthFigures', { description: 'Reports submitted in one month.', simpleResolvers: true })
export class ReportMonthFigures {
  @Field(() => Int, { description: '1 to 12.' }) month: number
  @Field(() => ReportFiguresType, { description: 'Their figures.' }) figures: ReportFiguresType
}

@ObjectType('ReportPlaceFigures', { description: 'Reports of a division directly below.', simpleResolvers: true })
export class ReportPlaceFigures {
  @Field(() => RegionType, { description: 'The division.' }) region: RegionType
  @Field(() => ReportFiguresType, { description: 'Their figures.' }) figures: ReportFiguresType
}

@ObjectType('ObservationStatistics', { description: 'The reports submitted in a territory and year, up to the end of the last whole month, in figures that reveal no reporter (4.1, 4.3).', simpleResolvers: true })
export class ObservationStatisticsType {
  @Field(() => Int, { description: 'The year of submission.' }) year: number
  @Field(() => DateScalar, { nullable: true, description: 'The last day that is counted; null while no month of the year is over.' }) until: string | null
  @Field(() => ReportFiguresType, { description: 'All of them.' }) total: ReportFiguresType
  @Field(() => [ReportOutcomeFigure], { description: 'By how they ended; empty below the viewer’s own territory.' }) outcomes: ReportOutcomeFigure[]
  @Field(() => [ReportKindFigures], { description: 'By kind; empty below the viewer’s own territory.' }) kinds: ReportKindFigures[]
  @Field(() => [ReportMonthFigures], { description: 'By month of submission; empty below the viewer’s own territory.' }) months: ReportMonthFigures[]
  @Field(() => [ReportPlaceFigures], { description: 'By the divisions directly below.' }) places: ReportPlaceFigures[]
}
