import { Arg, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { ancestorCode } from '../../access/territory.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { EnterpriseRow } from '../enterprise/enterprise-service.js'
import { EnterpriseType } from '../enterprise/enterprise-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { CertificateRow, EnterpriseRecordService } from './enterprise-record-service.js'
import { EnterpriseCertificatePayload, EnterpriseCertificateType, HouseholdWordsType, IssueEnterpriseCertificateInput } from './enterprise-record-type.js'
import { householdWordsOf } from './household-words.js'
import { EnterpriseFigures } from './record-figures.js'

interface Answer {
  readonly certificate: CertificateRow | null
  readonly replayed: boolean
}

@Resolver(() => EnterpriseType)
export class EnterpriseRecordResolver {
  constructor(
    private readonly core: Core,
    private readonly records: EnterpriseRecordService,
  ) {}

  @FieldResolver(() => EnterpriseFigures, { nullable: true, description: 'What it did in a year (C-10), for its own chief and the offices and auditors over its seat; null for others.' })
  async record(@Access('enterpriseRecord.read') access: ViewerAccess, @Root() enterprise: EnterpriseRow, @Arg('year', () => Int, { description: 'The year: from 2010 to this one.' }) year: number): Promise<EnterpriseFigures | null> {
    return this.records.figures(access, enterprise, year)
  }

  @FieldResolver(() => [EnterpriseCertificateType], { description: 'Its certificates, the latest first; empty for whoever may not see them.' })
  async certificates(@Access('enterpriseRecord.read') access: ViewerAccess, @Root() enterprise: EnterpriseRow): Promise<CertificateRow[]> {
    return this.records.certificates(access, enterprise.id)
  }

  @FieldResolver(() => [HouseholdWordsType], { description: 'What households said of it and agreed to have shown, the latest first, at most twenty; none for whoever lists enterprises and reads none.' })
  async words(@Access('enterprise.read') access: ViewerAccess, @Root() enterprise: EnterpriseRow): Promise<HouseholdWordsType[]> {
    return access.grants.length === 0 ? [] : householdWordsOf(this.core, access, enterprise.id)
  }

  @Mutation(() => EnterpriseCertificatePayload, { description: 'Issues the certificate of an enterprise’s year, with a number: its chief, or the banner’s or city’s office over its seat. While the figures stand, it is the one issued before.' })
  async issueEnterpriseCertificate(@Access('enterpriseRecord.certify') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => IssueEnterpriseCertificateInput, { description: 'Of whom and of which year.' }) input: IssueEnterpriseCertificateInput): Promise<EnterpriseCertificatePayload> {
    return answering<Answer>(language, { certificate: null, replayed: false }, () => this.records.issue(access, input.enterprise, input.year))
  }
}

@Resolver(() => EnterpriseCertificateType)
export class EnterpriseCertificateResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly records: EnterpriseRecordService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'The banner of the seat when it was issued, under which it is numbered: its office seals it, whoever had it issued.' })
  banner(@Root() { regionCode }: CertificateRow): Row<'Region'> | null {
    return this.regions.find(ancestorCode(regionCode, 'BANNER'))
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When a report that it counted was last taken back, or reported anew, since it was issued, so that its figures may not stand any more; null while none was. A report that merely came later corrects nothing.' })
  async correctedAt(@Access('enterpriseRecord.read') access: ViewerAccess, @Root() certificate: CertificateRow): Promise<string | null> {
    return this.records.correctedAt(access, certificate)
  }

  @FieldResolver(() => AccountType, { description: 'Who had it issued.' })
  async issuedBy(@SignedIn('who issued a certificate that is already shown') viewer: Viewer, @Root() certificate: CertificateRow): Promise<AccountValue> {
    return this.accounts.get(viewer, certificate.issuedBy)
  }
}
