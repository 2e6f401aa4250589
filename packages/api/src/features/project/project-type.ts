import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { NodeType } from '../../graphql/node-type.js'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { MeasureEffect } from '../measure/measure-effect.js'
import '../measure/measure-type.js'
import { MeasureCategory, MeasureClass } from '../measure/measure.entity.js'
import { VillageTask } from '../village-plan/village-plan-codes.js'
import '../village-plan/village-plan-enums.js'
import { ProjectStatus } from './project-codes.js'
import './project-enums.js'

@ObjectType('ProjectActions', { description: 'What the viewer may do with a project now.', simpleResolvers: true })
export class ProjectActions {
  @Field(() => Boolean, { description: 'Write it anew.' }) revise: boolean
  @Field(() => Boolean, { description: 'Begin it; its plan has to be approved.' }) start: boolean
  @Field(() => Boolean, { description: 'Report it completed.' }) complete: boolean
  @Field(() => Boolean, { description: 'Verify its result: not who reported it.' }) verify: boolean
  @Field(() => Boolean, { description: 'Stop it.' }) stop: boolean
  @Field(() => Boolean, { description: 'Assign cadres to it.' }) assignCadre: boolean
  @Field(() => Boolean, { description: 'Put households on it.' }) addBeneficiaries: boolean
}

@ObjectType('ProjectCadre', { description: 'A cadre who goes with a project (M-4).', simpleResolvers: true })
export class ProjectCadreType {
  @Field(() => ID, { description: 'The id that the client made, a UUID.' }) id: string
  @Field(() => DateScalar, { description: 'First day.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while there is none.' }) endedOn: string | null
}

@ObjectType('Project', { implements: NodeType, description: 'A project of a village’s plan (M-4). A supervisor sees what stands on the village’s board: name, kind, days and state.', simpleResolvers: true })
export class ProjectType implements NodeType {
  id: string
  @Field(() => Int, { description: 'Counts the edits; give it back with an edit.' }) version: number
  @Field(() => String, { description: 'Name.' }) name: string
  @Field(() => VillageTask, { description: 'The task of the plan that it serves.' }) task: VillageTask
  @Field(() => MeasureClass, { description: 'Class of what it does for households (M-1).' }) class: MeasureClass
  @Field(() => MeasureCategory, { description: 'Category of what it does for households (M-2).' }) category: MeasureCategory
  @Field(() => MeasureEffect, { description: 'Handed out, or to earn by (M-11).' }) effect: MeasureEffect
  @Field(() => DateScalar, { description: 'First day.' }) startsOn: string
  @Field(() => DateScalar, { nullable: true, description: 'Last day.' }) endsOn: string | null
  @Field(() => String, { description: 'The unit that answers for it.' }) responsibleUnit: string
  @Field(() => String, { nullable: true, description: 'What it is to achieve; null where hidden.' }) goal: string | null
  @Field(() => FenScalar, { nullable: true, description: 'Budget, fen; null where hidden or none.' }) budget: number | null
  @Field(() => ProjectStatus, { description: 'Where it stands.' }) status: ProjectStatus
  @Field(() => String, { nullable: true, description: 'What it achieved; null where hidden or not reported.' }) result: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of completion.' }) completedOn: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the result was verified.' }) verifiedOn: string | null
  @Field(() => String, { nullable: true, description: 'Why it was stopped; null where hidden.' }) stopReason: string | null
}

@ObjectType('AddProjectPayload', { description: 'What became of a project.', simpleResolvers: true })
export class AddProjectPayload {
  @Field(() => ProjectType, { nullable: true, description: 'The project as it is stored; null when it was refused, or was kept before and the viewer sees it no more.' }) project: ProjectType | null
  @Field(() => Boolean, { description: 'True when it had been kept before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('ProjectPayload', { description: 'Answer to an edit or a step of a project.', simpleResolvers: true })
export class ProjectPayload {
  @Field(() => ProjectType, { nullable: true, description: 'The project after it; null when it was refused.' }) project: ProjectType | null
  @Field(() => ProjectType, { nullable: true, description: 'What is stored, when somebody else changed it meanwhile (STALE).' }) current: ProjectType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('ProjectCadrePayload', { description: 'Answer to an assignment of a cadre, or to its end.', simpleResolvers: true })
export class ProjectCadrePayload {
  @Field(() => ProjectCadreType, { nullable: true, description: 'The assignment as it is stored; null when it was refused, or was kept before and the viewer sees it no more.' }) cadre: ProjectCadreType | null
  @Field(() => Boolean, { description: 'True when it had been kept before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

export const ProjectConnection = connectionOf('Project', ProjectType)
