import { Arg, ID, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { PublicNoticeService } from './public-notice-service.js'
import { PublicNoticeType } from './public-notice-type.js'
import type { PublicNoticeValue } from './public-notice-type.js'

@Resolver()
export class PublicNoticeResolver {
  constructor(private readonly board: PublicNoticeService) {}

  @Query(() => [PublicNoticeType], { description: 'What hangs on a village’s notice board now, as anybody may read it; empty for a village out of reach.' })
  publicNotices(@Access('publicNotice.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The 12-digit code of the village.' }) region: string): Promise<PublicNoticeValue[]> {
    return this.board.ofVillage(access, region)
  }
}
