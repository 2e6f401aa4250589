import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { badInput } from '../../graphql/errors.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { Refusal, answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { SubmitObservationInput } from './observation-input.js'
import { SubmitObservationPayload } from './observation-payload.js'
import type { Submitted } from './observation-batch.js'
import type { ObservationSubmission } from './observation-submission.js'

/** The most submissions that one request may hold. */
const LARGEST_BATCH = 50

const answered = async (language: Language, outcome: () => Promise<Submitted>): Promise<SubmitObservationPayload> => answering<Submitted>(language, { observation: null, replayed: false }, outcome)

@Resolver()
export class ObservationSubmissionResolver {
  constructor(private readonly submission: ObservationSubmission) {}

  @Mutation(() => SubmitObservationPayload, { name: 'submitObservation', description: 'Reports what was seen. The same id with the same content is kept once, however often it is sent.' })
  async submitOne(
    @Access('observation.submit') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => SubmitObservationInput, { description: 'The observation.' }) input: SubmitObservationInput,
  ): Promise<SubmitObservationPayload> {
    return answered(language, () => this.submission.submit(access, input))
  }

  @Mutation(() => [SubmitObservationPayload], { name: 'submitObservations', description: 'Reports up to 50 observations in order, each kept or refused on its own; for what waited on a phone without signal.' })
  async submitMany(
    @Access('observation.submit') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('inputs', () => [SubmitObservationInput], { description: 'At most 50.' }) inputs: SubmitObservationInput[],
  ): Promise<SubmitObservationPayload[]> {
    if (inputs.length > LARGEST_BATCH) throw badInput({ zh: `一次最多提交 ${LARGEST_BATCH} 条。`, en: `At most ${LARGEST_BATCH} observations are taken at once.` })
    const outcomes = await this.submission.submitAll(access, inputs)
    return Promise.all(outcomes.map((outcome) => answered(language, () => (outcome instanceof Refusal ? Promise.reject(outcome) : Promise.resolve(outcome)))))
  }
}
