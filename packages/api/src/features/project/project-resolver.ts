import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { householdColumns } from '../household/household-columns.js'
import { HouseholdConnection } from '../household/household-connection.js'
import type { HouseholdRow } from '../household/household-service.js'
import type { TimelineEvent } from '../household/timeline-events.js'
import { TimelineEventType } from '../household/timeline-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { villagePlanColumns } from '../village-plan/village-plan-service.js'
import type { VillagePlanRow, VillagePlanService } from '../village-plan/village-plan-service.js'
import { VillagePlanType } from '../village-plan/village-plan-type.js'
import { projectActions } from './project-actions.js'
import type { ProjectCadres } from './project-cadres.js'
import { ProjectFilter } from './project-input.js'
import type { ProjectCadreRow, ProjectMembers } from './project-members.js'
import { projectColumns } from './project-service.js'
import type { ProjectRow, ProjectService } from './project-service.js'
import type { ProjectTimeline } from './project-timeline.js'
import { ProjectActions, ProjectCadreType, ProjectConnection, ProjectType } from './project-type.js'

const MASKED_BEFORE = 'the column behind it was masked when the project was read'

@Resolver(() => ProjectType)
export class ProjectResolver {
  constructor(
    private readonly projects: ProjectService,
    private readonly members: ProjectMembers,
    private readonly team: ProjectCadres,
    private readonly plans: VillagePlanService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
    private readonly course: ProjectTimeline,
  ) {}

  @Query(() => ProjectConnection, { name: 'projects', description: 'Projects within the viewer’s responsibility, village by village, the earliest first.' })
  async list(
    @Access('project.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ProjectFilter, { nullable: true, description: 'Narrows the list.' }) filter?: ProjectFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<ProjectRow>> {
    const columns = projectColumns(selectedFields(info, 'nodes', 'edges.node'))
    return toConnection(await this.projects.page(access, { filter, first: pageSize(first), after, columns, countTotal: asksTotal(info) }))
  }

  @Query(() => ProjectType, { nullable: true, name: 'project', description: 'A project by its id; null when it is absent or out of scope.' })
  async one(@Access('project.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<ProjectRow | null> {
    return this.projects.find(access, id, projectColumns(selectedFields(info, '')))
  }

  @Public('the village of a project that is already shown')
  @FieldResolver(() => RegionType, { description: 'Its village.' })
  region(@Root() project: ProjectRow): Row<'Region'> | null {
    return this.regions.find(project.regionCode)
  }

  @FieldResolver(() => VillagePlanType, { nullable: true, description: 'The plan that it follows; null where hidden.' })
  async plan(@Access('plan.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() project: ProjectRow): Promise<VillagePlanRow | null> {
    return this.plans.ofParent(access, project.planId, villagePlanColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => [ProjectCadreType], { description: 'Who goes with it, the earliest first, those who left among them; empty where hidden.' })
  async cadres(@Access('plan.read') access: ViewerAccess, @Root() project: ProjectRow): Promise<ProjectCadreRow[]> {
    return this.members.cadres(access, project.id)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Households that it reaches; a section-level leader’s own ones only. Null where hidden.' })
  async householdCount(@Access('plan.read') access: ViewerAccess, @Root() project: ProjectRow): Promise<number | null> {
    return access.grants.length === 0 ? null : this.members.count(access, project.id)
  }

  @FieldResolver(() => HouseholdConnection, { description: 'The households that it reaches, by number, as far as the viewer sees them.' })
  async households(
    @Access('plan.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Root() project: ProjectRow,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and project.' }) after?: string,
  ): Promise<ConnectionValue<HouseholdRow>> {
    return toConnection(await this.members.page(access, project.id, { first: pageSize(first), after, columns: householdColumns(selectedFields(info, 'nodes', 'edges.node')) }))
  }

  @FieldResolver(() => [TimelineEventType], { nullable: true, description: 'What happened to the project, newest first (R-12); null where hidden.' })
  async timeline(
    @Access('plan.read') access: ViewerAccess,
    @Root() project: ProjectRow,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 20 when not given, at most 100.' }) first?: number,
  ): Promise<TimelineEvent[] | null> {
    return this.course.ofProject(access, project.id, pageSize(first))
  }

  @FieldResolver(() => [AccountType], { description: 'Who may be assigned to it today; empty for those who may not assign.' })
  async cadreCandidates(@Access('project.write') access: ViewerAccess, @Root() project: ProjectRow): Promise<AccountValue[]> {
    if (!projectActions(access.viewer, { ...project, status: 'PLANNED', completedBy: null }).assignCadre) return []
    const ids = await this.team.candidates(project.regionCode)
    const accounts = await this.accounts.byIds(ids)
    return ids.flatMap((id) => accounts.get(id) ?? []).filter(({ disabledAt }) => disabledAt === null)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who reported the result; null where hidden.' })
  async completedBy(@SignedIn(MASKED_BEFORE) viewer: Viewer, @Root() project: ProjectRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, project.completedBy)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who verified the result; null where hidden.' })
  async verifiedBy(@SignedIn(MASKED_BEFORE) viewer: Viewer, @Root() project: ProjectRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, project.verifiedBy)
  }

  @FieldResolver(() => ProjectActions, { description: 'What the viewer may do with the project now.' })
  viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() project: ProjectRow): ProjectActions {
    return projectActions(viewer, project)
  }
}

@Resolver(() => ProjectCadreType)
export class ProjectCadreResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly projects: ProjectService,
  ) {}

  @FieldResolver(() => AccountType, { description: 'The cadre.' })
  async account(@SignedIn('who goes with a project is part of a project that is already shown') viewer: Viewer, @Root() cadre: ProjectCadreRow): Promise<AccountValue> {
    return this.accounts.get(viewer, cadre.accountId)
  }

  @FieldResolver(() => ProjectType, { nullable: true, description: 'The project.' })
  async project(@Access('project.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() cadre: ProjectCadreRow): Promise<ProjectRow | null> {
    return this.projects.ofParent(access, cadre.projectId, projectColumns(selectedFields(info, '')))
  }
}
