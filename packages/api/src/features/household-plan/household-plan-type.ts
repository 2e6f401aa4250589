import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { PlanPoint } from './household-plan-codes.js'
import './household-plan-enums.js'

@ObjectType('PlannedPoint', { description: 'What is planned for a household about one of the three points.', simpleResolvers: true })
export class PlannedPointType {
  @Field(() => PlanPoint, { description: 'The point.' }) point: PlanPoint
  @Field(() => String, { description: 'What is planned, in words.' }) content: string
}

@ObjectType('HouseholdPlanActions', { description: 'What the viewer may do with a household’s plan now.', simpleResolvers: true })
export class HouseholdPlanActions {
  @Field(() => Boolean, { description: 'Write it anew.' }) revise: boolean
  @Field(() => Boolean, { description: 'Close it.' }) close: boolean
}

@ObjectType('HouseholdPlan', { description: 'One household, one plan (M-3), by the three points.', simpleResolvers: true })
export class HouseholdPlanType {
  @Field(() => ID, { description: 'The id that the client made, a UUID.' }) id: string
  @Field(() => Int, { description: 'Counts the edits; give it back with an edit.' }) version: number
  @Field(() => Int, { description: 'First calendar year.' }) startYear: number
  @Field(() => Int, { description: 'Last calendar year.' }) endYear: number
  @Field(() => [PlannedPointType], { description: 'What is planned.' }) points: PlannedPointType[]
  @Field(() => FenScalar, { nullable: true, description: 'Net income per person that the household is to have in the last year, fen; null when none was set.' }) expectedIncome: number | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the household agreed; null while it has not.' }) agreedOn: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The last day in force; null while it is.' }) endedOn: string | null
  @Field(() => String, { nullable: true, description: 'Why it was closed; null of one that ended with its years.' }) endReason: string | null
}

@ObjectType('MakeHouseholdPlanPayload', { description: 'What became of a household’s plan.', simpleResolvers: true })
export class MakeHouseholdPlanPayload {
  @Field(() => HouseholdPlanType, { nullable: true, description: 'The plan as it is stored; null when it was refused, or was kept before and the viewer sees it no more.' }) plan: HouseholdPlanType | null
  @Field(() => Boolean, { description: 'True when it had been kept before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('HouseholdPlanPayload', { description: 'Answer to an edit of a household’s plan.', simpleResolvers: true })
export class HouseholdPlanPayload {
  @Field(() => HouseholdPlanType, { nullable: true, description: 'The plan after it; null when it was refused.' }) plan: HouseholdPlanType | null
  @Field(() => HouseholdPlanType, { nullable: true, description: 'What is stored, when somebody else changed it meanwhile (STALE).' }) current: HouseholdPlanType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
