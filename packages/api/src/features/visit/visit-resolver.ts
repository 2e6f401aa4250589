import { Arg, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import { Access, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { pageSize } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { AttachmentType } from '../attachment/attachment-type.js'
import type { HouseholdRow } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { VisitReader, VisitRow } from './visit-reader.js'
import type { VisitRecording } from './visit-recording.js'
import { RecordVisitInput, RecordVisitPayload, VisitType } from './visit-type.js'

@Resolver(() => VisitType)
export class VisitResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly photos: AttachmentService,
    private readonly recording: VisitRecording,
  ) {}

  @Mutation(() => RecordVisitPayload, { description: 'Records a visit to a household (R-11); the same id and content sent again is recorded once.' })
  async recordVisit(
    @Access('visit.record') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => RecordVisitInput, { description: 'The visit.' }) input: RecordVisitInput,
  ): Promise<{ visit: VisitRow | null; replayed: boolean; userErrors: UserErrorType[] }> {
    return answering<{ visit: VisitRow | null; replayed: boolean }>(language, { visit: null, replayed: false }, () => this.recording.record(access, input))
  }

  @FieldResolver(() => AccountType, { description: 'Who visited.' })
  async by(@SignedIn('who visited is part of a visit that is already shown') viewer: Viewer, @Root() visit: VisitRow): Promise<AccountValue> {
    return this.accounts.get(viewer, visit.accountId)
  }

  @FieldResolver(() => [AttachmentType], { description: 'Photos of the visit.' })
  async attachments(@Access('attachment.read') access: ViewerAccess, @Root() visit: VisitRow): Promise<AttachmentType[]> {
    return this.photos.ofHolder(access, 'VISIT', visit.id)
  }
}

@Resolver(() => HouseholdType)
export class HouseholdVisitsResolver {
  constructor(private readonly diary: VisitReader) {}

  @FieldResolver(() => [VisitType], { description: 'The latest visits, newest first; empty where hidden.' })
  async visits(
    @Access('visit.read') access: ViewerAccess,
    @Root() household: HouseholdRow,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 20 when not given, at most 100.' }) first?: number,
  ): Promise<VisitRow[]> {
    return this.diary.ofHousehold(access, household.id, pageSize(first))
  }
}
