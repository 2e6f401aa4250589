import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Access, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { pageSize } from '../../graphql/connection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { HouseholdRow } from './household-service.js'
import { HouseholdType } from './household-type.js'
import { covers } from './household-visibility.js'
import type { TimelineEvent } from './timeline-events.js'
import type { TimelineReader } from './timeline-reader.js'
import { TimelineEventType } from './timeline-type.js'

@Resolver(() => TimelineEventType)
export class TimelineEventResolver {
  constructor(private readonly accounts: AccountService) {}

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who did it; null where nobody in particular did.' })
  async by(@SignedIn('who did it is part of an event that is already shown') viewer: Viewer, @Root() event: TimelineEvent): Promise<AccountValue | null> {
    return this.accounts.find(viewer, event.accountId)
  }
}

@Resolver(() => HouseholdType)
export class HouseholdTimelineResolver {
  constructor(private readonly events: TimelineReader) {}

  @FieldResolver(() => [TimelineEventType], { nullable: true, description: 'What happened to the household, newest first (R-12); null where hidden.' })
  async timeline(
    @Access('person.read') access: ViewerAccess,
    @Root() household: HouseholdRow,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 20 when not given, at most 100.' }) first?: number,
  ): Promise<TimelineEvent[] | null> {
    return covers(access, household) ? this.events.ofHousehold(access, household.id, pageSize(first)) : null
  }
}
