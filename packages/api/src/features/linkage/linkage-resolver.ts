import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { Language } from '../../text/sentence.js'
import type { Clock } from '../../time/clock.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { enterpriseColumns } from '../enterprise/enterprise-service.js'
import type { EnterpriseRow, EnterpriseService } from '../enterprise/enterprise-service.js'
import { EnterpriseType } from '../enterprise/enterprise-type.js'
import { householdColumns } from '../household/household-columns.js'
import { HouseholdConnection } from '../household/household-connection.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { closenessReasonOf } from './closeness.js'
import { contractTermMonths, contractText } from './contract-text.js'
import { ClosenessReason } from './linkage-codes.js'
import { LinkageFilter } from './linkage-input.js'
import type { LinkageMembers } from './linkage-members.js'
import type { LinkageProposals, ProposalRow } from './linkage-proposals.js'
import { LinkageProposalActions, LinkageProposalType } from './linkage-proposal-type.js'
import type { LinkageReporting } from './linkage-reporting.js'
import { linkageColumns } from './linkage-service.js'
import type { LinkageRow, LinkageService } from './linkage-service.js'
import { LinkageActions, LinkageConnection, LinkageType, ReportDeadline } from './linkage-type.js'
import { newestOf } from './reports-due.js'

@Resolver(() => LinkageType)
export class LinkageResolver {
  constructor(
    private readonly linkages: LinkageService,
    private readonly members: LinkageMembers,
    private readonly reporting: LinkageReporting,
    private readonly enterprises: EnterpriseService,
    private readonly regions: RegionCatalogue,
    private readonly asked: LinkageProposals,
    private readonly clock: Clock,
  ) {}

  @Query(() => LinkageConnection, { name: 'linkages', description: 'Linkages within the viewer’s responsibility, by village, the latest first.' })
  async list(
    @Access('linkage.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => LinkageFilter, { nullable: true, description: 'Narrows the list.' }) filter?: LinkageFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<LinkageRow>> {
    const columns = linkageColumns(selectedFields(info, 'nodes', 'edges.node'))
    return toConnection(await this.linkages.page(access, { filter, first: pageSize(first), after, columns, countTotal: asksTotal(info) }))
  }

  @Query(() => LinkageType, { nullable: true, name: 'linkage', description: 'A linkage by its id; null when it is absent or out of scope.' })
  async one(@Access('linkage.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<LinkageRow | null> {
    return this.linkages.find(access, id, linkageColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => EnterpriseType, { description: 'The enterprise.' })
  async enterprise(@Access('enterprise.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() linkage: LinkageRow): Promise<EnterpriseRow | null> {
    return this.enterprises.ofParent(access, linkage.enterpriseId, enterpriseColumns(selectedFields(info, '')))
  }

  @Public('the village of a linkage that is already shown')
  @FieldResolver(() => RegionType, { description: 'Its one village.' })
  region(@Root() linkage: LinkageRow): Row<'Region'> | null {
    return this.regions.find(linkage.regionCode)
  }

  @FieldResolver(() => Int, { description: 'Households that take part; a section-level leader’s own ones only.' })
  async householdCount(@Access('linkage.read') access: ViewerAccess, @Root() linkage: LinkageRow): Promise<number> {
    return this.members.count(access, linkage.id)
  }

  @FieldResolver(() => HouseholdConnection, { description: 'The households that take part, by number, as far as the viewer sees them.' })
  async households(
    @Access('household.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Root() linkage: LinkageRow,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and linkage.' }) after?: string,
  ): Promise<ConnectionValue<HouseholdRow>> {
    const columns = householdColumns(selectedFields(info, 'nodes', 'edges.node'))
    return toConnection(await this.members.page(access, linkage.id, { first: pageSize(first), after, columns }))
  }

  @Public('the term of a linkage that is already shown')
  @FieldResolver(() => Int, { nullable: true, description: 'Term of the contract in months; null where it names none.' })
  term(@Root() linkage: LinkageRow): number | null {
    return contractTermMonths(linkage.contract)
  }

  @Public('the contract of a linkage that is already shown')
  @FieldResolver(() => String, { nullable: true, description: 'What the contract says, in one line in the language of the request.' })
  description(@Root() linkage: LinkageRow, @RequestLanguage() language: Language): string | null {
    return contractText(linkage.form, linkage.contract, language)
  }

  @Public('why a linkage that is already shown is as close as it is')
  @FieldResolver(() => ClosenessReason, { description: 'The term of its contract that decides how close it is.' })
  closenessReason(@Root() linkage: LinkageRow): ClosenessReason {
    return closenessReasonOf(linkage.form, linkage.contract)
  }

  @FieldResolver(() => [String], { description: 'Quarters such as 2015Q3 that are to be reported, newest first: one for each paying period whose last quarter has begun, in which a household took part, and that no live report closes. None from half a year after the last day of the contract on.' })
  async reportsDue(@Access('linkage.read') access: ViewerAccess, @Root() linkage: LinkageRow): Promise<string[]> {
    return newestOf(await this.reporting.due(access, linkage))
  }

  @FieldResolver(() => [String], { description: 'Quarters of which a report may be filled in today, due or not, newest first: in force, begun, with a household that took part, without a live report. None from half a year after the last day of the contract on.' })
  async reportableQuarters(@Access('linkage.read') access: ViewerAccess, @Root() linkage: LinkageRow): Promise<string[]> {
    return this.reporting.toReport(access, linkage)
  }

  @FieldResolver(() => [String], { description: 'Quarters of paying periods that were never reported of a contract that ended more than half a year ago, newest first. Nothing is asked of it any more; empty before.' })
  async reportsMissed(@Access('linkage.read') access: ViewerAccess, @Root() linkage: LinkageRow): Promise<string[]> {
    return this.reporting.missed(access, linkage)
  }

  @FieldResolver(() => [ReportDeadline], { description: 'The paying periods of `reportsDue` with the day by which each is reported.' })
  async reportDeadlines(@Access('linkage.read') access: ViewerAccess, @Root() linkage: LinkageRow): Promise<ReportDeadline[]> {
    const today = this.clock.today()
    return (await this.reporting.due(access, linkage)).map(({ quarters, dueOn }) => ({ period: quarters[0] ?? '', quarters: [...quarters], dueOn, overdue: dueOn < today }))
  }

  @FieldResolver(() => LinkageActions, { description: 'What the viewer may do with the linkage now.' })
  async viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() linkage: LinkageRow): Promise<LinkageActions> {
    return { submitReport: this.reporting.maySubmit(accessFor(viewer, 'outcomeReport.submit'), linkage), ...(await this.linkages.actions(viewer, linkage)) }
  }

  @FieldResolver(() => LinkageType, { nullable: true, description: 'The linkage that it goes on from; null for none, or one that is hidden.' })
  async renews(@Access('linkage.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() linkage: LinkageRow): Promise<LinkageRow | null> {
    return linkage.renews === null ? null : this.linkages.ofParent(access, linkage.renews, linkageColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => [LinkageProposalType], { description: 'Households that were asked whether they join, by number; a section-level leader’s own ones only.' })
  async proposals(@Access('linkage.read') access: ViewerAccess, @Root() linkage: LinkageRow): Promise<ProposalRow[]> {
    return this.asked.ofLinkage(access, linkage.id)
  }
}

@Resolver(() => LinkageProposalType)
export class LinkageProposalResolver {
  constructor(
    private readonly asked: LinkageProposals,
    private readonly households: HouseholdService,
    private readonly accounts: AccountService,
  ) {}

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household; null where nobody has the number, and for whoever does not see it.' })
  async household(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() proposal: ProposalRow): Promise<HouseholdRow | null> {
    return proposal.householdId === null ? null : this.households.ofParent(access, proposal.householdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => AccountType, { description: 'Who proposed it.' })
  async proposedBy(@SignedIn('who put a question that is already shown') viewer: Viewer, @Root() proposal: ProposalRow): Promise<AccountValue> {
    return this.accounts.get(viewer, proposal.proposedBy)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who answered for the household or took the question back; null where it answered itself, where nobody has, and for the enterprise.' })
  async answeredBy(@SignedIn('who answered a question that is already shown') viewer: Viewer, @Root() proposal: ProposalRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, proposal.answeredBy)
  }

  @FieldResolver(() => LinkageProposalActions, { description: 'What the viewer may do with it now.' })
  viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() proposal: ProposalRow): LinkageProposalActions {
    return this.asked.actions(viewer, proposal)
  }
}
