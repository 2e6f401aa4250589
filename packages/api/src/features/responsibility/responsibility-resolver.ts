import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { selectedFields } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { HandOverService } from '../appointment/hand-over-service.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { CoverageService } from './coverage-service.js'
import { ResponsibilityCoverage } from './coverage-type.js'
import type { ProposedLine } from './proposal-rules.js'
import type { ProposalService } from './proposal-service.js'
import { ApplyResponsibilityProposalInput, ApplyResponsibilityProposalPayload, ProposalLineType, ResponsibilityProposalType } from './proposal-type.js'
import type { ProposalValue } from './proposal-type.js'

/** Who is missing where, and who could take over. */
@Resolver()
export class ResponsibilityResolver {
  constructor(
    private readonly coverage: CoverageService,
    private readonly proposals: ProposalService,
    private readonly handing: HandOverService,
  ) {}

  @Query(() => ResponsibilityCoverage, { nullable: true, description: 'Who answers for a territory and who is missing (C-11, 7.8); null when the region is absent or out of reach.' })
  responsibilityCoverage(@Access('responsibility.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The 12-digit code.' }) region: string): Promise<ResponsibilityCoverage | null> {
    return this.coverage.of(access, region)
  }

  @Query(() => ResponsibilityProposalType, { nullable: true, description: 'Proposes section-level leaders with room for households without anybody in charge, by village, town and skill (C-3, C-18). Null when the region is absent, out of reach or the city.' })
  responsibilityProposal(@Access('household.handOver') access: ViewerAccess, @Arg('region', () => ID, { description: 'A banner, town or village, by its 12-digit code.' }) region: string): Promise<ProposalValue | null> {
    return this.proposals.of(access, region)
  }

  @Mutation(() => ApplyResponsibilityProposalPayload, { description: 'Gives households without anybody in charge to the leaders of a reviewed proposal, from today on, all in one step.' })
  applyResponsibilityProposal(@Access('household.handOver') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ApplyResponsibilityProposalInput, { description: 'Which household goes to whom.' }) input: ApplyResponsibilityProposalInput): Promise<ApplyResponsibilityProposalPayload> {
    return answering(language, { assigned: 0 }, async () => ({ assigned: await this.handing.assignLines(access, input.lines, input.note) }))
  }
}

@Resolver(() => ProposalLineType)
export class ProposalLineResolver {
  constructor(
    private readonly households: HouseholdService,
    private readonly accounts: AccountService,
  ) {}

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household; null when it left the viewer’s sight meanwhile.' })
  household(@Access('household.read') access: ViewerAccess, @Root() line: ProposedLine, @Info() info: GraphQLResolveInfo): Promise<HouseholdRow | null> {
    return this.households.ofParent(access, line.householdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => AccountType, { description: 'Who is proposed.' })
  to(@SignedIn('the name is part of a proposal that is already shown') viewer: Viewer, @Root() line: ProposedLine): Promise<AccountValue> {
    return this.accounts.get(viewer, line.accountId)
  }
}
