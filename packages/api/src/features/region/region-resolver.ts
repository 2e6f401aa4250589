import { Arg, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { RegionCatalogue } from './region-catalogue.js'
import { ListPoorBannerInput, MarkPoorVillagesInput } from './region-input.js'
import type { RegionMarking } from './region-marking.js'
import { MarkRegionsPayload } from './region-payload.js'
import { RegionType } from './region-type.js'

@Resolver(() => RegionType)
export class RegionResolver {
  constructor(
    private readonly regions: RegionCatalogue,
    private readonly marking: RegionMarking,
  ) {}

  @Mutation(() => MarkRegionsPayload, { description: 'Marks villages as registered poor villages (A-10), or takes the mark away where nobody is appointed to them as such; all of them or none.' })
  markPoorVillages(@Access('region.mark') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => MarkPoorVillagesInput, { description: 'Which, and what they are.' }) input: MarkPoorVillagesInput): Promise<MarkRegionsPayload> {
    return answering(language, { regions: [] as Row<'Region'>[] }, async () => ({ regions: await this.marking.markPoorVillages(access, input.villages, input.poor) }))
  }

  @Mutation(() => MarkRegionsPayload, { description: 'Puts a banner or county on a list of poor ones (A-6, A-7), or on none where no city leader answers for it.' })
  listPoorBanner(@Access('region.mark') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ListPoorBannerInput, { description: 'Which, and on which list.' }) input: ListPoorBannerInput): Promise<MarkRegionsPayload> {
    return answering(language, { regions: [] as Row<'Region'>[] }, async () => ({ regions: await this.marking.listPoorBanner(access, input.banner, input.level ?? null) }))
  }

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
