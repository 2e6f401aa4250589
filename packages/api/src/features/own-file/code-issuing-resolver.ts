import { Arg, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { Access, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { HouseholdRow } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { CodeIssuing } from './code-issuing.js'
import type { CodeReader } from './code-reader.js'
import type { CodeReviewers } from './code-reviewers.js'
import { HouseholdCodeStateType, IssueHouseholdCodePayload } from './own-file-type.js'
import type { HouseholdCodeSlipType } from './own-file-type.js'

/** Where a household types its number and code. */
const OWN_FILE_PATH = '/own'

/** What the office does for a household's own page. */
@Resolver(() => HouseholdType)
export class CodeIssuingResolver {
  constructor(
    private readonly issuing: CodeIssuing,
    private readonly codes: CodeReader,
    private readonly reviewers: CodeReviewers,
  ) {}

  @Mutation(() => IssueHouseholdCodePayload, { description: 'Makes the code that is handed over to a household on paper; the former one, and a session by it, end. Asked again it makes yet another.' })
  issueHouseholdCode(
    @Access('household.issueCode') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('household', () => ID, { description: 'The household.' }) household: string,
  ): Promise<IssueHouseholdCodePayload> {
    return answering(language, { slip: null as HouseholdCodeSlipType | null }, async () => ({ slip: { ...(await this.issuing.issue(access, household)), path: OWN_FILE_PATH } }))
  }

  @FieldResolver(() => HouseholdCodeStateType, { nullable: true, description: 'The last code handed out for the household’s own page; null where there was none, or for whoever hands none out.' })
  code(@Access('household.code') access: ViewerAccess, @Root() household: HouseholdRow): Promise<HouseholdCodeStateType | null> {
    return this.codes.ofHousehold(access, household.id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether a code that the viewer hands out would leave nobody who could review what the household accepts with it: the viewer is the only account of the town’s office that can sign in (1.10). False for everybody else.' })
  codeLeavesNoReviewer(@SignedIn('tells a person of their own office') viewer: Viewer, @Root() household: HouseholdRow): Promise<boolean> {
    return this.reviewers.lackBesideViewer(viewer, household.regionCode)
  }
}
