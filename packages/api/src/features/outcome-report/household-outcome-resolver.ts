import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { selectedFields } from '../../graphql/selection.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import { ASKS_REASON } from './contract-findings.js'
import type { Finding } from './contract-findings.js'
import { findingSentence } from './finding-messages.js'
import type { NamedHouseholds } from './named-household.js'
import type { OutcomeRow } from './outcome-report-service.js'
import { HouseholdOutcomeType, OutcomeFindingType } from './outcome-report-type.js'

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

  @Public('what a line that is already shown does not agree with')
  @FieldResolver(() => [OutcomeFindingType], { description: 'What it did not agree with in the contract when it was handed in.' })
  findings(@Root() outcome: OutcomeRow): readonly Finding[] {
    return outcome.findings ?? []
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who confirmed or disputed the line for the village; null while it is pending, where the household did, and for the enterprise.' })
  async judgedBy(@SignedIn('who acted on a line that is already shown') viewer: Viewer, @Root() outcome: OutcomeRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, outcome.confirmedBy)
  }
}

@Resolver(() => OutcomeFindingType)
export class OutcomeFindingResolver {
  @Public('words of a finding that is already shown')
  @FieldResolver(() => Boolean, { description: 'Whether it asked the enterprise for a reason.' })
  asksReason(@Root() { kind }: Finding): boolean {
    return ASKS_REASON[kind]
  }

  @Public('words of a finding that is already shown')
  @FieldResolver(() => String, { description: 'It in words, with its figures, in the language of the request.' })
  text(@Root() finding: Finding, @RequestLanguage() language: Language): string {
    return findingSentence(finding)[language]
  }
}
