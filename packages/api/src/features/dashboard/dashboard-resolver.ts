import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Query, Resolver, Root, Subscription } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { forbidden, outOfReach, unauthenticated } from '../../graphql/errors.js'
import type { RequestContext } from '../../graphql/request-context.js'
import { selectedFields } from '../../graphql/selection.js'
import { RegionType } from '../region/region-type.js'
import { attentionOf, causesOf, coverageOf, householdsOf, linkageOf, observationsOf, populationOf } from './dashboard-figures.js'
import { dashboardIsOpen, listsAreOpen } from './dashboard-reach.js'
import type { DashboardService, RegionDashboard } from './dashboard-service.js'
import { AttentionItem, CauseFigure, CoverageFigures, LinkageFigures, ObservationFigures, RegionDashboardType, StatusFigures, YearFigure } from './dashboard-type.js'

/** Feeds the subscription; what the viewer may not open is refused at once. */
const changesFor = (context: RequestContext, region: unknown): AsyncIterableIterator<string, undefined> => {
  if (context.viewer === null) throw unauthenticated()
  const access = context.access('dashboard.read', context.viewer)
  if (access.grants.length === 0) throw forbidden()
  if (typeof region !== 'string' || !dashboardIsOpen(access, region)) throw outOfReach()
  return context.live.changesIn(region)
}

/** City, banner, town, village: no query goes deeper. */
const LEVELS = 4

/** How many levels of children the query asks for. */
const depthOf = (info: GraphQLResolveInfo): number => {
  let path = ''
  for (let depth = 0; depth < LEVELS; depth += 1) {
    if (!selectedFields(info, path).has('children')) return depth
    path = path === '' ? 'children' : `${path}.children`
  }
  return LEVELS
}

const OF_PARENT = 'a part of the dashboard that its parent already opened'

@Resolver(() => RegionDashboardType)
export class DashboardResolver {
  constructor(private readonly dashboards: DashboardService) {}

  @Query(() => RegionDashboardType, { nullable: true, description: 'The figures of a region within reach of the viewer; of the own region when none is named. Null out of reach.' })
  async dashboard(
    @Access('dashboard.read') access: ViewerAccess,
    @Arg('region', () => ID, { nullable: true, description: 'A 12-digit region code.' }) region: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RegionDashboard | null> {
    return this.dashboards.find(access, region, depthOf(info))
  }

  @Subscription(() => RegionDashboardType, {
    description: 'The figures of a region each time something in it changed, within a second of the change.',
    subscribe: ({ args, context }) => changesFor(context as RequestContext, (args as Record<string, unknown>)['region']),
  })
  async dashboardChanged(
    @Access('dashboard.read') access: ViewerAccess,
    @Arg('region', () => ID, { description: 'A 12-digit region code within reach.' }) region: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RegionDashboard> {
    const dashboard = await this.dashboards.find(access, region, depthOf(info))
    if (dashboard === null) throw outOfReach()
    return dashboard
  }

  @Public('divisions are public reference data')
  @FieldResolver(() => RegionType, { description: 'The region of the figures.' })
  region(@Root() dashboard: RegionDashboard): Row<'Region'> {
    return dashboard.region
  }

  @Public(OF_PARENT)
  @FieldResolver(() => StatusFigures, { description: 'Persons by status.' })
  population(@Root() dashboard: RegionDashboard): StatusFigures {
    return populationOf(dashboard.figures)
  }

  @Public(OF_PARENT)
  @FieldResolver(() => StatusFigures, { description: 'Households by status.' })
  households(@Root() dashboard: RegionDashboard): StatusFigures {
    return householdsOf(dashboard.figures)
  }

  @Public(OF_PARENT)
  @FieldResolver(() => [CauseFigure], { description: 'Main causes of those still poor, the commonest first; causes without a household are left out.' })
  causes(@Root() dashboard: RegionDashboard): CauseFigure[] {
    return causesOf(dashboard.figures)
  }

  @Public(OF_PARENT)
  @FieldResolver(() => CoverageFigures, { description: 'Coverage of villages and households.' })
  coverage(@Root() dashboard: RegionDashboard): CoverageFigures {
    return coverageOf(dashboard.figures, this.dashboards.poorVillages(dashboard.region))
  }

  @Public(OF_PARENT)
  @FieldResolver(() => ObservationFigures, { description: 'Observations.' })
  observations(@Root() dashboard: RegionDashboard): ObservationFigures {
    return observationsOf(dashboard.figures)
  }

  @Public(OF_PARENT)
  @FieldResolver(() => LinkageFigures, { description: 'Enterprises, linkages and what they brought.' })
  linkage(@Root() dashboard: RegionDashboard): LinkageFigures {
    return linkageOf(dashboard.figures)
  }

  @Public(OF_PARENT)
  @FieldResolver(() => [YearFigure], { description: 'Persons at each year’s end, the running year last, with both targets.' })
  async history(@Root() dashboard: RegionDashboard): Promise<YearFigure[]> {
    return this.dashboards.history(dashboard)
  }

  @FieldResolver(() => [AttentionItem], { description: 'What needs attention and is there at all; empty where the lists behind do not open for the viewer.' })
  attention(@Root() dashboard: RegionDashboard, @Access('dashboard.read') access: ViewerAccess): AttentionItem[] {
    const { code } = dashboard.region
    return listsAreOpen(access, code) ? attentionOf(code, dashboard.figures, this.dashboards.poorVillages(dashboard.region)) : []
  }

  @Public(OF_PARENT)
  @FieldResolver(() => [RegionDashboardType], { description: 'One level down: whole for city and banner, on a town the villages that are open; empty below a child that is not open.' })
  children(@Root() dashboard: RegionDashboard): readonly RegionDashboard[] {
    return dashboard.children
  }
}
