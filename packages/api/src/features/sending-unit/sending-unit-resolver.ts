import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { SendingUnitService } from './sending-unit-service.js'
import { RegisterSendingUnitInput, RegisterSendingUnitPayload, SendingUnitConnection, SendingUnitFilter, SendingUnitType } from './sending-unit-type.js'
import type { SendingUnitRow } from './sending-unit-type.js'

@Resolver(() => SendingUnitType)
export class SendingUnitResolver {
  constructor(
    private readonly units: SendingUnitService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => SendingUnitConnection, { name: 'sendingUnits', description: 'Bodies that send cadres or look after places, by who keeps them and name: for a banner office those of its banner and of the city.' })
  async list(
    @Access('sendingUnit.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => SendingUnitFilter, { nullable: true, description: 'Narrows the list.' }) filter?: SendingUnitFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins.' }) after?: string,
  ): Promise<ConnectionValue<SendingUnitRow>> {
    return toConnection(await this.units.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Mutation(() => RegisterSendingUnitPayload, { description: 'Registers a body that sends cadres or looks after a place.' })
  registerSendingUnit(@Access('sendingUnit.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RegisterSendingUnitInput, { description: 'The body.' }) input: RegisterSendingUnitInput): Promise<RegisterSendingUnitPayload> {
    return answering<{ sendingUnit: SendingUnitRow | null; replayed: boolean }>(language, { sendingUnit: null, replayed: false }, () => this.units.register(access, input))
  }

  @Public('the city or banner that keeps a body is public reference data')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The city or banner whose office keeps it.' })
  region(@Root() unit: SendingUnitRow): Row<'Region'> | null {
    return this.regions.find(unit.regionCode)
  }
}
