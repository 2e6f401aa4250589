import { Field, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { NodeType } from '../../graphql/node-type.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { VillagePlanStatus, VillageTask } from './village-plan-codes.js'
import './village-plan-enums.js'

@ObjectType('PlannedTask', { description: 'What a village means to do about one of the six tasks.', simpleResolvers: true })
export class PlannedTaskType {
  @Field(() => VillageTask, { description: 'The task.' }) task: VillageTask
  @Field(() => String, { description: 'What is planned, in words.' }) content: string
}

@ObjectType('VillagePlanActions', { description: 'What the viewer may do with a village’s plan now.', simpleResolvers: true })
export class VillagePlanActions {
  @Field(() => Boolean, { description: 'Write the draft anew.' }) revise: boolean
  @Field(() => Boolean, { description: 'Hand it in.' }) submit: boolean
  @Field(() => Boolean, { description: 'Review it: town or banner office, not the proposer.' }) review: boolean
  @Field(() => Boolean, { description: 'Approve it: the division-level leader, or the banner where there is none; a third person.' }) approve: boolean
  @Field(() => Boolean, { description: 'Return it with a reason.' }) return: boolean
  @Field(() => Boolean, { description: 'Close it with a reason.' }) close: boolean
  @Field(() => Boolean, { description: 'Add a project to it.' }) addProject: boolean
}

@ObjectType('VillagePlan', { implements: NodeType, description: 'One village, one policy (M-3): what a village does in a span of years, by the six tasks.', simpleResolvers: true })
export class VillagePlanType implements NodeType {
  id: string
  @Field(() => Int, { description: 'Counts the edits; give it back with an edit.' }) version: number
  @Field(() => Int, { description: 'First calendar year.' }) startYear: number
  @Field(() => Int, { description: 'Last calendar year.' }) endYear: number
  @Field(() => [PlannedTaskType], { description: 'What is planned, task by task.' }) tasks: PlannedTaskType[]
  @Field(() => VillagePlanStatus, { description: 'Where it stands.' }) status: VillagePlanStatus
  @Field(() => String, { nullable: true, description: 'What was said when it was last returned, or closed.' }) remark: string | null
  @Field(() => DateTimeScalar, { description: 'When it was drafted.' }) createdAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed in.' }) submittedAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was reviewed.' }) reviewedAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved.' }) approvedAt: string | null
}

@ObjectType('DraftVillagePlanPayload', { description: 'What became of a draft.', simpleResolvers: true })
export class DraftVillagePlanPayload {
  @Field(() => VillagePlanType, { nullable: true, description: 'The plan as it is stored; null when it was refused, or was kept before and the viewer sees it no more.' }) plan: VillagePlanType | null
  @Field(() => Boolean, { description: 'True when it had been kept before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('VillagePlanPayload', { description: 'Answer to an edit or a step of a village’s plan.', simpleResolvers: true })
export class VillagePlanPayload {
  @Field(() => VillagePlanType, { nullable: true, description: 'The plan after it; null when it was refused.' }) plan: VillagePlanType | null
  @Field(() => VillagePlanType, { nullable: true, description: 'What is stored, when somebody else changed it meanwhile (STALE).' }) current: VillagePlanType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

export const VillagePlanConnection = connectionOf('VillagePlan', VillagePlanType)
