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
import type { ActivityService } from './activity-service.js'
import { ActivityConnection, ActivityFilter, ActivityType, RecordActivityInput, RecordActivityPayload, ReliefDay } from './activity-type.js'
import type { ActivityRow } from './activity-type.js'

@Resolver(() => ActivityType)
export class ActivityResolver {
  constructor(
    private readonly diary: ActivityService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => ActivityConnection, { name: 'activities', description: 'What cadres did for the villages in scope and brought to them (C-5, C-15), by place, the latest first.' })
  async list(
    @Access('activity.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ActivityFilter, { nullable: true, description: 'Narrows the list.' }) filter?: ActivityFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins.' }) after?: string,
  ): Promise<ConnectionValue<ActivityRow>> {
    return toConnection(await this.diary.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Query(() => [ReliefDay], { description: 'The poverty-relief days of a place by year, the latest first (L-9); empty for a place out of reach.' })
  reliefDays(@Access('activity.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The 12-digit code.' }) region: string): Promise<ReliefDay[]> {
    return this.diary.reliefDays(access, region)
  }

  @Mutation(() => RecordActivityPayload, { description: 'Records what was done for a village or brought to it; the same id and content sent again is recorded once.' })
  recordActivity(@Access('activity.record') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RecordActivityInput, { description: 'The activity.' }) input: RecordActivityInput): Promise<RecordActivityPayload> {
    return answering<{ activity: ActivityRow | null; replayed: boolean }>(language, { activity: null, replayed: false }, () => this.diary.record(access, input))
  }

  @Public('the place of an activity that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The place.' })
  region(@Root() activity: ActivityRow): Row<'Region'> | null {
    return this.regions.find(activity.regionCode)
  }

  @FieldResolver(() => AccountType, { description: 'Who did it.' })
  by(@SignedIn('who did it is part of an activity that is already shown') viewer: Viewer, @Root() activity: ActivityRow): Promise<AccountValue> {
    return this.accounts.get(viewer, activity.accountId)
  }
}
