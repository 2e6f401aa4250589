import { Arg, Int, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize } from '../../graphql/connection.js'
import type { PlaceSearch } from './place-search.js'
import { RegionType } from './region-type.js'

@Resolver()
export class PlaceResolver {
  constructor(private readonly search: PlaceSearch) {}

  @Query(() => [RegionType], { description: 'Divisions by name among those that the viewer answers for: of the own territory, or the villages of the own households. Those called exactly so come first.' })
  places(
    @Access('household.read') access: ViewerAccess,
    @Arg('nameContains', () => String, { description: 'Part of the name; at most 60 characters. Blank finds none.' }) nameContains: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 20 when not given, at most 100.' }) first?: number,
  ): Promise<readonly Row<'Region'>[]> {
    return this.search.named(access, nameContains, pageSize(first))
  }
}
