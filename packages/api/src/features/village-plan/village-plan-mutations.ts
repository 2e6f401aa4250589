import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answeringEdit } from '../../graphql/stale-row.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { VillagePlanCourse } from './village-plan-course.js'
import { DraftVillagePlanInput, ReviseVillagePlanInput, VillagePlanStepInput } from './village-plan-input.js'
import type { VillagePlanRow } from './village-plan-service.js'
import type { VillagePlanStep } from './village-plan-steps.js'
import { DraftVillagePlanPayload, VillagePlanPayload, VillagePlanType } from './village-plan-type.js'
import type { VillagePlanWriting } from './village-plan-writing.js'

interface Answer {
  readonly plan: VillagePlanRow | null
  readonly current: VillagePlanRow | null
  readonly userErrors: UserErrorType[]
}

const STEP_INPUT = { description: 'Which plan.' }

@Resolver(() => VillagePlanType)
export class VillagePlanMutations {
  constructor(
    private readonly writing: VillagePlanWriting,
    private readonly course: VillagePlanCourse,
  ) {}

  @Mutation(() => DraftVillagePlanPayload, { description: 'Drafts the plan of a village (M-3): first secretary, town office. The same id and content sent again is kept once.' })
  async draftVillagePlan(
    @Access('villagePlan.write') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => DraftVillagePlanInput, { description: 'The draft.' }) input: DraftVillagePlanInput,
  ): Promise<{ plan: VillagePlanRow | null; replayed: boolean; userErrors: UserErrorType[] }> {
    return answering<{ plan: VillagePlanRow | null; replayed: boolean }>(language, { plan: null, replayed: false }, () => this.writing.draft(access, input))
  }

  @Mutation(() => VillagePlanPayload, { description: 'Writes a draft anew; refused with what is stored when somebody else changed it meanwhile.' })
  async reviseVillagePlan(@Access('villagePlan.write') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ReviseVillagePlanInput, { description: 'The draft.' }) input: ReviseVillagePlanInput): Promise<Answer> {
    const { row, current, userErrors } = await answeringEdit(language, () => this.writing.revise(access, input))
    return { plan: row, current, userErrors }
  }

  @Mutation(() => VillagePlanPayload, { description: 'Hands a draft in.' })
  async submitVillagePlan(@Access('villagePlan.write') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => VillagePlanStepInput, STEP_INPUT) input: VillagePlanStepInput): Promise<Answer> {
    return this.stepped(access, language, 'submit', input)
  }

  @Mutation(() => VillagePlanPayload, { description: 'Reviews a plan that was handed in (town or banner office, not the proposer).' })
  async reviewVillagePlan(@Access('villagePlan.review') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => VillagePlanStepInput, STEP_INPUT) input: VillagePlanStepInput): Promise<Answer> {
    return this.stepped(access, language, 'review', input)
  }

  @Mutation(() => VillagePlanPayload, { description: 'Approves a plan: the division-level leader of the village, or the banner of a village that has none; neither proposer nor reviewer.' })
  async approveVillagePlan(@Access('villagePlan.approve') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => VillagePlanStepInput, STEP_INPUT) input: VillagePlanStepInput): Promise<Answer> {
    return this.stepped(access, language, 'approve', input)
  }

  @Mutation(() => VillagePlanPayload, { description: 'Returns a plan with a reason: it is a draft again.' })
  async returnVillagePlan(@Access('villagePlan.return') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => VillagePlanStepInput, STEP_INPUT) input: VillagePlanStepInput): Promise<Answer> {
    return this.stepped(access, language, 'return', input)
  }

  @Mutation(() => VillagePlanPayload, { description: 'Closes an approved plan with a reason, once none of its projects is open.' })
  async closeVillagePlan(@Access('villagePlan.approve') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => VillagePlanStepInput, STEP_INPUT) input: VillagePlanStepInput): Promise<Answer> {
    return this.stepped(access, language, 'close', input)
  }

  private async stepped(access: ViewerAccess, language: Language, step: VillagePlanStep, { id, comment }: VillagePlanStepInput): Promise<Answer> {
    const answer = await answering<{ plan: VillagePlanRow | null }>(language, { plan: null }, async () => ({ plan: await this.course.take(access, step, id, comment ?? null) }))
    return { ...answer, current: null }
  }
}
