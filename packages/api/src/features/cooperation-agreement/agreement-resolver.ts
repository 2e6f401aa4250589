import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Float, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { Clock } from '../../time/clock.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { AttachmentType } from '../attachment/attachment-type.js'
import { enterpriseColumns } from '../enterprise/enterprise-service.js'
import type { EnterpriseRow, EnterpriseService } from '../enterprise/enterprise-service.js'
import { EnterpriseType } from '../enterprise/enterprise-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { mayEndAgreement } from './agreement-actions.js'
import type { AgreementService } from './agreement-service.js'
import { CooperationAgreementActions, CooperationAgreementConnection, CooperationAgreementFilter, CooperationAgreementPayload, CooperationAgreementType, EndCooperationAgreementInput, RecordCooperationAgreementInput } from './agreement-type.js'
import type { AgreementRow } from './agreement-type.js'

interface Answer {
  readonly agreement: AgreementRow | null
  readonly replayed: boolean
}
const NOTHING: Answer = { agreement: null, replayed: false }
const HUNDREDTHS = 100

@Resolver(() => CooperationAgreementType)
export class CooperationAgreementResolver {
  constructor(
    private readonly agreements: AgreementService,
    private readonly enterprises: EnterpriseService,
    private readonly attachmentsOf: AttachmentService,
    private readonly regions: RegionCatalogue,
    private readonly clock: Clock,
  ) {}

  @Query(() => CooperationAgreementConnection, { name: 'cooperationAgreements', description: 'Base villages, partnerships and ways to markets within the viewer’s responsibility (I-17, SO-2), by place.' })
  async list(
    @Access('agreement.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CooperationAgreementFilter, { nullable: true, description: 'Narrows the list.' }) filter?: CooperationAgreementFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<AgreementRow>> {
    return toConnection(await this.agreements.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Mutation(() => CooperationAgreementPayload, { description: 'Writes down a base village, a partnership or a way to a market: the enterprise’s chief in the own village, town and banner office. The same id and content sent again is kept once.' })
  async recordCooperationAgreement(@Access('agreement.record') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RecordCooperationAgreementInput, { description: 'The agreement.' }) input: RecordCooperationAgreementInput): Promise<CooperationAgreementPayload> {
    return answering<Answer>(language, NOTHING, () => this.agreements.record(access, input))
  }

  @Mutation(() => CooperationAgreementPayload, { description: 'Ends an agreement before its term, with the reason.' })
  async endCooperationAgreement(@Access('agreement.record') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndCooperationAgreementInput, { description: 'Which, when and why.' }) input: EndCooperationAgreementInput): Promise<CooperationAgreementPayload> {
    return answering<Answer>(language, NOTHING, () => this.agreements.end(access, input))
  }

  @FieldResolver(() => EnterpriseType, { nullable: true, description: 'The enterprise; null for a market that none stands for, and where it is hidden.' })
  async enterprise(@Access('enterprise.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() agreement: AgreementRow): Promise<EnterpriseRow | null> {
    return agreement.enterpriseId === null ? null : this.enterprises.ofParent(access, agreement.enterpriseId, enterpriseColumns(selectedFields(info, '')))
  }

  @Public('the place of an agreement that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'With which place.' })
  region(@Root() agreement: AgreementRow): Row<'Region'> | null {
    return this.regions.find(agreement.regionCode)
  }

  @Public('the volume of an agreement that is already shown')
  @FieldResolver(() => Float, { nullable: true, description: 'How much, in its unit; null where none was agreed.' })
  volume(@Root() agreement: AgreementRow): number | null {
    return agreement.volume === null ? null : agreement.volume / HUNDREDTHS
  }

  @FieldResolver(() => [AttachmentType], { description: 'Photos of the document.' })
  async attachments(@Access('attachment.read') access: ViewerAccess, @Root() agreement: AgreementRow): Promise<AttachmentType[]> {
    return this.attachmentsOf.ofHolder(access, 'AGREEMENT', agreement.id)
  }

  @FieldResolver(() => CooperationAgreementActions, { description: 'What the viewer may do with it now.' })
  viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() agreement: AgreementRow): CooperationAgreementActions {
    return { end: mayEndAgreement(viewer, agreement, this.clock.today()) }
  }
}
