import { Arg, ID, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { VillageService } from './village-service.js'
import { VillageType } from './village-type.js'
import type { VillageValue } from './village-type.js'

@Resolver()
export class VillageResolver {
  constructor(private readonly villages: VillageService) {}

  @Query(() => VillageType, { nullable: true, description: 'A village with its team and the people who answer for it today; null when absent or out of reach.' })
  village(@Access('village.read') access: ViewerAccess, @Arg('code', () => ID, { description: 'The 12-digit code.' }) code: string): Promise<VillageValue | null> {
    return this.villages.find(access, code)
  }
}
