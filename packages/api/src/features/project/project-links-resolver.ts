import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { selectedFields } from '../../graphql/selection.js'
import type { MeasureRow } from '../measure/measure-service.js'
import { MeasureType } from '../measure/measure-type.js'
import type { VillagePlanRow } from '../village-plan/village-plan-service.js'
import { VillagePlanType } from '../village-plan/village-plan-type.js'
import { projectColumns } from './project-service.js'
import type { ProjectRow, ProjectService } from './project-service.js'
import { ProjectType } from './project-type.js'

/** From a measure to the project that does it, and from a plan to its projects (M-5). */
@Resolver(() => MeasureType)
export class MeasureProjectResolver {
  constructor(private readonly projects: ProjectService) {}

  @FieldResolver(() => ProjectType, { nullable: true, description: 'The project that does it; null where hidden or when none does.' })
  async project(@Access('project.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() measure: MeasureRow): Promise<ProjectRow | null> {
    return this.projects.ofParent(access, measure.projectId, projectColumns(selectedFields(info, '')))
  }
}

@Resolver(() => VillagePlanType)
export class PlanProjectsResolver {
  constructor(private readonly projects: ProjectService) {}

  @FieldResolver(() => [ProjectType], { name: 'projects', description: 'Its projects, the earliest first.' })
  async ofPlan(@Access('project.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() plan: VillagePlanRow): Promise<ProjectRow[]> {
    return this.projects.ofPlan(access, plan.id, projectColumns(selectedFields(info, '')))
  }
}
