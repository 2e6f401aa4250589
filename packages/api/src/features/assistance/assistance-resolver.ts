import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { batched } from '../../graphql/batch.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { SendingUnitService } from '../sending-unit/sending-unit-service.js'
import { SendingUnitType } from '../sending-unit/sending-unit-type.js'
import type { SendingUnitRow } from '../sending-unit/sending-unit-type.js'
import type { AssistanceService } from './assistance-service.js'
import { AssistanceKind, AssistanceConnection, AssistanceFilter, AssistancePayload, AssistanceType, DesignateAssistanceInput, EndAssistanceInput } from './assistance-type.js'
import type { AssistanceRow } from './assistance-type.js'

const NOTHING = { assistance: null as AssistanceRow | null, replayed: false }

@Resolver(() => AssistanceType)
export class AssistanceResolver {
  constructor(
    private readonly designations: AssistanceService,
    private readonly units: SendingUnitService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => AssistanceConnection, { name: 'assistances', description: 'Which bodies look after which places of the territory (L-7), by place.' })
  async list(
    @Access('assistance.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => AssistanceFilter, { nullable: true, description: 'Narrows the list.' }) filter?: AssistanceFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins.' }) after?: string,
  ): Promise<ConnectionValue<AssistanceRow>> {
    return toConnection(await this.designations.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Mutation(() => AssistancePayload, { description: 'Writes down that a body looks after a place (L-7).' })
  designateAssistance(@Access('assistance.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => DesignateAssistanceInput, { description: 'Which body, which place.' }) input: DesignateAssistanceInput): Promise<AssistancePayload> {
    return answering(language, NOTHING, () => this.designations.designate(access, input))
  }

  @Mutation(() => AssistancePayload, { description: 'Sets the last day of a designation.' })
  endAssistance(@Access('assistance.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndAssistanceInput, { description: 'Which, when and why.' }) input: EndAssistanceInput): Promise<AssistancePayload> {
    return answering(language, NOTHING, () => this.designations.end(access, input))
  }

  @Public('in which way a designation helps that is already shown')
  @FieldResolver(() => AssistanceKind, { description: 'In which way it helps (SO-1).' })
  kind(@Root() assistance: AssistanceRow): AssistanceKind {
    return assistance.kind ?? 'DESIGNATED'
  }

  @Public('the place of a designation that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The place.' })
  region(@Root() assistance: AssistanceRow): Row<'Region'> | null {
    return this.regions.find(assistance.regionCode)
  }

  @FieldResolver(() => SendingUnitType, { nullable: true, description: 'The body.' })
  sendingUnit(@SignedIn('the name of a body is part of a designation that is already shown') viewer: Viewer, @Root() assistance: AssistanceRow): Promise<SendingUnitRow | null> {
    return batched<SendingUnitRow | null>(viewer, 'sendingUnit', assistance.sendingUnitId, (ids) => this.units.byIds(ids), null)
  }
}
