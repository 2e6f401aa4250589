import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { asksTotal } from '../../graphql/selection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { VisitsDue } from './visits-due.js'
import { LateVisitorConnection, LateVisitorCount, LateVisitorFilter, LateVisitorType } from './visits-due-type.js'
import type { LateVisitorValue } from './visits-due-type.js'

/** Cadres that are late with visits, for those who answer for the territory. */
@Resolver(() => LateVisitorType)
export class VisitsDueResolver {
  constructor(
    private readonly due: VisitsDue,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => LateVisitorConnection, { description: 'Division-level leaders, first secretaries and section-level leaders who recorded no visit in a place for half a year, those longest without one first (C-5, R-11). Empty for a place out of reach.' })
  async lateVisitors(
    @Access('responsibility.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => LateVisitorFilter, { description: 'Which place, and which roles.' }) filter: LateVisitorFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins.' }) after?: string,
  ): Promise<ConnectionValue<LateVisitorValue>> {
    return toConnection(await this.due.page(access, { filter, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Query(() => [LateVisitorCount], { description: 'How many cadres of each role are late with visits in a place (C-5, R-11). Empty for a place out of reach.' })
  lateVisitorCounts(@Access('responsibility.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The 12-digit code.' }) region: string): Promise<LateVisitorCount[]> {
    return this.due.counts(access, region)
  }

  @FieldResolver(() => AccountType, { description: 'Who it is.' })
  cadre(@SignedIn('the name is part of a row that is already shown') viewer: Viewer, @Root() visitor: LateVisitorValue): Promise<AccountValue> {
    return this.accounts.get(viewer, visitor.accountId)
  }
}
