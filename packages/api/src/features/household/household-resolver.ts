import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { FenScalar } from '../../graphql/scalars.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { Clock } from '../../time/clock.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { householdActions } from './household-actions.js'
import { householdColumns } from './household-columns.js'
import { HouseholdConnection } from './household-connection.js'
import { incomeYears } from './household-field-rules.js'
import { HouseholdFilter, HouseholdOrder } from './household-input.js'
import type { HouseholdRow, HouseholdService } from './household-service.js'
import { cadreOn, targetingOn, traceOn } from './household-targeting.js'
import { HouseholdActionsType, HouseholdTraceType, HouseholdType, TargetingType, YearIncomeType } from './household-type.js'
import { covers } from './household-visibility.js'
import { yearIncomeOf } from './year-income.js'

@Resolver(() => HouseholdType)
export class HouseholdResolver {
  constructor(
    private readonly households: HouseholdService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
    private readonly clock: Clock,
  ) {}

  @Query(() => HouseholdConnection, { name: 'households', description: 'Households within the viewer’s responsibility.' })
  async list(
    @Access('household.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => HouseholdFilter, { nullable: true, description: 'Narrows the list.' }) filter?: HouseholdFilter,
    @Arg('orderBy', () => HouseholdOrder, { nullable: true, description: 'By number when not given.' }) orderBy?: HouseholdOrder,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer, filter and order.' }) after?: string,
  ): Promise<ConnectionValue<HouseholdRow>> {
    const columns = householdColumns(selectedFields(info, 'nodes', 'edges.node'))
    return toConnection(await this.households.page(access, { filter, orderBy, first: pageSize(first), after, columns, countTotal: asksTotal(info) }))
  }

  @Query(() => HouseholdType, { nullable: true, name: 'household', description: 'A household by its id; null when it is absent or out of scope.' })
  async one(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<HouseholdRow | null> {
    return this.households.find(access, id, householdColumns(selectedFields(info, '')))
  }

  @Public('the village of a household that is already shown')
  @FieldResolver(() => RegionType, { description: 'The village of the household.' })
  region(@Root() household: HouseholdRow): Row<'Region'> | null {
    return this.regions.find(household.regionCode)
  }

  @Public('the villagers’ group of a household that is already shown')
  @FieldResolver(() => String, { nullable: true, description: 'Villagers’ group (组) in the village.' })
  group(@Root() household: HouseholdRow): string | null {
    return household.groupName
  }

  @FieldResolver(() => FenScalar, { nullable: true, description: 'Net income per person of a year, fen; the latest on file when no year is given. Null where hidden or not on file.' })
  netIncomePerCapita(
    @Access('household.read') access: ViewerAccess,
    @Root() household: HouseholdRow,
    @Arg('year', () => Int, { nullable: true, description: 'Calendar year.' }) year?: number,
  ): Promise<number | null> | number | null {
    return year === undefined || year === null ? household.netIncome : this.households.incomeOf(access, household.id, year)
  }

  @FieldResolver(() => [YearIncomeType], { nullable: true, description: 'Net incomes by year, earliest first, each beside the poverty line; null where hidden.' })
  async incomes(@Access('person.read') access: ViewerAccess, @Root() household: HouseholdRow): Promise<YearIncomeType[] | null> {
    if (!covers(access, household)) return null
    const incomes = await this.households.incomesOf(access, household.id)
    return incomes.map((income) => yearIncomeOf(household, income))
  }

  @Public('the same years for every household')
  @FieldResolver(() => [Int], { description: 'Years of which an income may be written down today, the latest first.' })
  incomeYears(): number[] {
    return incomeYears(this.clock.today())
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'The section-level leader in charge today (C-3); null where hidden or when nobody is.' })
  async responsibleCadre(@SignedIn('the columns behind it were masked when the household was read') viewer: Viewer, @Root() household: HouseholdRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, cadreOn(household, this.clock.today()))
  }

  @FieldResolver(() => TargetingType, { nullable: true, description: 'The four links of targeting (R-9) today; null where hidden.' })
  targeting(@Access('person.read') access: ViewerAccess, @Root() household: HouseholdRow): TargetingType | null {
    return covers(access, household) ? targetingOn(household, this.clock.today()) : null
  }

  @FieldResolver(() => HouseholdTraceType, { nullable: true, description: 'What it has of the trace (M-5, C-13) today; null where hidden.' })
  trace(@Access('person.read') access: ViewerAccess, @Root() household: HouseholdRow): HouseholdTraceType | null {
    return covers(access, household) ? traceOn(household, this.clock.today()) : null
  }

  @FieldResolver(() => HouseholdActionsType, { description: 'What the viewer may do with the household.' })
  viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() household: HouseholdRow): HouseholdActionsType {
    return householdActions(viewer, household)
  }

  @Public('never shown to anybody: it is revealed with a reason, or not at all')
  @FieldResolver(() => String, { nullable: true, description: 'Always null: a bank account is seen only on reveal, with a reason and logged.' })
  bankAccount(@Root() _household: HouseholdRow): null {
    return null
  }
}
