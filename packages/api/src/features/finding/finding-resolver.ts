import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import { observationColumns } from '../observation/observation-columns.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import type { ObservationReader } from '../observation/observation-reader.js'
import { ObservationType } from '../observation/observation-type.js'
import { projectColumns } from '../project/project-service.js'
import type { ProjectRow, ProjectService } from '../project/project-service.js'
import { ProjectType } from '../project/project-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { FindingReader, FindingRow } from './finding-reader.js'
import { FindingConnection, FindingFilter, FindingType } from './finding-type.js'

/** What the findings of a list lead to. */
export interface FindingTargets {
  readonly observations: ObservationReader
  readonly households: HouseholdService
  readonly projects: ProjectService
  readonly accounts: AccountService
  readonly regions: RegionCatalogue
}

/** What was found to be true, for whoever may see it. */
@Resolver(() => FindingType)
export class FindingResolver {
  constructor(
    private readonly findings: FindingReader,
    private readonly targets: FindingTargets,
  ) {}

  @Query(() => FindingConnection, { name: 'findings', description: 'What was found to be true within the viewer’s responsibility, the newest first; none about oneself or the own office.' })
  async list(
    @Access('finding.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => FindingFilter, { nullable: true, description: 'Narrows the list.' }) filter?: FindingFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<FindingRow>> {
    return toConnection(await this.findings.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Public('the village of a finding that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'Its village.' })
  region(@Root() finding: FindingRow): Row<'Region'> | null {
    return this.targets.regions.find(finding.regionCode)
  }

  @FieldResolver(() => ObservationType, { nullable: true, description: 'The observation that it came of.' })
  async observation(@Access('observation.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() finding: FindingRow): Promise<ObservationRow | null> {
    return this.targets.observations.ofParent(access, finding.observationId, observationColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household that it concerns; null when none, or one the viewer does not see.' })
  async household(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() { householdId }: FindingRow): Promise<HouseholdRow | null> {
    return householdId === null ? null : this.targets.households.ofParent(access, householdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => ProjectType, { nullable: true, description: 'The project that it concerns; null when none, or one the viewer does not see.' })
  async project(@Access('project.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() { projectId }: FindingRow): Promise<ProjectRow | null> {
    return this.targets.projects.ofParent(access, projectId, projectColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'The person that it is about, who never reads it.' })
  async cadre(@Access('finding.read') access: ViewerAccess, @Root() finding: FindingRow): Promise<AccountValue | null> {
    return this.targets.accounts.find(access.viewer, finding.cadreId)
  }
}
