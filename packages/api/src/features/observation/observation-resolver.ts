import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { AttachmentType } from '../attachment/attachment-type.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import { projectColumns } from '../project/project-service.js'
import type { ProjectRow, ProjectService } from '../project/project-service.js'
import { ProjectType } from '../project/project-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { observationColumns } from './observation-columns.js'
import type { ObservationRow } from './observation-columns.js'
import { ObservationFilter, ObservationOrder } from './observation-input.js'
import type { ObservationReader, ShownStep } from './observation-reader.js'
import { ObservationSource, sourceOf } from './observation-source.js'
import { ObservationConnection, ObservationDeadlineType, ObservationStepType, ObservationType } from './observation-type.js'

@Resolver(() => ObservationType)
export class ObservationResolver {
  constructor(
    private readonly observations: ObservationReader,
    private readonly accounts: AccountService,
    private readonly attachments: AttachmentService,
    private readonly households: HouseholdService,
    private readonly regions: RegionCatalogue,
    private readonly projects: ProjectService,
  ) {}

  @Query(() => ObservationConnection, { name: 'observations', description: 'Observations within the viewer’s responsibility; none about oneself.' })
  async list(
    @Access('observation.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ObservationFilter, { nullable: true, description: 'Narrows the list.' }) filter?: ObservationFilter,
    @Arg('orderBy', () => ObservationOrder, { nullable: true, description: 'Newest first when not given.' }) orderBy?: ObservationOrder,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer, filter and order.' }) after?: string,
  ): Promise<ConnectionValue<ObservationRow>> {
    const columns = observationColumns(selectedFields(info, 'nodes', 'edges.node'))
    return toConnection(await this.observations.page(access, { filter, orderBy, first: pageSize(first), after, columns, countTotal: asksTotal(info) }))
  }

  @Query(() => ObservationType, { nullable: true, name: 'observation', description: 'An observation by its id; null when it is absent, out of scope or about the viewer.' })
  async one(@Access('observation.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<ObservationRow | null> {
    return this.observations.find(access, id, observationColumns(selectedFields(info, '')))
  }

  @Public('the village of an observation that is already shown')
  @FieldResolver(() => RegionType, { description: 'The village.' })
  region(@Root() observation: ObservationRow): Row<'Region'> | null {
    return this.regions.find(observation.regionCode)
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household it is about; null when it is about none, or one the viewer does not see.' })
  async household(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() observation: ObservationRow): Promise<HouseholdRow | null> {
    const { householdId } = observation
    return householdId === null ? null : this.households.ofParent(access, householdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => ProjectType, { nullable: true, description: 'The project it is about, which nobody handles who goes with it; null when it is about none, or one the viewer does not see.' })
  async project(@Access('project.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() observation: ObservationRow): Promise<ProjectRow | null> {
    return this.projects.ofParent(access, observation.projectId, projectColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'The person it is about, who never sees it.' })
  async cadre(@Access('observation.read') access: ViewerAccess, @Root() observation: ObservationRow): Promise<AccountValue | null> {
    return this.accounts.find(access.viewer, observation.cadreId)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who reported it. Of a household’s own complaint null; of an anonymous one null, but for the auditor, the reporter and a handler whom another person named.' })
  async reporter(@Access('observation.read') access: ViewerAccess, @Root() observation: ObservationRow): Promise<AccountValue | null> {
    return (await this.observations.knowsReporter(access, observation)) ? this.accounts.find(access.viewer, observation.reporterId) : null
  }

  @Public('says of an observation that is already shown whether an account or the household brought it in')
  @FieldResolver(() => ObservationSource, { description: 'Who brought it in: an account, or the household it is about by a complaint on its own page.' })
  source(@Root() observation: ObservationRow): ObservationSource {
    return sourceOf(observation)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who looks into it (the case officer); null until it is assigned.' })
  async handler(@Access('observation.read') access: ViewerAccess, @Root() observation: ObservationRow): Promise<AccountValue | null> {
    return this.accounts.find(access.viewer, observation.handlerId)
  }

  @FieldResolver(() => [AttachmentType], { name: 'attachments', description: 'Its photos.' })
  async ofObservation(@Access('attachment.read') access: ViewerAccess, @Root() observation: ObservationRow): Promise<AttachmentType[]> {
    return this.attachments.ofHolder(access, 'OBSERVATION', observation.id)
  }

  @FieldResolver(() => [ObservationStepType], { description: 'What was done with it, earliest first.' })
  async steps(@Access('observation.read') access: ViewerAccess, @Root() observation: ObservationRow, @Info() info: GraphQLResolveInfo): Promise<ShownStep[]> {
    return this.observations.stepsOf(access, observation, { withTakers: selectedFields(info, '').has('by') })
  }

  @Public('the deadline of an observation that is already shown')
  @FieldResolver(() => Boolean, { description: 'Whether it is open and the day of its deadline is past.' })
  overdue(@Root() observation: ObservationRow): boolean {
    return this.observations.isOverdue(observation)
  }

  @Public('the deadline of an observation that is already shown')
  @FieldResolver(() => ObservationDeadlineType, { nullable: true, description: 'The deadline that runs now; null once ended.' })
  deadline(@Root() observation: ObservationRow): ObservationDeadlineType | null {
    return this.observations.deadlineOf(observation)
  }
}

@Resolver(() => ObservationStepType)
export class ObservationStepResolver {
  constructor(private readonly accounts: AccountService) {}

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who took it; null for what an anonymous reporter did.' })
  async by(@Access('observation.read') access: ViewerAccess, @Root() step: ShownStep): Promise<AccountValue | null> {
    return this.accounts.find(access.viewer, step.accountId)
  }
}

/** Observations in the file of a household. */
@Resolver(() => HouseholdType)
export class HouseholdObservationsResolver {
  constructor(private readonly reader: ObservationReader) {}

  @FieldResolver(() => [ObservationType], { description: 'The newest observations about the household within the viewer’s scope; empty where hidden.' })
  async observations(
    @Access('observation.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Root() household: HouseholdRow,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 20 when not given, at most 100.' }) first?: number,
  ): Promise<ObservationRow[]> {
    return this.reader.ofHousehold(access, household.id, pageSize(first), observationColumns(selectedFields(info, '')))
  }
}
