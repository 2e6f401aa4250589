import { Field, ID, InputType, Int } from 'type-graphql'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { MeasureEffect } from '../measure/measure-effect.js'
import { MeasureCategory, MeasureClass } from '../measure/measure.entity.js'
import { VillageTask } from '../village-plan/village-plan-codes.js'
import { ProjectGap, ProjectStatus } from './project-codes.js'
import './project-enums.js'

@InputType('ProjectContentInput', { description: 'What a project is to be.' })
class ProjectContentInput {
  @Field(() => String, { description: 'Name: 1 to 120 characters.' }) name: string
  @Field(() => VillageTask, { description: 'The task of the plan that it serves.' }) task: VillageTask
  @Field(() => MeasureClass, { description: 'Class of what it does for households.' }) class: MeasureClass
  @Field(() => MeasureCategory, { description: 'Category of what it does for households.' }) category: MeasureCategory
  @Field(() => MeasureEffect, { nullable: true, description: 'Handed out or to earn by; as is usual for its class and category when not given.' }) effect?: MeasureEffect | null
  @Field(() => DateScalar, { description: 'First day, within the years of the plan.' }) startsOn: string
  @Field(() => DateScalar, { nullable: true, description: 'Last day, within the years of the plan.' }) endsOn?: string | null
  @Field(() => String, { description: 'The unit that answers for it: 1 to 120 characters.' }) responsibleUnit: string
  @Field(() => String, { description: 'What it is to achieve: 1 to 1,000 characters.' }) goal: string
  @Field(() => FenScalar, { nullable: true, description: 'Budget, fen.' }) budget?: number | null
}

@InputType('AddProjectInput', { description: 'A project of a village’s plan. The same id and content sent again is kept once.' })
export class AddProjectInput extends ProjectContentInput {
  @Field(() => ID, { description: 'A UUID that the client made for this project.' }) id: string
  @Field(() => ID, { description: 'The plan that it belongs to.' }) plan: string
}

@InputType('ReviseProjectInput', { description: 'The whole of a project anew.' })
export class ReviseProjectInput extends ProjectContentInput {
  @Field(() => ID, { description: 'The project.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
}

@InputType('ProjectStepInput', { description: 'A step of a project.' })
export class ProjectStepInput {
  @Field(() => ID, { description: 'The project.' }) id: string
}

@InputType('CompleteProjectInput', { description: 'What a project achieved.' })
export class CompleteProjectInput {
  @Field(() => ID, { description: 'The project.' }) id: string
  @Field(() => DateScalar, { description: 'Day of completion: today at the latest.' }) completedOn: string
  @Field(() => String, { description: 'What was achieved: 1 to 1,000 characters.' }) result: string
}

@InputType('StopProjectInput', { description: 'The end of a project before it is completed.' })
export class StopProjectInput {
  @Field(() => ID, { description: 'The project.' }) id: string
  @Field(() => String, { description: 'Why: 1 to 1,000 characters.' }) reason: string
}

@InputType('AssignProjectCadreInput', { description: 'A cadre for a project. The same id and content sent again is kept once.' })
export class AssignProjectCadreInput {
  @Field(() => ID, { description: 'A UUID that the client made for it.' }) id: string
  @Field(() => ID, { description: 'The project.' }) project: string
  @Field(() => ID, { description: 'The account: one of the project’s `cadreCandidates`.' }) account: string
  @Field(() => DateScalar, { description: 'First day: today at the latest.' }) startedOn: string
}

@InputType('EndProjectCadreInput', { description: 'The last day of a cadre on a project.' })
export class EndProjectCadreInput {
  @Field(() => ID, { description: 'The cadre of the project.' }) id: string
  @Field(() => DateScalar, { description: 'Last day: today at the latest.' }) endedOn: string
}

@InputType('ProjectFilter', { description: 'Narrows the projects in scope; conditions are joined by AND. A filter by a field that is hidden from the viewer is refused.' })
export class ProjectFilter {
  @Field(() => ID, { nullable: true, description: 'Projects of villages in this region.' }) region?: string | null
  @Field(() => [ProjectStatus], { nullable: true, description: 'In any of these states.' }) status?: ProjectStatus[] | null
  @Field(() => [MeasureCategory], { nullable: true, description: 'Of any of these categories.' }) category?: MeasureCategory[] | null
  @Field(() => ID, { nullable: true, description: 'Of this plan.' }) plan?: string | null
  @Field(() => ID, { nullable: true, description: 'With this account as a cadre today.' }) cadre?: string | null
  @Field(() => ProjectGap, { nullable: true, description: 'That lack this.' }) gap?: ProjectGap | null
  @Field(() => String, { nullable: true, description: 'Part of the name.' }) nameContains?: string | null
}
