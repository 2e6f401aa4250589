import { Arg, Mutation, Resolver } from 'type-graphql'
import { OwnFile } from '../../access/access-decorator.js'
import type { OwnHousehold } from '../../access/own-household.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import { wordsIn } from '../../text/plain-text.js'
import type { Language } from '../../text/sentence.js'
import type { LinkageJoining } from '../linkage/linkage-joining.js'
import type { HouseholdComplaints } from '../observation/household-complaint.js'
import type { HouseholdComplaintSteps } from '../observation/household-complaint-steps.js'
import type { HouseholdAnswers } from '../register-case/household-answer.js'
import { AnswerOwnExitInput, AnswerOwnLinkageInput, ConfirmOwnResultInput, OwnFilePayload, ReopenOwnComplaintInput, RequestOwnCorrectionInput, ScoreOwnComplaintInput, ShowOwnWordsInput, SubmitOwnComplaintInput } from './own-act-type.js'
import type { OwnActs } from './own-acts.js'
import type { OwnFileReader } from './own-file-reader.js'
import type { OwnFileType } from './own-file-type.js'

/** What a household does on its own page. */
@Resolver()
export class OwnActResolver {
  constructor(
    private readonly acts: OwnActs,
    private readonly complaints: HouseholdComplaints,
    private readonly exits: HouseholdAnswers,
    private readonly complaintSteps: HouseholdComplaintSteps,
    private readonly files: OwnFileReader,
    private readonly joining: LinkageJoining,
  ) {}

  @Mutation(() => OwnFilePayload, { description: 'The household says of a measure or an outcome of its own whether it is so; once.' })
  confirmOwnResult(@OwnFile('a result of the household’s own') own: OwnHousehold, @RequestLanguage() language: Language, @Arg('input', () => ConfirmOwnResultInput, { description: 'What it says.' }) input: ConfirmOwnResultInput): Promise<OwnFilePayload> {
    return this.done(language, own, () => this.acts.confirmResult(own, input))
  }

  @Mutation(() => OwnFilePayload, { description: 'The household asks the town to correct its file; the answer comes back to its own page.' })
  requestOwnCorrection(@OwnFile('the household’s own file') own: OwnHousehold, @RequestLanguage() language: Language, @Arg('input', () => RequestOwnCorrectionInput, { description: 'What is wrong.' }) input: RequestOwnCorrectionInput): Promise<OwnFilePayload> {
    return this.done(language, own, () => this.acts.requestCorrection(own, input))
  }

  @Mutation(() => OwnFilePayload, { description: 'The household complains; an observation with a source of its own, by the same clocks and steps (dossier 4.1).' })
  submitOwnComplaint(@OwnFile('the household’s own complaint') own: OwnHousehold, @RequestLanguage() language: Language, @Arg('input', () => SubmitOwnComplaintInput, { description: 'The complaint.' }) input: SubmitOwnComplaintInput): Promise<OwnFilePayload> {
    return this.done(language, own, () => this.complaints.submit(own, input))
  }

  @Mutation(() => OwnFilePayload, { description: 'The household accepts or refuses the exit that is proposed for it, once; a refusal sends the exit back to its proposer (dossier 2.7).' })
  answerOwnExit(@OwnFile('an exit of the household’s own') own: OwnHousehold, @RequestLanguage() language: Language, @Arg('input', () => AnswerOwnExitInput, { description: 'What it says.' }) input: AnswerOwnExitInput): Promise<OwnFilePayload> {
    return this.done(language, own, () => this.exits.answer(own, input))
  }

  @Mutation(() => OwnFilePayload, { description: 'The household closes its complaint with a score, once it is verified or found unfounded (dossier 4.2).' })
  scoreOwnComplaint(@OwnFile('a complaint of the household’s own') own: OwnHousehold, @RequestLanguage() language: Language, @Arg('input', () => ScoreOwnComplaintInput, { description: 'Its score.' }) input: ScoreOwnComplaintInput): Promise<OwnFilePayload> {
    return this.done(language, own, () => this.complaintSteps.score(own, input.id, input.score, wordsIn(input.comment)))
  }

  @Mutation(() => OwnFilePayload, { description: 'The household reopens its complaint once, with a reason; it is looked into again by new clocks (dossier 4.2).' })
  reopenOwnComplaint(@OwnFile('a complaint of the household’s own') own: OwnHousehold, @RequestLanguage() language: Language, @Arg('input', () => ReopenOwnComplaintInput, { description: 'Why.' }) input: ReopenOwnComplaintInput): Promise<OwnFilePayload> {
    return this.done(language, own, () => this.complaintSteps.reopen(own, input.id, wordsIn(input.comment)))
  }

  @Mutation(() => OwnFilePayload, { description: 'The household says whether it joins a linkage, once; from its yes on it takes part (dossier 4.4).' })
  answerOwnLinkage(@OwnFile('a linkage that the household was asked to join') own: OwnHousehold, @RequestLanguage() language: Language, @Arg('input', () => AnswerOwnLinkageInput, { description: 'What it says.' }) input: AnswerOwnLinkageInput): Promise<OwnFilePayload> {
    return this.done(language, own, () => this.joining.answerOwn(own, input.proposal, input.agreed))
  }

  @Mutation(() => OwnFilePayload, { description: 'The household lets the page of an enterprise show a sentence beside an outcome that it confirmed, or takes that back.' })
  showOwnWords(@OwnFile('a result of the household’s own') own: OwnHousehold, @RequestLanguage() language: Language, @Arg('input', () => ShowOwnWordsInput, { description: 'What may be shown.' }) input: ShowOwnWordsInput): Promise<OwnFilePayload> {
    return this.done(language, own, () => this.acts.showWords(own, input))
  }

  private done(language: Language, own: OwnHousehold, act: () => Promise<unknown>): Promise<OwnFilePayload> {
    return answering(language, { ownFile: null as OwnFileType | null }, async () => {
      await act()
      return { ownFile: await this.files.read(own) }
    })
  }
}
