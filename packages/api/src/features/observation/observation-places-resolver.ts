import { Arg, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { ObservationRow } from './observation-columns.js'
import type { ObservationPlaces, VillageReports } from './observation-places.js'
import type { ObservationReader } from './observation-reader.js'
import { ObservationType } from './observation-type.js'

@ObjectType('ObservationPlace', { description: 'Where something was seen, as the device of the reporter said.', simpleResolvers: true })
export class ObservationPlaceType {
  @Field(() => Float, { description: 'Degrees north.' }) latitude: number
  @Field(() => Float, { description: 'Degrees east.' }) longitude: number
}

@ObjectType('VillageReports', { description: 'The open reports of a village that the viewer sees.', simpleResolvers: true })
export class VillageReportsType {
  @Field(() => Int, { description: 'All that are open.' }) open: number
  @Field(() => Int, { description: 'Those past the day of their deadline.' }) overdue: number
  @Field(() => Int, { description: 'Those passed up to the banner or the city.' }) escalated: number
}

/** Where reports come from. */
@Resolver(() => VillageReportsType)
export class VillageReportsResolver {
  constructor(
    private readonly places: ObservationPlaces,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => [VillageReportsType], { description: 'The villages of a division with an open report that the viewer sees, and how many, by code.' })
  async observationVillages(@Access('observation.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The division; out of reach or unknown finds nothing.' }) region: string): Promise<VillageReports[]> {
    return this.places.villages(access, region)
  }

  @Public('the village of figures that are already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The village.' })
  region(@Root() reports: VillageReports): Row<'Region'> | null {
    return this.regions.find(reports.regionCode)
  }
}

/** The place of a report. */
@Resolver(() => ObservationType)
export class ObservationPlaceResolver {
  constructor(private readonly observations: ObservationReader) {}

  @FieldResolver(() => ObservationPlaceType, { nullable: true, description: 'Where it was seen; null where the device did not say, and of an anonymous one for all who do not learn who reported it: a place is somebody’s house.' })
  async place(@Access('observation.read') access: ViewerAccess, @Root() observation: ObservationRow): Promise<ObservationPlaceType | null> {
    const { latitude, longitude } = observation
    if (latitude === null || longitude === null) return null
    return (await this.observations.knowsReporter(access, observation)) ? { latitude, longitude } : null
  }
}
