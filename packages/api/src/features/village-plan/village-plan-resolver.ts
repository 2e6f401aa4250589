import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import { isOver } from '../../time/business-day.js'
import type { Clock } from '../../time/clock.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { villagePlanActions } from './village-plan-actions.js'
import { VillagePlanFilter } from './village-plan-input.js'
import { villagePlanColumns } from './village-plan-service.js'
import type { VillagePlanRow, VillagePlanService } from './village-plan-service.js'
import { VillagePlanActions, VillagePlanConnection, VillagePlanType } from './village-plan-type.js'

const OF_PLAN = 'who acted on a plan is part of a plan that is already shown'

@Resolver(() => VillagePlanType)
export class VillagePlanResolver {
  constructor(
    private readonly plans: VillagePlanService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
    private readonly clock: Clock,
  ) {}

  @Query(() => VillagePlanConnection, { name: 'villagePlans', description: 'Village plans within the viewer’s responsibility, village by village.' })
  async list(
    @Access('plan.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => VillagePlanFilter, { nullable: true, description: 'Narrows the list.' }) filter?: VillagePlanFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<VillagePlanRow>> {
    const columns = villagePlanColumns(selectedFields(info, 'nodes', 'edges.node'))
    return toConnection(await this.plans.page(access, { filter, first: pageSize(first), after, columns, countTotal: asksTotal(info) }))
  }

  @Query(() => VillagePlanType, { nullable: true, name: 'villagePlan', description: 'A village plan by its id; null when it is absent or out of scope.' })
  async one(@Access('plan.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<VillagePlanRow | null> {
    return this.plans.find(access, id, villagePlanColumns(selectedFields(info, '')))
  }

  @Public('the village of a plan that is already shown')
  @FieldResolver(() => RegionType, { description: 'Its village.' })
  region(@Root() plan: VillagePlanRow): Row<'Region'> | null {
    return this.regions.find(plan.regionCode)
  }

  @FieldResolver(() => AccountType, { description: 'Who handed it in, or wrote it while nobody did.' })
  async proposedBy(@SignedIn(OF_PLAN) viewer: Viewer, @Root() plan: VillagePlanRow): Promise<AccountValue> {
    return this.accounts.get(viewer, plan.submittedBy ?? plan.accountId)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who reviewed it.' })
  async reviewedBy(@SignedIn(OF_PLAN) viewer: Viewer, @Root() plan: VillagePlanRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, plan.reviewedBy)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who approved it.' })
  async approvedBy(@SignedIn(OF_PLAN) viewer: Viewer, @Root() plan: VillagePlanRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, plan.approvedBy)
  }

  @FieldResolver(() => VillagePlanActions, { description: 'What the viewer may do with the plan now.' })
  async viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() plan: VillagePlanRow): Promise<VillagePlanActions> {
    return villagePlanActions(viewer, plan, await this.plans.isLed(viewer, plan.regionCode), this.clock.today())
  }

  @Public('told by the years and the state of a plan that is already shown')
  @FieldResolver(() => Boolean, { description: 'True when it was not closed and its years are over: it is in force no more. Its open projects are carried over when the next plan is approved, or when it is closed after that.' })
  lapsed(@Root() plan: VillagePlanRow): boolean {
    return plan.status !== 'CLOSED' && isOver(plan, this.clock.today())
  }
}
