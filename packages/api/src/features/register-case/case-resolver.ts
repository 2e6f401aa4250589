import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { Clock } from '../../time/clock.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { HouseholdAttribute, PovertyCause } from '../household/household-codes.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { CancellationGround, CaseActName, ClueChannel, MonitoringType, ReviewLeftTo, VerifyingBody } from './case-codes.js'
import { RegisterCaseFilter } from './case-input.js'
import { incomeYearsOfCase, leavesReview, partRefusal, revisionRefusal, whoMustVerify } from './case-judging.js'
import type { CaseActor } from './case-judging.js'
import type { CaseParts } from './case-parts.js'
import { failureEnds } from './case-progress.js'
import { caseColumns } from './case-reader.js'
import type { CaseReader, CaseRow } from './case-reader.js'
import { recordsOf } from './case-records.js'
import type { CaseRecordValue } from './case-records.js'
import { rulesOf } from './case-rule-sets.js'
import { standingOf } from './case-standing.js'
import { CaseFlagType, CaseIncomeType, CaseMemberType, CaseNoticeType, CaseObjectionType, CaseRecordType, CaseRulesType, CheckedItemType, RegisterCaseConnection, RegisterCaseType } from './case-type.js'
import { monitoringScopeLine } from './monitoring-rules.js'
import type { RiskEnding } from './risk-ending.js'

const SHOWN = 'a part of a case that is already shown'

@Resolver(() => RegisterCaseType)
export class RegisterCaseResolver {
  constructor(
    private readonly cases: CaseReader,
    private readonly parts: CaseParts,
    private readonly households: HouseholdService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
    private readonly clock: Clock,
    private readonly endings: RiskEnding,
  ) {}

  @Query(() => RegisterCaseConnection, { name: 'registerCases', description: 'Cases of identification, exit and monitoring within the viewer’s responsibility, the latest opened first.' })
  async list(
    @Access('case.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => RegisterCaseFilter, { nullable: true, description: 'Narrows the list.' }) filter?: RegisterCaseFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<CaseRow>> {
    const columns = caseColumns(selectedFields(info, 'nodes', 'edges.node'))
    return toConnection(await this.cases.page(access, { filter, first: pageSize(first), after, columns, countTotal: asksTotal(info) }))
  }

  @Query(() => RegisterCaseType, { nullable: true, name: 'registerCase', description: 'A case by its id; null when it is absent or out of scope.' })
  async one(@Access('case.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<CaseRow | null> {
    return this.cases.find(access, id, caseColumns(selectedFields(info, '')))
  }

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'Its village.' })
  region(@Root() row: CaseRow): Row<'Region'> | null {
    return this.regions.find(row.regionCode)
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household; null until an identification is registered, and of a family that is not on the register.' })
  async household(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() row: CaseRow): Promise<HouseholdRow | null> {
    return row.householdId === null ? null : this.households.ofParent(access, row.householdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who opened it.' })
  async openedBy(@SignedIn('who opened a case that is already shown') viewer: Viewer, @Root() row: CaseRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, row.openedBy)
  }

  @Public(SHOWN)
  @FieldResolver(() => Boolean, { description: 'Whether the day for the county’s decision has passed without one.' })
  overdue(@Root() row: CaseRow): boolean {
    return row.decideBy !== null && row.decideBy < this.clock.today()
  }

  @Public(SHOWN)
  @FieldResolver(() => [CaseMemberType], { description: 'Identification: the whole family.' })
  members(@Root() row: CaseRow): CaseMemberType[] {
    return (row.content.members ?? []).map(({ name, relation, sex, birthDate, ethnicity, labour, idNumberPrefix }) => ({ name, relation, sex, birthDate, ethnicity, labour, idNumber: idNumberPrefix === null ? null : `${idNumberPrefix}${'*'.repeat(12)}` }))
  }

  @Public(SHOWN)
  @FieldResolver(() => String, { nullable: true, description: 'Identification: group within the village.' })
  groupName(@Root() row: CaseRow): string | null {
    return row.content.groupName ?? null
  }

  @Public(SHOWN)
  @FieldResolver(() => HouseholdAttribute, { nullable: true, description: 'Identification: kind of poor household.' })
  attribute(@Root() row: CaseRow): HouseholdAttribute | null {
    return row.content.attribute ?? null
  }

  @Public(SHOWN)
  @FieldResolver(() => PovertyCause, { nullable: true, description: 'Identification: the main cause.' })
  mainCause(@Root() row: CaseRow): PovertyCause | null {
    return row.content.mainCause ?? null
  }

  @Public(SHOWN)
  @FieldResolver(() => CancellationGround, { nullable: true, description: 'Cancellation: on what ground.' })
  ground(@Root() row: CaseRow): CancellationGround | null {
    return row.content.ground ?? null
  }

  @Public(SHOWN)
  @FieldResolver(() => MonitoringType, { nullable: true, description: 'Monitoring: the type.' })
  monitoringType(@Root() row: CaseRow): MonitoringType | null {
    return row.content.monitoringType ?? null
  }

  @Public(SHOWN)
  @FieldResolver(() => ClueChannel, { nullable: true, description: 'Monitoring: how the clue was found.' })
  channel(@Root() row: CaseRow): ClueChannel | null {
    return row.content.channel ?? null
  }

  @FieldResolver(() => RegisterCaseType, { nullable: true, description: 'Risk elimination: the monitoring case.' })
  async eliminates(@Access('case.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() row: CaseRow): Promise<CaseRow | null> {
    const id = row.content.eliminates
    return id === undefined ? null : this.cases.ofParent(access, id, caseColumns(selectedFields(info, '')))
  }

  @Public(SHOWN)
  @FieldResolver(() => CaseIncomeType, { nullable: true, description: 'Income as it was stated when the case was opened, beside the monitoring scope of its year.' })
  statedIncome(@Root() row: CaseRow): CaseIncomeType | null {
    const income = row.content.income ?? null
    return income === null ? null : { ...income, line: row.kind === 'MONITORING' ? monitoringScopeLine(income.year) : null }
  }

  @Public(SHOWN)
  @FieldResolver(() => CaseIncomeType, { nullable: true, description: 'Income as it was found by the last verification, beside the poverty line of its year.' })
  checkedIncome(@Root() row: CaseRow): CaseIncomeType | null {
    return row.acts.findLast((act) => act.act === 'VERIFY')?.income ?? null
  }

  @Public(SHOWN)
  @FieldResolver(() => [CheckedItemType], { description: 'What the last verification found, item by item.' })
  items(@Root() row: CaseRow): readonly CheckedItemType[] {
    return row.acts.findLast((act) => act.act === 'VERIFY')?.items ?? []
  }

  @Public(SHOWN)
  @FieldResolver(() => [CaseNoticeType], { description: 'Its notices since it began or was sent back.' })
  notices(@Root() row: CaseRow): readonly CaseNoticeType[] {
    return standingOf(row).notices
  }

  @Public(SHOWN)
  @FieldResolver(() => [CaseObjectionType], { description: 'What was said against it, since it began or was sent back.' })
  objections(@Root() row: CaseRow): CaseObjectionType[] {
    return standingOf(row).objections.map(({ id, ...objection }) => ({ objection: id, ...objection }))
  }

  @Public(SHOWN)
  @FieldResolver(() => [CaseFlagType], { description: 'What asks for a closer look.' })
  flags(@Root() row: CaseRow): readonly CaseFlagType[] {
    return standingOf(row).flags
  }

  @Public(SHOWN)
  @FieldResolver(() => [CaseRecordType], { description: 'What was done, in order.' })
  acts(@Root() row: CaseRow): CaseRecordValue[] {
    return recordsOf(row)
  }

  @Public('rules of the system')
  @FieldResolver(() => CaseRulesType, { description: 'The rules under which it was opened.' })
  rules(@Root() row: CaseRow): CaseRulesType {
    const rules = rulesOf(row.ruleSet, row.kind)
    return {
      route: rules.route.map((step) => step.act),
      levels: rules.route.map((step) => step.level),
      noticeDays: rules.noticeDays.usual,
      leastNoticeDays: rules.noticeDays.least,
      townshipPercent: rules.spotCheck?.townshipPercent ?? null,
      countyPercent: rules.spotCheck?.countyPercent ?? null,
      items: [...rules.items],
      incomeOverLine: rules.incomeOverLine,
      failureEnds: failureEnds(row.kind),
      decideWithinDays: rules.decideWithinDays,
    }
  }

  @Public('a rule of the system, by the day on which a case that is already shown was opened')
  @FieldResolver(() => [Int], { description: 'Years by whose income on file an exit may be judged (2.7), the one to be taken first in front.' })
  incomeYears(@Root() row: CaseRow): number[] {
    return incomeYearsOfCase(row.openedOn)
  }

  @FieldResolver(() => [VerifyingBody], { description: 'Who must take part in its verification today (2.7): by its rules, and by who is in post in its village; empty where the kind asks for nobody.' })
  async whoMustVerify(@SignedIn('tells of a case that is already shown whether its village has a team and a first secretary') viewer: Viewer, @Root() row: CaseRow): Promise<VerifyingBody[]> {
    return whoMustVerify(rulesOf(row.ruleSet, row.kind), await this.parts.verifyingPostsBeside(viewer, row.regionCode))
  }

  @FieldResolver(() => [CaseActName], { description: 'What the viewer may do with it now; days and numbers are looked at when it is done.' })
  async viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() row: CaseRow): Promise<CaseActName[]> {
    const actor = await this.actor(viewer, row)
    const [rules, progress] = [rulesOf(row.ruleSet, row.kind), standingOf(row)]
    return Object.values(CaseActName).filter((act) => !('refused' in partRefusal(rules, progress, act, actor)))
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may put it right: a draft, or what was sent back.' })
  async viewerCanRevise(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() row: CaseRow): Promise<boolean> {
    return revisionRefusal(standingOf(row), await this.actor(viewer, row)) === null
  }

  @FieldResolver(() => ReviewLeftTo, { nullable: true, description: 'Who of the town’s office reviews it instead of the viewer, who holds that office but proposed the case, acted on it for the village or handed out the code with which the household accepted (1.10); null for whoever may review it, has no such office, or once the town has done its part.' })
  async viewerLeavesReviewTo(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() row: CaseRow): Promise<ReviewLeftTo | null> {
    const leaves = this.parts.holdsReview(viewer, row.regionCode) && leavesReview(rulesOf(row.ruleSet, row.kind), standingOf(row), viewer.accountId)
    return leaves ? this.parts.reviewLeftTo(viewer, row.regionCode, standingOf(row)) : null
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may open the case that ends its risk now: of a household that is monitored, by whoever acts for its village (dossier 2.8).' })
  async viewerCanEndRisk(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() row: CaseRow): Promise<boolean> {
    return this.endings.mayOpen(viewer, row)
  }

  private async actor(viewer: Viewer, row: CaseRow): Promise<CaseActor> {
    return { accountId: viewer.accountId, levels: await this.parts.levels(viewer, row.regionCode) }
  }
}

@Resolver(() => CaseRecordType)
export class CaseRecordResolver {
  constructor(private readonly accounts: AccountService) {}

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who did it; null for the household itself.' })
  async by(@SignedIn('who acted on a case that is already shown') viewer: Viewer, @Root() record: CaseRecordValue): Promise<AccountValue | null> {
    return this.accounts.find(viewer, record.accountId)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Of the household’s own answer: who handed out the code of its session, and after an acceptance neither reviews nor approves (dossier 1.10).' })
  async codeIssuedBy(@SignedIn('who acted on a case that is already shown') viewer: Viewer, @Root() record: CaseRecordValue): Promise<AccountValue | null> {
    return this.accounts.find(viewer, record.codeIssuer)
  }
}
