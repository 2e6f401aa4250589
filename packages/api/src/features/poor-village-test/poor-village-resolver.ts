import { Arg, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Access, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { PoorVillageTest, PoorVillageTesting } from './poor-village-testing.js'
import { PoorVillageTestType, ProvincialMeanType, SetProvincialMeanInput, SetProvincialMeanPayload } from './poor-village-type.js'
import type { ProvincialMeanService } from './provincial-mean-service.js'

const meanValue = ({ incidence, ...row }: Row<'ProvincialMean'>): ProvincialMeanType => ({ ...row, incidence: incidence === null ? null : incidence / 100 })

@Resolver()
export class PoorVillageResolver {
  constructor(
    private readonly testing: PoorVillageTesting,
    private readonly means: ProvincialMeanService,
  ) {}

  @Query(() => [PoorVillageTestType], { description: 'The villages of a region in the viewer’s territory tested by their figures of a year (2.3), by code: registered poor ones, and those that have a file or poor households. Empty out of reach.' })
  poorVillageTests(
    @Access('village.figures') access: ViewerAccess,
    @Arg('region', () => ID, { description: 'A 12-digit region code.' }) region: string,
    @Arg('year', () => Int, { description: 'The year of the figures.' }) year: number,
  ): Promise<PoorVillageTest[]> {
    return this.testing.within(access, region, year)
  }

  @Query(() => [ProvincialMeanType], { description: 'The means of the autonomous region by year, the latest first, as far as they are on file; open to every signed-in person.' })
  async provincialMeans(@SignedIn('published means name no place and nobody') _viewer: Viewer): Promise<ProvincialMeanType[]> {
    return (await this.means.list()).map(meanValue)
  }

  @Mutation(() => SetProvincialMeanPayload, { description: 'Keeps the means of the autonomous region for a year, by which villages are tested (2.3).' })
  async setProvincialMean(@Access('region.mark') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => SetProvincialMeanInput, { description: 'The means with their source.' }) input: SetProvincialMeanInput): Promise<SetProvincialMeanPayload> {
    return answering<{ mean: ProvincialMeanType | null }>(language, { mean: null }, async () => ({ mean: meanValue(await this.means.set(access, input)) }))
  }
}
