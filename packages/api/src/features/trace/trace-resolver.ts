import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { selectedFields } from '../../graphql/selection.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { householdColumns } from '../household/household-columns.js'
import { HouseholdConnection } from '../household/household-connection.js'
import type { HouseholdRow } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import { covers } from '../household/household-visibility.js'
import type { MeasureService } from '../measure/measure-service.js'
import { projectColumns } from '../project/project-service.js'
import type { ProjectRow, ProjectService } from '../project/project-service.js'
import { ProjectType } from '../project/project-type.js'
import { RegionType } from '../region/region-type.js'
import { villagePlanColumns } from '../village-plan/village-plan-service.js'
import type { VillagePlanRow, VillagePlanService } from '../village-plan/village-plan-service.js'
import { VillagePlanType } from '../village-plan/village-plan-type.js'
import { recommendMeasures, zoneOf } from './measure-recommendation.js'
import type { Chain, ChainCadre, TraceChain } from './trace-chain.js'
import { ChainEnd } from './trace-codes.js'
import { coverageRates, gapFigures, precisionFigures } from './trace-rates.js'
import type { CoverageRates, GapFigure, PrecisionFigure } from './trace-rates.js'
import type { RegionTrace, TraceService } from './trace-service.js'
import { ChainCadreType, ChainType, CoverageRatesType, GapFigureType, MeasureRecommendationType, PrecisionFigureType, RegionTraceType } from './trace-type.js'

const OF_PARENT = 'a part of the trace that its parent already opened'

@Resolver(() => RegionTraceType)
export class TraceResolver {
  constructor(private readonly traces: TraceService) {}

  @Query(() => RegionTraceType, { nullable: true, description: 'How complete the trace of a region in the viewer’s territory is; of the own region when none is named. Null out of reach.' })
  async trace(
    @Access('trace.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('region', () => ID, { nullable: true, description: 'A 12-digit region code.' }) region: string | null,
  ): Promise<RegionTrace | null> {
    return this.traces.find(access, region, selectedFields(info, '').has('children'))
  }

  @Public('divisions are public reference data')
  @FieldResolver(() => RegionType, { description: 'The region.' })
  region(@Root() trace: RegionTrace): Row<'Region'> {
    return trace.region
  }

  @Public(OF_PARENT)
  @FieldResolver(() => CoverageRatesType, { description: 'Coverage (7.8).' })
  rates(@Root() trace: RegionTrace): CoverageRates {
    return coverageRates(trace.counts)
  }

  @Public(OF_PARENT)
  @FieldResolver(() => [PrecisionFigureType], { description: 'The six areas of precision.' })
  precisions(@Root() trace: RegionTrace): PrecisionFigure[] {
    return precisionFigures(trace.counts)
  }

  @Public(OF_PARENT)
  @FieldResolver(() => [GapFigureType], { description: 'The broken links by kind, from plans down to households; kinds without any are left out.' })
  gaps(@Root() trace: RegionTrace): GapFigure[] {
    return gapFigures(trace.counts)
  }

  @Public(OF_PARENT)
  @FieldResolver(() => [RegionType], { description: 'Registered poor villages without an approved plan for this year.' })
  villagesWithoutPlan(@Root() trace: RegionTrace): readonly Row<'Region'>[] {
    return trace.villagesWithoutPlan
  }

  @Public(OF_PARENT)
  @FieldResolver(() => [RegionTraceType], { description: 'One level down.' })
  children(@Root() trace: RegionTrace): readonly RegionTrace[] {
    return trace.children
  }
}

@Resolver(() => ChainType)
export class ChainResolver {
  constructor(
    private readonly chains: TraceChain,
    private readonly plans: VillagePlanService,
    private readonly projects: ProjectService,
  ) {}

  @Query(() => ChainType, { nullable: true, description: 'The chain of plan, project, cadre and household from any of its ends, in both directions (M-5); null when the end is absent or out of scope.' })
  async chain(@Access('trace.read') access: ViewerAccess, @Arg('end', () => ChainEnd, { description: 'The end.' }) end: ChainEnd, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Chain | null> {
    return this.chains.follow(access, end, id)
  }

  @FieldResolver(() => [VillagePlanType], { name: 'plans', description: 'Its village plans.' })
  async plansOf(@Access('plan.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() chain: Chain): Promise<VillagePlanRow[]> {
    const columns = villagePlanColumns(selectedFields(info, ''))
    return (await Promise.all(chain.planIds.map((id) => this.plans.ofParent(access, id, columns)))).filter((plan) => plan !== null)
  }

  @FieldResolver(() => [ProjectType], { name: 'projects', description: 'Its projects, the earliest first.' })
  async projectsOf(@Access('project.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() chain: Chain): Promise<ProjectRow[]> {
    const columns = projectColumns(selectedFields(info, ''))
    return (await Promise.all(chain.projectIds.map((id) => this.projects.ofParent(access, id, columns)))).filter((project) => project !== null)
  }

  @Public('worked out within the scope of who follows the chain')
  @FieldResolver(() => [ChainCadreType], { description: 'Its cadres today: those who go with its projects, and those in charge of its households.' })
  cadres(@Root() chain: Chain): readonly ChainCadre[] {
    return chain.cadres
  }

  @FieldResolver(() => HouseholdConnection, { description: 'Its households, by number.' })
  async households(
    @Access('trace.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Root() chain: Chain,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and chain.' }) after?: string,
  ): Promise<ConnectionValue<HouseholdRow>> {
    return toConnection(await this.chains.households(access, chain, { first: pageSize(first), after, columns: householdColumns(selectedFields(info, 'nodes', 'edges.node')) }))
  }
}

@Resolver(() => ChainCadreType)
export class ChainCadreResolver {
  constructor(private readonly accounts: AccountService) {}

  @FieldResolver(() => AccountType, { description: 'The cadre.' })
  async account(@SignedIn('who goes with a chain is part of a chain that is already shown') viewer: Viewer, @Root() cadre: ChainCadre): Promise<AccountValue> {
    return this.accounts.get(viewer, cadre.accountId)
  }
}

@Resolver(() => HouseholdType)
export class HouseholdRecommendationsResolver {
  constructor(private readonly measures: MeasureService) {}

  @FieldResolver(() => [MeasureRecommendationType], { description: 'Measures that may suit by place, cause and kind of poverty (R-10), the most pressing first; empty where hidden. Suggestions and nothing more.' })
  async recommendations(@Access('person.read') access: ViewerAccess, @RequestLanguage() language: Language, @Root() household: HouseholdRow): Promise<MeasureRecommendationType[]> {
    if (!covers(access, household)) return []
    const inForce = (await this.measures.ofHousehold(access, household.id)).filter(({ endedOn }) => endedOn === null)
    return recommendMeasures({ zone: zoneOf(household.regionCode), cause: household.mainCause, attribute: household.attribute }).map((each) => ({
      class: each.class,
      category: each.category,
      effect: each.effect,
      text: each.text[language],
      covered: inForce.some((measure) => measure.class === each.class && measure.category === each.category),
    }))
  }
}
