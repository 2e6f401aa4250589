import { Arg, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { badInput } from '../../graphql/errors.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { ObservationStatistics } from './statistics-rules.js'
import type { ObservationStatisticsService } from './statistics-service.js'
import { ObservationStatisticsType } from './statistics-type.js'

const FIRST_YEAR = 2000
const LAST_YEAR = 2100

/** Figures about reports. */
@Resolver(() => ObservationStatisticsType)
export class ObservationStatisticsResolver {
  constructor(
    private readonly statistics: ObservationStatisticsService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => ObservationStatisticsType, { nullable: true, description: 'The reports of a territory and year in figures that reveal no reporter; null where it lies outside the viewer’s territories.' })
  async observationStatistics(
    @Access('observation.statistics') access: ViewerAccess,
    @Arg('region', () => ID, { description: 'The territory, by its 12-digit code.' }) region: string,
    @Arg('year', () => Int, { description: 'The year of submission, 2000 to 2100.' }) year: number,
  ): Promise<ObservationStatistics | null> {
    if (year < FIRST_YEAR || year > LAST_YEAR) throw badInput({ zh: `年份应在 ${FIRST_YEAR} 到 ${LAST_YEAR} 之间。`, en: `The year lies between ${FIRST_YEAR} and ${LAST_YEAR}.` })
    return this.statistics.read(access, region, year)
  }

  @Public('the territory of figures that are already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The territory.' })
  region(@Root() statistics: ObservationStatistics): Row<'Region'> | null {
    return this.regions.find(statistics.regionCode)
  }
}
