import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { Access, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { selectedFields } from '../../graphql/selection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { NamedHouseholds } from './named-household.js'
import type { OutcomeRow } from './outcome-report-service.js'
import { HouseholdOutcomeType } from './outcome-report-type.js'

@Resolver(() => HouseholdOutcomeType)
export class HouseholdOutcomeResolver {
  constructor(
    private readonly households: HouseholdService,
    private readonly accounts: AccountService,
    private readonly named: NamedHouseholds,
  ) {}

  @FieldResolver(() => HouseholdType, { description: 'The household, with what the viewer may see of it; masked when it has left since.' })
  async household(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() outcome: OutcomeRow): Promise<HouseholdRow | null> {
    const household = await this.households.ofParent(access, outcome.householdId, householdColumns(selectedFields(info, '')))
    return household ?? this.named.find(access, outcome.householdId)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who confirmed or disputed the line; null while it is pending.' })
  async judgedBy(@SignedIn('who acted on a line that is already shown') viewer: Viewer, @Root() outcome: OutcomeRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, outcome.confirmedBy)
  }
}
