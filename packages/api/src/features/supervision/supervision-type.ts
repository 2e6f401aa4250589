import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { RecognitionKind, SupervisorConflictKind, SupervisorTieKind } from './supervision-codes.js'
import './supervision-enums.js'

@ObjectType('SupervisionVillage', { description: 'A poor village and its supervisors, as far as they need something (C-8).', simpleResolvers: true })
export class SupervisionVillageType {
  @Field(() => Int, { description: 'Supervisors in office, of ten.' }) supervisors: number
  @Field(() => Int, { description: 'Places of the ten that nobody holds.' }) vacant: number
  @Field(() => Int, { description: 'Terms that end within 60 days.' }) endingSoon: number
  @Field(() => Int, { description: 'Supervisors without a training in the last twelve months.' }) trainingDue: number
  @Field(() => Int, { description: 'Supervisors with a conflict of interest.' }) conflicts: number
  @Field(() => Int, { nullable: true, description: 'Anonymous reports of the year; null below five. They are counted for the village and for nobody.' }) anonymousReports: number | null
}

@ObjectType('SupervisorTraining', { description: 'A training in which a supervisor took part.', simpleResolvers: true })
export class SupervisorTrainingType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => DateScalar, { description: 'The day.' }) heldOn: string
  @Field(() => String, { description: 'What it was about.' }) subject: string
  @Field(() => Number, { description: 'Hours.' }) hours: number
  @Field(() => String, { description: 'Who gave it.' }) givenBy: string
}

@ObjectType('SupervisorRecognition', { description: 'What a supervisor was recognised by (C-17).', simpleResolvers: true })
export class SupervisorRecognitionType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => RecognitionKind, { description: 'Of which kind.' }) kind: RecognitionKind
  @Field(() => DateScalar, { description: 'The day.' }) awardedOn: string
  @Field(() => String, { description: 'The number of the document.' }) documentNumber: string
  @Field(() => String, { description: 'For what.' }) reason: string
}

@ObjectType('SupervisorMonth', { description: 'Named reports of a month.', simpleResolvers: true })
export class SupervisorMonthType {
  @Field(() => String, { description: 'The month, written 2015-12.' }) month: string
  @Field(() => Int, { description: 'Reports under the own name.' }) reports: number
}

@ObjectType('SupervisorActivity', { description: 'What a supervisor did, within the viewer’s scope. Anonymous reports are left out: a number with them would tell whose they are.', simpleResolvers: true })
export class SupervisorActivityType {
  @Field(() => [SupervisorMonthType], { description: 'The last twelve months, the latest first.' }) months: readonly SupervisorMonthType[]
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last named report.' }) lastReportOn: string | null
  @Field(() => Int, { description: 'Scores given at the end of reports of these months.' }) scores: number
  @Field(() => Number, { nullable: true, description: 'Their mean, 1 to 5; null below five.' }) meanScore: number | null
  @Field(() => Int, { description: 'Inspections answered, of the draws that the viewer reads.' }) tasksAnswered: number
  @Field(() => Int, { description: 'Inspections that wait for an answer, of the draws that the viewer reads.' }) tasksOpen: number
}

@ObjectType('Supervisor', { description: 'A supervisor of a village, by the appointment.', simpleResolvers: true })
export class SupervisorType {
  @Field(() => ID, { description: 'The appointment.' }) id: string
  @Field(() => DateScalar, { description: 'The first day in office.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day, where it is set.' }) endedOn: string | null
  @Field(() => Boolean, { description: 'Whether the term ends within 60 days.' }) endsSoon: boolean
  @Field(() => Boolean, { description: 'Whether there was no training in the last twelve months.' }) trainingDue: boolean
  @Field(() => [SupervisorTrainingType], { description: 'Trainings, the latest first.' }) trainings: readonly SupervisorTrainingType[]
  @Field(() => [SupervisorRecognitionType], { description: 'Recognitions, the latest first.' }) recognitions: readonly SupervisorRecognitionType[]
  @Field(() => SupervisorActivityType, { description: 'What the supervisor did.' }) activity: SupervisorActivityType
}

@ObjectType('SupervisorConflict', { description: 'A conflict of interest of a supervisor.', simpleResolvers: true })
export class SupervisorConflictType {
  @Field(() => SupervisorConflictKind, { description: 'Of which kind.' }) kind: SupervisorConflictKind
}

@ObjectType('SupervisorTie', { description: 'How a person is tied to a cadre, as an office wrote it down.', simpleResolvers: true })
export class SupervisorTieType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => SupervisorTieKind, { description: 'How.' }) kind: SupervisorTieKind
  @Field(() => String, { nullable: true, description: 'What else was said.' }) note: string | null
  @Field(() => DateScalar, { description: 'When it was written down.' }) declaredOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it held.' }) endedOn: string | null
}

@ObjectType('OwnSupervision', { description: 'A supervisor’s own record.', simpleResolvers: true })
export class OwnSupervisionType {
  @Field(() => Boolean, { description: 'Whether there was no training in the last twelve months.' }) trainingDue: boolean
  @Field(() => [SupervisorTrainingType], { description: 'Trainings, the latest first.' }) trainings: readonly SupervisorTrainingType[]
  @Field(() => [SupervisorRecognitionType], { description: 'Recognitions, the latest first.' }) recognitions: readonly SupervisorRecognitionType[]
}

@ObjectType('SupervisionPayload', { description: 'Whether it was written down, or why not.', simpleResolvers: true })
export class SupervisionPayload {
  @Field(() => Boolean, { description: 'True when this id was answered before; nothing was stored again.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}
