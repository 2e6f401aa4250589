import { Arg, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Public, SignedIn } from '../../access/access-decorator.js'
import type { Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import type { RegionCatalogue } from './region-catalogue.js'
import { RegionType } from './region-type.js'

@Resolver(() => RegionType)
export class RegionResolver {
  constructor(private readonly regions: RegionCatalogue) {}

  @Query(() => RegionType, { nullable: true, description: 'A division by its code; open to every signed-in person. Null when there is none.' })
  region(
    @SignedIn('divisions are public reference data') _viewer: Viewer,
    @Arg('code', () => ID, { description: 'The 12-digit code.' }) code: string,
  ): Row<'Region'> | null {
    return this.regions.find(code)
  }

  @Public('a parent division is public reference data')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The division above; null for the city.' })
  parent(@Root() region: Row<'Region'>): Row<'Region'> | null {
    return region.parentCode === null ? null : this.regions.find(region.parentCode)
  }

  @Public('child divisions are public reference data')
  @FieldResolver(() => [RegionType], { description: 'The divisions directly below, by code.' })
  children(@Root() region: Row<'Region'>): readonly Row<'Region'>[] {
    return this.regions.children(region.code)
  }
}
