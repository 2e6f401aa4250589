import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { NodeType } from '../../graphql/node-type.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { RoleEnum } from '../appointment/role-enum.js'
import { DeadlineKind, EscalationLevel, ObservationKind, ObservationStatus, Severity } from './observation-codes.js'
import './observation-enums.js'
import type { SubjectOffice } from './observation-subject.js'

@ObjectType('Observation', { implements: NodeType, description: 'What a supervisor, leader or office saw and reported (C-8). Nobody ever sees one about oneself.', simpleResolvers: true })
export class ObservationType extends NodeType {
  @Field(() => ID, { description: 'The id its reporter gave it.' }) declare id: string
  @Field(() => String, { description: 'O, village code, year, running number in the village; J in the place of O for what an inspection found, whose numbers run on their own.' }) number: string
  @Field(() => ObservationKind, { description: 'What it is about.' }) kind: ObservationKind
  @Field(() => Severity, { description: 'How serious it is.' }) severity: Severity
  @Field(() => ObservationStatus, { description: 'How far its handling has come.' }) status: ObservationStatus
  @Field(() => RoleEnum, { nullable: true, description: 'The office that it is about, as a whole or by one of its people; nobody of that office sees it (4.1). Null when it is about none.' }) subjectOffice: SubjectOffice | null
  @Field(() => String, { description: 'The report in the reporter’s own words, exactly as they came.' }) text: string
  @Field(() => DateScalar, { description: 'Day on which it was seen.' }) seenOn: string
  @Field(() => DateTimeScalar, { description: 'When it was submitted; of an anonymous one the beginning of that day in Asia/Shanghai, since the moment would say with which others it came.' }) submittedAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'Deadline of the present step, the end of a day in Asia/Shanghai (dossier 4.1); null once ended.' }) dueAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'The deadline to finish after its one extension (dossier 4.1); null when it was not prolonged since it was submitted or reopened.' }) extendedTo: string | null
  @Field(() => EscalationLevel, { nullable: true, description: 'The level to which it was passed up when its present deadline ran out; null while it was not.' }) escalatedTo: EscalationLevel | null
  @Field(() => Int, { nullable: true, description: 'How satisfied its reporter was when closing it, 1 to 5; null when the office closed it.' }) score: number | null
  @Field(() => Boolean, { description: 'Whether the reporter asked not to be named.' }) anonymous: boolean
  @Field(() => Boolean, { description: 'Whether the reporter’s one reopening is used up.' }) reopened: boolean
}

@ObjectType('ObservationDeadline', { description: 'The next deadline of an observation, by the working-day calendar of mainland China (dossier 4.1).', simpleResolvers: true })
export class ObservationDeadlineType {
  @Field(() => DeadlineKind, { description: 'Which clock runs.' }) kind: DeadlineKind
  @Field(() => DateTimeScalar, { description: 'Its last moment, the end of a day in Asia/Shanghai.' }) at: string
  @Field(() => Int, { nullable: true, description: 'Days after today up to its last day, in the days by which its clock is set: working days to triage and to accept, calendar days to finish. Negative by how many it is late; null where they are working days and the holidays of a year between are not on file.' }) daysLeft: number | null
  @Field(() => Boolean, { description: 'Of a clock of working days: whether the announced holidays of every year between are on file; if not, only Saturdays and Sundays were taken as free. Calendar days need none.' }) isCalendarKnown: boolean
}

@ObjectType('ObservationStep', { description: 'One step of an observation’s handling.', simpleResolvers: true })
export class ObservationStepType {
  @Field(() => ObservationStatus, { description: 'The status it led to.' }) status: ObservationStatus
  @Field(() => DateTimeScalar, { description: 'When it was taken; of what an anonymous reporter did the beginning of that day in Asia/Shanghai.' }) at: string
  @Field(() => String, { nullable: true, description: 'What was said with it.' }) comment: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'The deadline to which this step prolonged it, leaving the status as it was; null for every other step.' }) extendedTo: string | null
}

@ObjectType('ObservationActions', { description: 'What the viewer may do with an observation now.', simpleResolvers: true })
export class ObservationActionsType {
  @Field(() => Boolean, { description: 'Look at it first, and set how serious it is.' }) triage: boolean
  @Field(() => Boolean, { description: 'Name who looks into it, also anew until it is concluded.' }) assign: boolean
  @Field(() => Boolean, { description: 'Not take it up, with a reason.' }) decline: boolean
  @Field(() => Boolean, { description: 'Say whether it was found to be true; the handler alone.' }) conclude: boolean
  @Field(() => Boolean, { description: 'Report how it is put right; the handler alone.' }) rectify: boolean
  @Field(() => Boolean, { description: 'Confirm that it was put right; the banner office.' }) verify: boolean
  @Field(() => Boolean, { description: 'Close it: the banner office, or the reporter with a score; a commendation by the town office.' }) close: boolean
  @Field(() => Boolean, { description: 'Reopen it with a reason; the reporter, once.' }) reopen: boolean
  @Field(() => Boolean, { description: 'Take it out of the group in which it stands under another; whoever may name its handler.' }) separate: boolean
  @Field(() => Boolean, { description: 'Prolong the deadline to finish, once, with a reason; the banner office.' }) extend: boolean
}

/** A page of observations. */
export const ObservationConnection = connectionOf('Observation', ObservationType)
