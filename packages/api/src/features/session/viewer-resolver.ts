import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Public } from '../../access/access-decorator.js'
import { permissionsOf } from '../../access/permissions.js'
import type { Viewer } from '../../access/viewer.js'
import type { RequestContext } from '../../graphql/request-context.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import type { Row } from '../../data/entities.js'
import type { Clock } from '../../time/clock.js'
import type { StoredInstant } from '../../time/instant.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { AppointmentService, AppointmentValue } from '../appointment/appointment-service.js'
import { AppointmentType } from '../appointment/appointment-type.js'
import type { NoticeService } from '../notice/notice-service.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { ViewerType } from './viewer-type.js'

/** Who is signed in. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly held: AppointmentService,
    private readonly notices: NoticeService,
    private readonly clock: Clock,
    private readonly regions: RegionCatalogue,
    private readonly phoneKeysOf: (accountId: string) => readonly string[],
  ) {}

  @Public('says that nobody is signed in, too')
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@Ctx() context: RequestContext): Viewer | null {
    return context.viewer
  }

  @Public('one’s own account')
  @FieldResolver(() => AccountType, { description: 'The own account.' })
  account(@Root() viewer: Viewer): Promise<AccountValue> {
    return this.accounts.get(viewer, viewer.accountId)
  }

  @Public('one’s own appointments')
  @FieldResolver(() => [AppointmentType], { description: 'The appointments in force today, oldest first. Access is their union.' })
  appointments(@Root() viewer: Viewer): Promise<AppointmentValue[]> {
    return this.held.inForceOf(viewer)
  }

  @Public('one’s own permissions')
  @FieldResolver(() => [String], { description: 'What any appointment in force permits, such as household.update; in alphabetical order.' })
  permissions(@Root() viewer: Viewer): string[] {
    return [...new Set(viewer.grants.flatMap((grant) => permissionsOf(grant.role)))].toSorted()
  }

  @Public('the city is public reference data')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The city whose divisions are installed; null while none are.' })
  city(): Row<'Region'> | null {
    return this.regions.city
  }

  @Public('one’s own notices')
  @FieldResolver(() => Int, { description: 'How many notices are unread.' })
  unreadNotices(@Root() viewer: Viewer): Promise<number> {
    return this.notices.countUnread(viewer)
  }

  @Public('the business date is the same for all')
  @FieldResolver(() => DateScalar, { description: 'Today as the business sees it, in Asia/Shanghai: deadlines and ages follow it.' })
  businessDate(): string {
    return this.clock.today()
  }

  @Public('the business time is the same for all')
  @FieldResolver(() => DateTimeScalar, { description: 'Now as the business sees it: what is left until a deadline is counted from it, whatever the clock of the device says.' })
  businessTime(): StoredInstant {
    return toStoredInstant(this.clock.now())
  }

  @Public('one’s own keys')
  @FieldResolver(() => [String], { description: 'The keys under which one’s own phone keeps what it could not send yet, 64 hexadecimal digits each, the one to write with first: the same at every sign-in, and no other account’s. Never to be stored as they are.' })
  phoneKeys(@Root() viewer: Viewer): readonly string[] {
    return this.phoneKeysOf(viewer.accountId)
  }
}
