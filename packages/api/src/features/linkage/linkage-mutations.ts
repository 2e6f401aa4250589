import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answeringEdit } from '../../graphql/stale-row.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { KeptLinkage, LinkageConcluding } from './linkage-concluding.js'
import type { LinkageEnding } from './linkage-ending.js'
import type { LinkageJoining } from './linkage-joining.js'
import type { LinkageRow } from './linkage-service.js'
import { KeepLinkagePayload, LinkagePayload, LinkageType } from './linkage-type.js'
import { AnswerLinkageProposalInput, ConcludeLinkageInput, EndLinkageInput, ProposeLinkageHouseholdsInput, RemoveLinkageHouseholdInput, RenewLinkageInput, WithdrawLinkageProposalInput } from './linkage-writing-input.js'

interface Kept {
  readonly linkage: LinkageRow | null
  readonly current: LinkageRow | null
  readonly replayed: boolean
  readonly userErrors: UserErrorType[]
}
type Answer = Omit<Kept, 'replayed'>

@Resolver(() => LinkageType)
export class LinkageMutations {
  constructor(
    private readonly concluding: LinkageConcluding,
    private readonly ending: LinkageEnding,
    private readonly joining: LinkageJoining,
  ) {}

  @Mutation(() => KeepLinkagePayload, { description: 'Writes a contract down (dossier 4.4): the enterprise’s chief in the own village, town and banner office. The same id and content sent again is kept once.' })
  async concludeLinkage(@Access('linkage.conclude') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ConcludeLinkageInput, { description: 'The contract.' }) input: ConcludeLinkageInput): Promise<Kept> {
    return this.kept(language, () => this.concluding.conclude(access, input))
  }

  @Mutation(() => KeepLinkagePayload, { description: 'Writes a contract down that goes on from another; its households are asked anew. The same id and content sent again is kept once.' })
  async renewLinkage(@Access('linkage.conclude') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RenewLinkageInput, { description: 'The contract.' }) input: RenewLinkageInput): Promise<Kept> {
    return this.kept(language, () => this.concluding.renew(access, input))
  }

  @Mutation(() => LinkagePayload, { description: 'Ends a linkage before its term, with the reason; a breach is found by an office and no party.' })
  async endLinkage(@Access('linkage.conclude') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndLinkageInput, { description: 'Which, when and why.' }) input: EndLinkageInput): Promise<Answer> {
    return this.stepped(language, () => this.ending.end(access, input))
  }

  @Mutation(() => LinkagePayload, { description: 'Asks households whether they join, by their numbers; whether anybody has a number is not said.' })
  async proposeLinkageHouseholds(@Access('linkage.conclude') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ProposeLinkageHouseholdsInput, { description: 'Whom.' }) input: ProposeLinkageHouseholdsInput): Promise<Answer> {
    return this.stepped(language, () => this.joining.propose(access, input))
  }

  @Mutation(() => LinkagePayload, { description: 'Takes a question back that nobody has answered.' })
  async withdrawLinkageProposal(@Access('linkage.conclude') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => WithdrawLinkageProposalInput, { description: 'Which.' }) input: WithdrawLinkageProposalInput): Promise<Answer> {
    return this.stepped(language, () => this.joining.withdraw(access, input.id))
  }

  @Mutation(() => LinkagePayload, { description: 'The first secretary answers for a household that cannot do so on its own page, with the reason.' })
  async answerLinkageProposal(@Access('linkage.confirmHousehold') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => AnswerLinkageProposalInput, { description: 'The answer.' }) input: AnswerLinkageProposalInput): Promise<Answer> {
    return this.stepped(language, () => this.joining.answer(access, input))
  }

  @Mutation(() => LinkagePayload, { description: 'Lets a household leave a linkage, with its last day and the reason.' })
  async removeLinkageHousehold(@Access('linkage.removeHousehold') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RemoveLinkageHouseholdInput, { description: 'Which, when and why.' }) input: RemoveLinkageHouseholdInput): Promise<Answer> {
    return this.stepped(language, () => this.ending.remove(access, input))
  }

  private async kept(language: Language, work: () => Promise<KeptLinkage>): Promise<Kept> {
    let replayed = false
    const answer = await this.stepped(language, async () => {
      const kept = await work()
      replayed = kept.replayed
      return kept.linkage
    })
    return { ...answer, replayed }
  }

  private async stepped(language: Language, work: () => Promise<LinkageRow>): Promise<Answer> {
    const { row, current, userErrors } = await answeringEdit(language, work)
    return { linkage: row, current, userErrors }
  }
}
