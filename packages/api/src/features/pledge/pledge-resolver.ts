import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Float, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { FenScalar } from '../../graphql/scalars.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { Clock } from '../../time/clock.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { AttachmentType } from '../attachment/attachment-type.js'
import { enterpriseColumns } from '../enterprise/enterprise-service.js'
import type { EnterpriseRow, EnterpriseService } from '../enterprise/enterprise-service.js'
import { EnterpriseType } from '../enterprise/enterprise-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { mayDecide } from './pledge-actions.js'
import { PledgeState } from './pledge-codes.js'
import { measured, pledgeState } from './pledge-rules.js'
import type { PledgeService } from './pledge-service.js'
import { PledgeActions, PledgeConnection, PledgeDeliveryActions, PledgeDeliveryType, PledgeFilter, PledgeType } from './pledge-type.js'
import type { DeliveryRow, PledgeRow } from './pledge-type.js'

@Resolver(() => PledgeType)
export class PledgeResolver {
  constructor(
    private readonly pledges: PledgeService,
    private readonly enterprises: EnterpriseService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
    private readonly clock: Clock,
  ) {}

  @Query(() => PledgeConnection, { name: 'pledges', description: 'What enterprises promised villages within the viewer’s responsibility (C-10), by village and due day.' })
  async list(
    @Access('pledge.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PledgeFilter, { nullable: true, description: 'Narrows the list.' }) filter?: PledgeFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<PledgeRow>> {
    return toConnection(await this.pledges.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @FieldResolver(() => EnterpriseType, { nullable: true, description: 'Who promised.' })
  async enterprise(@Access('enterprise.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() pledge: PledgeRow): Promise<EnterpriseRow | null> {
    return this.enterprises.ofParent(access, pledge.enterpriseId, enterpriseColumns(selectedFields(info, '')))
  }

  @Public('the village of a pledge that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'To which village.' })
  region(@Root() pledge: PledgeRow): Row<'Region'> | null {
    return this.regions.find(pledge.regionCode)
  }

  @Public('the measure of a pledge that is already shown')
  @FieldResolver(() => FenScalar, { nullable: true, description: 'How much money, fen; null where a count was promised.' })
  amount(@Root() { size, unit }: PledgeRow): number | null {
    return measured(size, unit).amount
  }

  @Public('the measure of a pledge that is already shown')
  @FieldResolver(() => Float, { nullable: true, description: 'How much or how many, in its unit; null where money was promised.' })
  quantity(@Root() { size, unit }: PledgeRow): number | null {
    return measured(size, unit).quantity
  }

  @Public('what was confirmed of a pledge that is already shown')
  @FieldResolver(() => FenScalar, { nullable: true, description: 'What the village confirmed of it, fen; null where a count was promised.' })
  deliveredAmount(@Root() { delivered, unit }: PledgeRow): number | null {
    return measured(delivered, unit).amount
  }

  @Public('what was confirmed of a pledge that is already shown')
  @FieldResolver(() => Float, { nullable: true, description: 'What the village confirmed of it, in its unit; null where money was promised.' })
  deliveredQuantity(@Root() { delivered, unit }: PledgeRow): number | null {
    return measured(delivered, unit).quantity
  }

  @Public('how a pledge stands that is already shown')
  @FieldResolver(() => PledgeState, { description: 'How it stands today.' })
  state(@Root() pledge: PledgeRow): PledgeState {
    return pledgeState(pledge, this.clock.today())
  }

  @FieldResolver(() => [PledgeDeliveryType], { description: 'What was delivered, the latest first.' })
  async deliveries(@Access('pledge.read') access: ViewerAccess, @Root() pledge: PledgeRow): Promise<DeliveryRow[]> {
    return this.pledges.deliveriesOf(access, pledge)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who wrote it down.' })
  async madeBy(@SignedIn('who wrote down a pledge that is already shown') viewer: Viewer, @Root() pledge: PledgeRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, pledge.madeBy)
  }

  @FieldResolver(() => PledgeActions, { description: 'What the viewer may do with it now.' })
  async viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() pledge: PledgeRow): Promise<PledgeActions> {
    return this.pledges.actions(viewer, pledge)
  }
}

@Resolver(() => PledgeDeliveryType)
export class PledgeDeliveryResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly attachmentsOf: AttachmentService,
  ) {}

  @Public('the measure of a delivery that is already shown')
  @FieldResolver(() => FenScalar, { nullable: true, description: 'How much money, fen; null where a count was promised.' })
  amount(@Root() { size, unit }: DeliveryRow): number | null {
    return measured(size, unit).amount
  }

  @Public('the measure of a delivery that is already shown')
  @FieldResolver(() => Float, { nullable: true, description: 'How much or how many, in the unit of the pledge; null where money was promised.' })
  quantity(@Root() { size, unit }: DeliveryRow): number | null {
    return measured(size, unit).quantity
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who reported it.' })
  async reportedBy(@SignedIn('who reported a delivery that is already shown') viewer: Viewer, @Root() delivery: DeliveryRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, delivery.reportedBy)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who decided for the village; null while it waits.' })
  async decidedBy(@SignedIn('who decided a delivery that is already shown') viewer: Viewer, @Root() delivery: DeliveryRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, delivery.decidedBy)
  }

  @FieldResolver(() => [AttachmentType], { description: 'Photos as evidence.' })
  async attachments(@Access('attachment.read') access: ViewerAccess, @Root() delivery: DeliveryRow): Promise<AttachmentType[]> {
    return this.attachmentsOf.ofHolder(access, 'PLEDGE_DELIVERY', delivery.id)
  }

  @FieldResolver(() => PledgeDeliveryActions, { description: 'What the viewer may do with it now.' })
  viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() delivery: DeliveryRow): PledgeDeliveryActions {
    return { decide: mayDecide(viewer, delivery) }
  }
}
