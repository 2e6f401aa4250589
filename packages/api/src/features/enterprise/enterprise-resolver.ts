import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { accessFor, reaches } from '../../access/viewer.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { linkageColumns } from '../linkage/linkage-service.js'
import type { LinkageRow, LinkageService } from '../linkage/linkage-service.js'
import { LinkageType } from '../linkage/linkage-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { EnterpriseChiefs } from './enterprise-chiefs.js'
import { EnterpriseFilter } from './enterprise-input.js'
import { enterpriseColumns } from './enterprise-service.js'
import type { EnterpriseRow, EnterpriseService } from './enterprise-service.js'
import { EnterpriseActions, EnterpriseConnection, EnterpriseType, HonoraryChiefType } from './enterprise-type.js'

@Resolver(() => EnterpriseType)
export class EnterpriseResolver {
  constructor(
    private readonly enterprises: EnterpriseService,
    private readonly linkagesOf: LinkageService,
    private readonly chiefsOf: EnterpriseChiefs,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => EnterpriseConnection, { name: 'enterprises', description: 'Enterprises within the viewer’s responsibility: with their seat or a linkage there.' })
  async list(
    @Access('enterprise.list') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => EnterpriseFilter, { nullable: true, description: 'Narrows the list.' }) filter?: EnterpriseFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<EnterpriseRow>> {
    const columns = enterpriseColumns(selectedFields(info, 'nodes', 'edges.node'))
    return toConnection(await this.enterprises.page(access, { filter, first: pageSize(first), after, columns, countTotal: asksTotal(info) }))
  }

  @Query(() => EnterpriseType, { nullable: true, name: 'enterprise', description: 'An enterprise by its id; null when it is absent or out of scope.' })
  async one(@Access('enterprise.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<EnterpriseRow | null> {
    return this.enterprises.find(access, id, enterpriseColumns(selectedFields(info, '')))
  }

  @Public('the seat of an enterprise that is already shown')
  @FieldResolver(() => RegionType, { description: 'The village-level unit of its seat.' })
  region(@Root() enterprise: EnterpriseRow): Row<'Region'> | null {
    return this.regions.find(enterprise.regionCode)
  }

  @FieldResolver(() => [LinkageType], { description: 'Its linkages within the viewer’s scope, the latest first.' })
  async linkages(@Access('linkage.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() enterprise: EnterpriseRow): Promise<LinkageRow[]> {
    return this.linkagesOf.ofEnterprise(access, enterprise.id, linkageColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => [AccountType], { description: 'Its honorary village chiefs in office today (C-10).' })
  async chiefs(@SignedIn('who stands for an enterprise that is already shown') viewer: Viewer, @Root() enterprise: EnterpriseRow): Promise<AccountValue[]> {
    const ids = await this.chiefsOf.ofEnterprise(viewer, enterprise.id)
    return Promise.all(ids.map((id) => this.accounts.get(viewer, id)))
  }

  @FieldResolver(() => [HonoraryChiefType], { description: 'The terms of its honorary village chiefs in office today, one a village, the longest in office first (C-10).' })
  async honoraryChiefs(@SignedIn('who stands for an enterprise that is already shown') viewer: Viewer, @Root() enterprise: EnterpriseRow): Promise<HonoraryChiefType[]> {
    const terms = await this.chiefsOf.termsOf(viewer, enterprise.id)
    return Promise.all(terms.map(async ({ accountId, regionCode, startedOn, endedOn }) => ({ account: await this.accounts.get(viewer, accountId), village: regionCode === null ? null : this.regions.find(regionCode), startedOn, endedOn })))
  }

  @FieldResolver(() => EnterpriseActions, { description: 'What the viewer may do with the enterprise now.' })
  viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() enterprise: EnterpriseRow): EnterpriseActions {
    const concludes = accessFor(viewer, 'linkage.conclude').grants
    const works = enterprise.endedOn === null
    const manages = reaches(accessFor(viewer, 'enterprise.manage'), enterprise.regionCode)
    return {
      revise: works && manages,
      end: works && manages,
      // An office concludes with every enterprise that it sees, wherever the seat is: the contract is with a village of its own.
      conclude: works && concludes.some(({ role, enterpriseId }) => role !== 'HONORARY_CHIEF' || enterpriseId === enterprise.id),
      issueAccessToken: accessFor(viewer, 'accessToken.issue').grants.some(({ enterpriseId }) => enterpriseId === enterprise.id),
    }
  }
}
