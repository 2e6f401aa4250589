import { Arg, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import { wordsIn } from '../../text/plain-text.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { AppointmentType } from '../appointment/appointment-type.js'
import type { ObservationRow } from './observation-columns.js'
import type { ObservationExtension } from './observation-extension.js'
import type { ObservationHandling } from './observation-handling.js'
import { AssignObservationInput, CloseObservationInput, ConcludeObservationInput, ExtendObservationInput, ObservationStepInput, TriageObservationInput } from './observation-input.js'
import { ObservationPayload } from './observation-payload.js'
import type { HandlerPost } from './observation-people.js'
import type { StepOrder } from './observation-step-rules.js'
import { ObservationActionsType, ObservationType } from './observation-type.js'

const INPUT = { description: 'The step.' }

/** The steps of an observation's handling, and who may take them. */
@Resolver(() => ObservationType)
export class ObservationHandlingResolver {
  constructor(
    private readonly handling: ObservationHandling,
    private readonly extension: ObservationExtension,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => ObservationPayload, { name: 'triageObservation', description: 'The first look: SUBMITTED to TRIAGED, by the town office.' })
  async triage(@Access('observation.triage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => TriageObservationInput, INPUT) input: TriageObservationInput): Promise<ObservationPayload> {
    return this.take(access, language, { step: 'triage', ...said(input), severity: input.severity ?? null })
  }

  @Mutation(() => ObservationPayload, { name: 'assignObservation', description: 'Names the handler: TRIAGED to ASSIGNED, by the town office; also anew until it is concluded.' })
  async assign(@Access('observation.triage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => AssignObservationInput, INPUT) input: AssignObservationInput): Promise<ObservationPayload> {
    return this.take(access, language, { step: 'assign', ...said(input), handlerId: input.handler })
  }

  @Mutation(() => ObservationPayload, { name: 'declineObservation', description: 'Not taken up: SUBMITTED or TRIAGED to DECLINED, by the town office, with a reason.' })
  async decline(@Access('observation.triage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ObservationStepInput, INPUT) input: ObservationStepInput): Promise<ObservationPayload> {
    return this.take(access, language, { step: 'decline', ...said(input) })
  }

  @Mutation(() => ObservationPayload, { name: 'concludeObservation', description: 'What was found: ASSIGNED to CONFIRMED or UNFOUNDED, by the handler.' })
  async conclude(@Access('observation.handle') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ConcludeObservationInput, INPUT) input: ConcludeObservationInput): Promise<ObservationPayload> {
    return this.take(access, language, { step: input.confirmed ? 'concludeConfirmed' : 'concludeUnfounded', ...said(input), finding: input.finding ?? {}, answers: new Map((input.answers ?? []).map(({ observation, comment }) => [observation, comment])) })
  }

  @Mutation(() => ObservationPayload, { name: 'rectifyObservation', description: 'How it is put right: CONFIRMED to RECTIFYING, by the handler.' })
  async rectify(@Access('observation.handle') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ObservationStepInput, INPUT) input: ObservationStepInput): Promise<ObservationPayload> {
    return this.take(access, language, { step: 'rectify', ...said(input) })
  }

  @Mutation(() => ObservationPayload, { name: 'verifyObservation', description: 'It was put right: RECTIFYING to VERIFIED, by the banner office.' })
  async verify(@Access('observation.verify') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ObservationStepInput, INPUT) input: ObservationStepInput): Promise<ObservationPayload> {
    return this.take(access, language, { step: 'verify', ...said(input) })
  }

  @Mutation(() => ObservationPayload, { name: 'closeObservation', description: 'The end: VERIFIED or UNFOUNDED to CLOSED, by the banner office or with the reporter’s score; a commendation from TRIAGED by the town office.' })
  async end(@Access('observation.close') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CloseObservationInput, INPUT) input: CloseObservationInput): Promise<ObservationPayload> {
    return this.take(access, language, { step: 'close', ...said(input), score: input.score ?? null })
  }

  @Mutation(() => ObservationPayload, { name: 'reopenObservation', description: 'CLOSED or DECLINED back to TRIAGED with new clocks, by the reporter, once, with a reason.' })
  async reopen(@Access('observation.reopen') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ObservationStepInput, INPUT) input: ObservationStepInput): Promise<ObservationPayload> {
    return this.take(access, language, { step: 'reopen', ...said(input) })
  }

  @Mutation(() => ObservationPayload, { name: 'extendObservation', description: 'Prolongs the deadline to finish by at most 15 calendar days: once, before it has run out, by the banner office unless it handles the matter itself (dossier 4.1).' })
  async prolong(@Access('observation.extend') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ExtendObservationInput, { description: 'By how much, and why.' }) input: ExtendObservationInput): Promise<ObservationPayload> {
    return answering<{ observation: ObservationRow | null }>(language, { observation: null }, async () => ({ observation: await this.extension.extend(access, input) }))
  }

  @FieldResolver(() => ObservationActionsType, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Access('observation.read') access: ViewerAccess, @Root() observation: ObservationRow): Promise<ObservationActionsType> {
    const open = await this.handling.stepsOpenTo(access.viewer, observation)
    return {
      triage: open.has('triage'),
      assign: open.has('assign'),
      decline: open.has('decline'),
      conclude: open.has('concludeConfirmed'),
      rectify: open.has('rectify'),
      verify: open.has('verify'),
      close: open.has('close'),
      reopen: open.has('reopen'),
      separate: await this.handling.maySeparate(access.viewer, observation),
      extend: await this.extension.isOpenTo(access.viewer, observation),
    }
  }

  @FieldResolver(() => [AccountType], { description: 'Who could be made its handler, nearest to the village first; empty for whoever may not assign it now.' })
  async handlerCandidates(@Access('observation.triage') access: ViewerAccess, @Root() observation: ObservationRow): Promise<AccountValue[]> {
    const posts = await this.handling.handlerPosts(access, observation)
    return Promise.all(posts.map(({ accountId }) => this.accounts.get(access.viewer, accountId)))
  }

  @FieldResolver(() => [AppointmentType], { description: 'By which appointment each of the candidates could handle it, in the same order: post, place and sending unit.' })
  handlerPosts(@Access('observation.triage') access: ViewerAccess, @Root() observation: ObservationRow): Promise<HandlerPost[]> {
    return this.handling.handlerPosts(access, observation)
  }

  @FieldResolver(() => [AppointmentType], { description: 'By which appointment each person whom its finding may name has to do with the village, nearest first: its cadres, supervisors and chiefs, and the offices and leaders over it. Empty for whoever may not conclude it now.' })
  subjectPosts(@Access('observation.handle') access: ViewerAccess, @Root() observation: ObservationRow): Promise<HandlerPost[]> {
    return this.handling.subjectPosts(access, observation)
  }

  private async take(access: ViewerAccess, language: Language, order: StepOrder): Promise<ObservationPayload> {
    return answering<{ observation: ObservationRow | null }>(language, { observation: null }, async () => ({ observation: await this.handling.take(access, order) }))
  }
}

/** An empty comment says nothing and is kept as none. */
const said = ({ id, comment }: ObservationStepInput): Pick<StepOrder, 'id' | 'comment'> => ({ id, comment: wordsIn(comment) })
