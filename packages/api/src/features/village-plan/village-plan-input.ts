import { Field, ID, InputType, Int } from 'type-graphql'
import { VillagePlanStatus, VillageTask } from './village-plan-codes.js'
import './village-plan-enums.js'

@InputType('PlannedTaskInput', { description: 'What is planned about one of the six tasks.' })
export class PlannedTaskInput {
  @Field(() => VillageTask, { description: 'The task.' }) task: VillageTask
  @Field(() => String, { description: 'What is planned: 1 to 1,000 characters.' }) content: string
}

@InputType('DraftVillagePlanInput', { description: 'The draft of a village’s plan. The same id and content sent again is kept once.' })
export class DraftVillagePlanInput {
  @Field(() => ID, { description: 'A UUID that the client made for this plan.' }) id: string
  @Field(() => ID, { description: 'The 12-digit code of the village.' }) region: string
  @Field(() => Int, { description: 'First calendar year.' }) startYear: number
  @Field(() => Int, { description: 'Last calendar year; plans of a village share no year.' }) endYear: number
  @Field(() => [PlannedTaskInput], { description: 'What is planned, each task at most once.' }) tasks: PlannedTaskInput[]
}

@InputType('ReviseVillagePlanInput', { description: 'The whole of a draft anew.' })
export class ReviseVillagePlanInput {
  @Field(() => ID, { description: 'The plan.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => Int, { description: 'First calendar year.' }) startYear: number
  @Field(() => Int, { description: 'Last calendar year.' }) endYear: number
  @Field(() => [PlannedTaskInput], { description: 'What is planned, each task at most once.' }) tasks: PlannedTaskInput[]
}

@InputType('VillagePlanStepInput', { description: 'A step of a village’s plan.' })
export class VillagePlanStepInput {
  @Field(() => ID, { description: 'The plan.' }) id: string
  @Field(() => String, { nullable: true, description: 'A remark, at most 1,000 characters; needed to return and to close.' }) comment?: string | null
}

@InputType('VillagePlanFilter', { description: 'Narrows the village plans in scope; conditions are joined by AND.' })
export class VillagePlanFilter {
  @Field(() => ID, { nullable: true, description: 'Plans of villages in this region.' }) region?: string | null
  @Field(() => [VillagePlanStatus], { nullable: true, description: 'In any of these states.' }) status?: VillagePlanStatus[] | null
  @Field(() => Boolean, { nullable: true, description: 'True: not closed, its years not over, and without a project that was not stopped (M-5); false: any other.' }) withoutProject?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'True: not closed and its years are over; false: any other.' }) lapsed?: boolean | null
  @Field(() => Int, { nullable: true, description: 'Whose last year is this one.' }) endYear?: number | null
}
