import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { LookBackReader, LookBackRow, SampleRow } from './look-back-reader.js'
import type { LookBackService } from './look-back-service.js'
import { AddLookBackHouseholdInput, DrawLookBackInput, DrawLookBackPayload, InspectLookBackHouseholdInput, LookBackConnection, LookBackFiguresType, LookBackHouseholdConnection, LookBackHouseholdPayload, LookBackHouseholdType, LookBackTerritoryType, LookBackType } from './look-back-type.js'

interface Drawn {
  readonly lookBack: LookBackRow | null
  readonly replayed: boolean
}

interface Looked {
  readonly household: SampleRow | null
}

interface Territory {
  readonly regionCode: string
  readonly figures: LookBackFiguresType
}

@Resolver(() => LookBackType)
export class LookBackResolver {
  constructor(
    private readonly reader: LookBackReader,
    private readonly service: LookBackService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => LookBackConnection, { name: 'lookBacks', description: 'Look-backs within the viewer’s responsibility, the latest first.' })
  async list(
    @Access('lookBack.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer.' }) after?: string,
  ): Promise<ConnectionValue<LookBackRow>> {
    return toConnection(await this.reader.page(access, { first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Query(() => LookBackType, { nullable: true, name: 'lookBack', description: 'A look-back by its id; null when it is absent or out of scope.' })
  async one(@Access('lookBack.read') access: ViewerAccess, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<LookBackRow | null> {
    return this.reader.find(access, id)
  }

  @Mutation(() => DrawLookBackPayload, { description: 'Draws households of every village and stratum by a seed: with the same seed and register the same again (R-13).' })
  async drawLookBack(@Access('lookBack.inspect') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => DrawLookBackInput, { description: 'The draw.' }) input: DrawLookBackInput): Promise<Drawn & { userErrors: UserErrorType[] }> {
    return answering<Drawn>(language, { lookBack: null, replayed: false }, async () => {
      const { row, replayed } = await this.service.draw(access, input)
      return { lookBack: row, replayed }
    })
  }

  @Mutation(() => LookBackHouseholdPayload, { description: 'Keeps what was found in a drawn household, once.' })
  async inspectLookBackHousehold(@Access('lookBack.inspect') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => InspectLookBackHouseholdInput, { description: 'What was found.' }) input: InspectLookBackHouseholdInput): Promise<Looked & { userErrors: UserErrorType[] }> {
    return this.looked(access, language, input.id, () => this.service.inspect(access, input))
  }

  @Mutation(() => LookBackHouseholdPayload, { description: 'Keeps a household that never was on the register and was looked at beside the draw.' })
  async addLookBackHousehold(@Access('lookBack.inspect') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => AddLookBackHouseholdInput, { description: 'The household.' }) input: AddLookBackHouseholdInput): Promise<Looked & { userErrors: UserErrorType[] }> {
    return this.looked(access, language, input.id.toLowerCase(), () => this.service.add(access, input))
  }

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'The region whose villages were drawn from.' })
  region(@Root() lookBack: LookBackRow): Row<'Region'> | null {
    return this.regions.find(lookBack.regionCode)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who drew it.' })
  async drawnBy(@SignedIn('who made a draw that is already shown') viewer: Viewer, @Root() lookBack: LookBackRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, lookBack.drawnBy)
  }

  @FieldResolver(() => LookBackFiguresType, { description: 'What the sample came to.' })
  async figures(@Access('lookBack.read') access: ViewerAccess, @Root() lookBack: LookBackRow): Promise<LookBackFiguresType> {
    return this.reader.figures(access, lookBack)
  }

  @FieldResolver(() => [LookBackTerritoryType], { description: 'The same by the regions below: towns of a banner, villages of a town.' })
  async territories(@Access('lookBack.read') access: ViewerAccess, @Root() lookBack: LookBackRow): Promise<Territory[]> {
    return this.reader.territories(access, lookBack)
  }

  @FieldResolver(() => LookBackHouseholdConnection, { description: 'Its households, village by village.' })
  async households(
    @Access('lookBack.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Root() lookBack: LookBackRow,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins.' }) after?: string,
    @Arg('pending', () => Boolean, { nullable: true, description: 'True: only those that nobody has inspected.' }) pending?: boolean,
  ): Promise<ConnectionValue<SampleRow>> {
    return toConnection(await this.reader.sample(access, lookBack.id, { first: pageSize(first), after, pending: pending ?? false, countTotal: asksTotal(info) }))
  }

  private async looked(access: ViewerAccess, language: Language, id: string, work: () => Promise<void>): Promise<Looked & { userErrors: UserErrorType[] }> {
    return answering<Looked>(language, { household: null }, async () => {
      await work()
      return { household: await this.reader.sampled(accessFor(access.viewer, 'lookBack.read'), id) }
    })
  }
}

@Resolver(() => LookBackTerritoryType)
export class LookBackTerritoryResolver {
  constructor(private readonly regions: RegionCatalogue) {}

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'The town or village.' })
  region(@Root() territory: Territory): Row<'Region'> | null {
    return this.regions.find(territory.regionCode)
  }
}

@Resolver(() => LookBackHouseholdType)
export class LookBackHouseholdResolver {
  constructor(
    private readonly households: HouseholdService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'Its village.' })
  region(@Root() sampled: SampleRow): Row<'Region'> | null {
    return this.regions.find(sampled.regionCode)
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household; null of one that never was on the register.' })
  async household(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() sampled: SampleRow): Promise<HouseholdRow | null> {
    return sampled.householdId === null ? null : this.households.ofParent(access, sampled.householdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who inspected it.' })
  async inspectedBy(@SignedIn('who inspected a household that is already shown') viewer: Viewer, @Root() sampled: SampleRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, sampled.inspectedBy)
  }
}
