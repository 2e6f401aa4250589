import { Arg, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { MinimumWageService } from './minimum-wage-service.js'
import { MinimumWageType, SetMinimumWageInput, SetMinimumWagePayload } from './minimum-wage-type.js'

@Resolver(() => MinimumWageType)
export class MinimumWageResolver {
  constructor(
    private readonly wages: MinimumWageService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => [MinimumWageType], { description: 'Minimum wages by banner, the latest first, as far as they are on file; open to every signed-in person.' })
  async minimumWages(@SignedIn('published minimum wages name nobody') _viewer: Viewer): Promise<Row<'MinimumWage'>[]> {
    return this.wages.list()
  }

  @Mutation(() => SetMinimumWagePayload, { description: 'Keeps the minimum wage of a banner from a day on, by which wages in outcome reports are checked (city’s office).' })
  async setMinimumWage(@Access('minimumWage.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => SetMinimumWageInput, { description: 'The minimum wage with its source.' }) input: SetMinimumWageInput): Promise<{ minimumWage: Row<'MinimumWage'> | null; userErrors: UserErrorType[] }> {
    return answering<{ minimumWage: Row<'MinimumWage'> | null }>(language, { minimumWage: null }, async () => ({ minimumWage: await this.wages.set(access, input) }))
  }

  @Public('divisions are public reference data')
  @FieldResolver(() => RegionType, { description: 'The banner.' })
  region(@Root() wage: Row<'MinimumWage'>): Row<'Region'> | null {
    return this.regions.find(wage.regionCode)
  }
}
