import { Field, ID, InputType, Int } from 'type-graphql'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { PlanPoint } from './household-plan-codes.js'
import './household-plan-enums.js'

@InputType('PlannedPointInput', { description: 'What is planned about one of the three points.' })
export class PlannedPointInput {
  @Field(() => PlanPoint, { description: 'The point.' }) point: PlanPoint
  @Field(() => String, { description: 'What is planned: 1 to 500 characters.' }) content: string
}

@InputType('MakeHouseholdPlanInput', { description: 'A plan for a household. The same id and content sent again is kept once.' })
export class MakeHouseholdPlanInput {
  @Field(() => ID, { description: 'A UUID that the client made for this plan.' }) id: string
  @Field(() => ID, { description: 'The household.' }) household: string
  @Field(() => Int, { description: 'First calendar year.' }) startYear: number
  @Field(() => Int, { description: 'Last calendar year.' }) endYear: number
  @Field(() => [PlannedPointInput], { description: 'What is planned, each point at most once.' }) points: PlannedPointInput[]
  @Field(() => FenScalar, { nullable: true, description: 'Net income per person that the household is to have in the last year, fen; from 0 to 1,000,000 yuan.' }) expectedIncome?: number | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the household agreed; not given while it has not.' }) agreedOn?: string | null
}

@InputType('ReviseHouseholdPlanInput', { description: 'The whole of a plan anew.' })
export class ReviseHouseholdPlanInput {
  @Field(() => ID, { description: 'The plan.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => Int, { description: 'First calendar year.' }) startYear: number
  @Field(() => Int, { description: 'Last calendar year.' }) endYear: number
  @Field(() => [PlannedPointInput], { description: 'What is planned, each point at most once.' }) points: PlannedPointInput[]
  @Field(() => FenScalar, { nullable: true, description: 'Net income per person that the household is to have in the last year, fen; from 0 to 1,000,000 yuan.' }) expectedIncome?: number | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the household agreed; not given while it has not.' }) agreedOn?: string | null
}

@InputType('CloseHouseholdPlanInput', { description: 'The end of a plan, with a reason.' })
export class CloseHouseholdPlanInput {
  @Field(() => ID, { description: 'The plan.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => String, { description: 'Why: 1 to 500 characters.' }) reason: string
}
