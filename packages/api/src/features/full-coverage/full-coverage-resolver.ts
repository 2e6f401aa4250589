import { Arg, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { CoverageItem, CoverageStatus } from './full-coverage-codes.js'
import type { FullCoverageService } from './full-coverage-service.js'
import type { FullCoverageTerritory, FullCoverageVillage, TerritoryFullCoverage } from './full-coverage-territory.js'
import { FullCoverageVillageType, SetFullCoverageInput, SetFullCoveragePayload, TerritoryFullCoverageType } from './full-coverage-type.js'

const WHICH = 'Whether registered poor villages alone are counted, which is so unless said otherwise, or every village and gacha.'

@Resolver()
export class FullCoverageResolver {
  constructor(
    private readonly coverage: FullCoverageService,
    private readonly territories: FullCoverageTerritory,
  ) {}

  @Query(() => TerritoryFullCoverageType, { nullable: true, description: 'The ten services counted over the villages of a region in the viewer’s territory (M-7); of the own region when none is named. Null out of reach.' })
  fullCoverageFigures(
    @Access('village.figures') access: ViewerAccess,
    @Arg('region', () => ID, { nullable: true, description: 'A 12-digit region code.' }) region: string | null,
    @Arg('poorVillagesOnly', () => Boolean, { nullable: true, description: WHICH }) poorVillagesOnly: boolean | null,
  ): Promise<TerritoryFullCoverage | null> {
    return this.territories.find(access, region ?? null, poorVillagesOnly ?? true)
  }

  @Query(() => [FullCoverageVillageType], { description: 'The villages of a region that are so far with a service, by code (M-7); empty out of reach.' })
  fullCoverageVillages(
    @Access('village.figures') access: ViewerAccess,
    @Arg('region', () => ID, { description: 'A 12-digit region code.' }) region: string,
    @Arg('item', () => CoverageItem, { description: 'The service.' }) item: CoverageItem,
    @Arg('status', () => CoverageStatus, { description: 'How far.' }) status: CoverageStatus,
    @Arg('poorVillagesOnly', () => Boolean, { nullable: true, description: WHICH }) poorVillagesOnly: boolean | null,
  ): Promise<FullCoverageVillage[]> {
    return this.territories.villages(access, region, { item, status, poorVillagesOnly: poorVillagesOnly ?? true })
  }

  @Mutation(() => SetFullCoveragePayload, { description: 'Says how far a village is with one of the ten services (M-7).' })
  setFullCoverage(@Access('village.update') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => SetFullCoverageInput, { description: 'The village, the service and how far it is.' }) input: SetFullCoverageInput): Promise<SetFullCoveragePayload> {
    return answering<Omit<SetFullCoveragePayload, 'userErrors'>>(language, { fullCoverage: [] }, async () => ({ fullCoverage: await this.coverage.set(access, input) }))
  }
}
