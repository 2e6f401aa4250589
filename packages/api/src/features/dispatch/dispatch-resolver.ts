import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { DispatchReader } from './dispatch-reader.js'
import type { Dispatching } from './dispatching.js'
import { DispatchCadreInput, DispatchConnection, DispatchFilter, DispatchPayload, DispatchType, EndDispatchInput, RosterYear } from './dispatch-type.js'
import type { DispatchRow } from './dispatch-type.js'

const NOTHING = { dispatch: null as DispatchRow | null, replayed: false }

@Resolver(() => DispatchType)
export class DispatchResolver {
  constructor(
    private readonly reader: DispatchReader,
    private readonly dispatching: Dispatching,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => DispatchConnection, { name: 'dispatches', description: 'Cadres who were sent to places of the territory (C-4, C-6), by place, the earliest first.' })
  async list(
    @Access('workTeam.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => DispatchFilter, { nullable: true, description: 'Narrows the list.' }) filter?: DispatchFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins.' }) after?: string,
  ): Promise<ConnectionValue<DispatchRow>> {
    return toConnection(await this.reader.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Query(() => [RosterYear], { description: 'The rosters of a place by campaign and year, in persons and person-years (C-4, C-6); empty for a place out of reach.' })
  dispatchRosters(@Access('workTeam.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The 12-digit code.' }) region: string): Promise<readonly RosterYear[]> {
    return this.reader.rosters(access, region)
  }

  @Mutation(() => DispatchPayload, { description: 'Sends a cadre to a place: into its work team, or on the other roster.' })
  dispatchCadre(@Access('workTeam.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => DispatchCadreInput, { description: 'Who, where, from when.' }) input: DispatchCadreInput): Promise<DispatchPayload> {
    return answering(language, NOTHING, () => this.dispatching.dispatch(access, input))
  }

  @Mutation(() => DispatchPayload, { description: 'Ends a dispatch with its reason; a recall of somebody unfit among them (4.3).' })
  endDispatch(@Access('workTeam.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndDispatchInput, { description: 'Which, when and why.' }) input: EndDispatchInput): Promise<DispatchPayload> {
    return answering(language, NOTHING, () => this.dispatching.end(access, input))
  }

  @Public('the place of a dispatch that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The place.' })
  region(@Root() dispatch: DispatchRow): Row<'Region'> | null {
    return this.regions.find(dispatch.regionCode)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'The cadre’s account, where there is one.' })
  account(@SignedIn('the name is part of a dispatch that is already shown') viewer: Viewer, @Root() dispatch: DispatchRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, dispatch.accountId)
  }
}
