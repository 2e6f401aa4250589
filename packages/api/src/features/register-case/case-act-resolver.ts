import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { checkClientId } from '../../text/client-id.js'
import { wordsIn } from '../../text/plain-text.js'
import type { Asked, CaseActing } from './case-acting.js'
import type { CaseActName } from './case-codes.js'
import { AcceptCaseInput, AnswerObjectionInput, CaseStepInput, CaseVoteInput, CompareCaseInput, FollowUpCaseInput, ObjectToCaseInput, OpenCaseNoticeInput, ReviewCaseInput, VerifyCaseFlagInput, VerifyCaseInput } from './case-input.js'
import { EVERY_CASE_COLUMN } from './case-reader.js'
import type { CaseReader, CaseRow } from './case-reader.js'
import { CasePayload, RegisterCaseType } from './case-type.js'

const INPUT = { description: 'The step.' }

/** A case as stored, which the schema's resolvers turn into its type, with why the step failed. */
interface Answered {
  readonly registerCase: CaseRow | null
  readonly userErrors: UserErrorType[]
}

/** The steps of a case. */
@Resolver(() => RegisterCaseType)
export class CaseActResolver {
  constructor(
    private readonly cases: CaseReader,
    private readonly acting: CaseActing,
  ) {}

  @Mutation(() => CasePayload, { description: 'Hands the application in: DRAFT to APPLIED, for the village.' })
  async applyCase(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CaseStepInput, INPUT) input: CaseStepInput): Promise<Answered> {
    return this.take(access, language, said(input, 'APPLY'))
  }

  @Mutation(() => CasePayload, { description: 'Writes down a vote of group or village, whichever is next. Below its quorum it does not count; lost, it ends the case or sends it back.' })
  async recordCaseVote(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CaseVoteInput, INPUT) input: CaseVoteInput): Promise<Answered> {
    return this.take(access, language, { ...said(input, 'VILLAGE_VOTE', 'GROUP_VOTE'), vote: { entitled: input.entitled, present: input.present, inFavour: input.inFavour } })
  }

  @Mutation(() => CasePayload, { description: 'Writes down what the comparison with other records found (rules of 2017).' })
  async compareCase(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CompareCaseInput, INPUT) input: CompareCaseInput): Promise<Answered> {
    return this.take(access, language, { ...said(input, 'COMPARE'), flags: [...new Set(input.flags)] })
  }

  @Mutation(() => CasePayload, { description: 'Writes down what the closer look at a flag found. A flag asks, and refuses nothing by itself.' })
  async verifyCaseFlag(@Access('case.object') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => VerifyCaseFlagInput, INPUT) input: VerifyCaseFlagInput): Promise<Answered> {
    return this.take(access, language, { ...said(input, 'VERIFY_FLAG'), flag: input.flag, applies: input.applies })
  }

  @Mutation(() => CasePayload, { description: 'Writes down the verification at home, item by item. An exit whose items are not all met, or whose income is not over the line, goes back to its proposer.' })
  async verifyCase(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => VerifyCaseInput, INPUT) input: VerifyCaseInput): Promise<Answered> {
    return this.take(access, language, {
      ...said(input, 'VERIFY'),
      items: input.items.map(({ item, met, evidence }) => ({ item, met, evidence })),
      verifiers: (input.verifiers ?? []).map(({ body, name }) => ({ body, name })),
      incomeYear: input.incomeYear ?? null,
      withoutLabour: input.withoutLabour ?? false,
      bySocialSecurityAlone: input.bySocialSecurityAlone ?? false,
    })
  }

  @Mutation(() => CasePayload, { description: 'Writes down that the household accepts its exit: VERIFIED to ACCEPTED.' })
  async acceptCase(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => AcceptCaseInput, INPUT) input: AcceptCaseInput): Promise<Answered> {
    return this.take(access, language, { ...said(input, 'ACCEPT'), acceptedBy: input.acceptedBy })
  }

  @Mutation(() => CasePayload, { description: 'Puts up the notice of village or township, whichever is next.' })
  async openCaseNotice(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => OpenCaseNoticeInput, INPUT) input: OpenCaseNoticeInput): Promise<Answered> {
    return this.take(access, language, { ...said(input, 'OPEN_VILLAGE_NOTICE', 'OPEN_TOWNSHIP_NOTICE'), ...(typeof input.days === 'number' ? { days: input.days } : {}) })
  }

  @Mutation(() => CasePayload, { description: 'Takes the notice down: not before its days are over, and not over an open objection.' })
  async closeCaseNotice(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CaseStepInput, INPUT) input: CaseStepInput): Promise<Answered> {
    return this.take(access, language, said(input, 'CLOSE_VILLAGE_NOTICE', 'CLOSE_TOWNSHIP_NOTICE'))
  }

  @Mutation(() => CasePayload, { description: 'Writes down an objection while a notice hangs; by anybody who acts on the case.' })
  async objectToCase(@Access('case.object') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ObjectToCaseInput, INPUT) input: ObjectToCaseInput): Promise<Answered> {
    return this.take(access, language, () => ({ id: input.registerCase, acts: ['OBJECT'], comment: input.text, objectionId: checkClientId(input.id), objector: input.objector ?? null }))
  }

  @Mutation(() => CasePayload, { description: 'Answers an objection, by the level whose notice hangs. One that is upheld ends an application, and sends an exit back.' })
  async answerObjection(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => AnswerObjectionInput, INPUT) input: AnswerObjectionInput): Promise<Answered> {
    return this.take(access, language, { id: input.registerCase, acts: ['ANSWER'], comment: input.answer, objectionId: input.objection, upheld: input.upheld })
  }

  @Mutation(() => CasePayload, { description: 'The township’s review, by another person than the proposer. A fifth of identifications is looked at at home.' })
  async reviewCase(@Access('case.review') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ReviewCaseInput, INPUT) input: ReviewCaseInput): Promise<Answered> {
    return this.take(access, language, { ...said(input, 'TOWNSHIP_REVIEW'), spotChecked: input.spotChecked })
  }

  @Mutation(() => CasePayload, { description: 'The approval of banner or county, by a third person. A tenth of identifications is looked at at home.' })
  async approveCase(@Access('case.approve') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ReviewCaseInput, INPUT) input: ReviewCaseInput): Promise<Answered> {
    return this.take(access, language, { ...said(input, 'COUNTY_APPROVE'), spotChecked: input.spotChecked })
  }

  @Mutation(() => CasePayload, { description: 'Announces it: COUNTY_APPROVED to ANNOUNCED, by the banner’s office.' })
  async announceCase(@Access('case.approve') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CaseStepInput, INPUT) input: CaseStepInput): Promise<Answered> {
    return this.take(access, language, said(input, 'ANNOUNCE'))
  }

  @Mutation(() => CasePayload, { description: 'Enters it in the register, by the banner’s office: a household is registered, exited, returned or struck off.' })
  async concludeCase(@Access('case.approve') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CaseStepInput, INPUT) input: CaseStepInput): Promise<Answered> {
    return this.take(access, language, said(input, 'CONCLUDE'))
  }

  @Mutation(() => CasePayload, { description: 'Does not grant it, with a reason, by the level whose turn it is; its end.' })
  async rejectCase(@Access('case.decide') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CaseStepInput, INPUT) input: CaseStepInput): Promise<Answered> {
    return this.take(access, language, said(input, 'REJECT'))
  }

  @Mutation(() => CasePayload, { description: 'Sends it back to the proposer, with a reason; it begins anew.' })
  async sendBackCase(@Access('case.decide') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CaseStepInput, INPUT) input: CaseStepInput): Promise<Answered> {
    return this.take(access, language, said(input, 'SEND_BACK'))
  }

  @Mutation(() => CasePayload, { description: 'Withdraws it, with a reason, until it lies with banner or county.' })
  async withdrawCase(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CaseStepInput, INPUT) input: CaseStepInput): Promise<Answered> {
    return this.take(access, language, said(input, 'WITHDRAW'))
  }

  @Mutation(() => CasePayload, { description: 'Concludes the year of follow-up after an exit, when it is over.' })
  async followUpCase(@Access('case.propose') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => FollowUpCaseInput, INPUT) input: FollowUpCaseInput): Promise<Answered> {
    return this.take(access, language, { ...said(input, 'FOLLOW_UP'), stable: input.stable })
  }

  private async take(access: ViewerAccess, language: Language, asked: Asked | (() => Asked)): Promise<Answered> {
    return answering<{ registerCase: CaseRow | null }>(language, { registerCase: null }, async () => {
      const order = typeof asked === 'function' ? asked() : asked
      await this.acting.act(access, order)
      return { registerCase: await this.cases.find(accessFor(access.viewer, 'case.read'), order.id, EVERY_CASE_COLUMN) }
    })
  }
}

/** An empty remark says nothing and is kept as none. */
const said = ({ id, comment }: CaseStepInput, ...acts: readonly CaseActName[]): Asked => ({ id, acts, comment: wordsIn(comment) })
