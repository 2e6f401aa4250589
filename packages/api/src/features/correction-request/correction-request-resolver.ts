import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
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
import { covers } from '../household/household-visibility.js'
import { StaleCorrection } from './correction-request-service.js'
import type { CorrectionRequestService, CorrectionRow } from './correction-request-service.js'
import { AnswerCorrectionRequestInput, AnswerCorrectionRequestPayload, CorrectionRequestConnection, CorrectionRequestFilter, CorrectionRequestType } from './correction-request-type.js'

interface Answered {
  readonly correctionRequest: CorrectionRow | null
  readonly current: CorrectionRow | null
  readonly userErrors: readonly UserErrorType[]
}

/** What households ask to have corrected, and the town's answers. */
@Resolver(() => CorrectionRequestType)
export class CorrectionRequestResolver {
  constructor(
    private readonly requests: CorrectionRequestService,
    private readonly accounts: AccountService,
    private readonly households: HouseholdService,
  ) {}

  @Query(() => CorrectionRequestConnection, { name: 'correctionRequests', description: 'Requests of households within the viewer’s responsibility, village by village, in each the longest waiting first.' })
  async list(
    @Access('household.voice') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CorrectionRequestFilter, { nullable: true, description: 'Narrows the list.' }) filter?: CorrectionRequestFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins.' }) after?: string,
  ): Promise<ConnectionValue<CorrectionRow>> {
    return toConnection(await this.requests.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Mutation(() => AnswerCorrectionRequestPayload, { description: 'Answers what a household asked to have corrected (town office); the household reads the answer on its own page.' })
  async answerCorrectionRequest(
    @Access('household.answer') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => AnswerCorrectionRequestInput, { description: 'The answer.' }) input: AnswerCorrectionRequestInput,
  ): Promise<Answered> {
    let current: CorrectionRow | null = null
    const answer = await answering(language, { correctionRequest: null as CorrectionRow | null }, async () => {
      try {
        return { correctionRequest: await this.requests.answer(access, input) }
      } catch (error) {
        if (error instanceof StaleCorrection) current = error.current
        throw error
      }
    })
    return { ...answer, current }
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The household that asks.' })
  async household(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() request: CorrectionRow): Promise<HouseholdRow | null> {
    return this.households.ofParent(access, request.householdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => AccountType, { nullable: true, name: 'answeredBy', description: 'Who answered; null while it waits.' })
  async answerer(@Access('household.voice') access: ViewerAccess, @Root() request: CorrectionRow): Promise<AccountValue | null> {
    return this.accounts.find(access.viewer, request.answeredBy)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may answer it now.' })
  viewerCanAnswer(@Access('household.answer') access: ViewerAccess, @Root() request: CorrectionRow): boolean {
    return request.status === 'OPEN' && covers(access, { id: request.householdId, regionCode: request.regionCode })
  }
}

/** The requests in the file of a household. */
@Resolver(() => HouseholdType)
export class HouseholdCorrectionsResolver {
  constructor(private readonly corrections: CorrectionRequestService) {}

  @FieldResolver(() => [CorrectionRequestType], { description: 'What the household asked to have corrected, newest first; empty where hidden.' })
  async correctionRequests(
    @Access('household.voice') access: ViewerAccess,
    @Root() household: HouseholdRow,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 20 when not given, at most 100.' }) first?: number,
  ): Promise<CorrectionRow[]> {
    return this.corrections.ofHousehold(access, household.id, pageSize(first))
  }
}
