import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { ObservationKind, ObservationStatus, Severity } from './observation-codes.js'
import './observation-enums.js'

export const ObservationOrder = { SUBMITTED_DESC: 'SUBMITTED_DESC', DUE_ASC: 'DUE_ASC', URGENCY: 'URGENCY' } as const
export type ObservationOrder = (typeof ObservationOrder)[keyof typeof ObservationOrder]

registerEnumType(ObservationOrder, {
  name: 'ObservationOrder',
  description: 'Order of a list of observations.',
  valuesConfig: {
    SUBMITTED_DESC: { description: 'By the moment of submission, latest first.' },
    URGENCY: { description: 'What was passed up to the city first, then to the banner; then the more serious; then by deadline.' },
    DUE_ASC: { description: 'By deadline, the one longest past first; those that have ended have none and come before.' },
  },
})

@InputType('ObservationFilter', { description: 'Narrows a list of observations within the viewer’s scope.' })
export class ObservationFilter {
  @Field(() => ID, { nullable: true, description: 'A division and all below it; out of reach or unknown finds nothing.' }) region?: string | null
  @Field(() => [ObservationStatus], { nullable: true, description: 'Any of these statuses.' }) status?: ObservationStatus[] | null
  @Field(() => [ObservationKind], { nullable: true, description: 'Any of these kinds.' }) kind?: ObservationKind[] | null
  @Field(() => Boolean, { nullable: true, description: 'Open, and past the day of its deadline; false: all others.' }) overdue?: boolean | null
  @Field(() => [Severity], { nullable: true, description: 'Any of these.' }) severity?: Severity[] | null
  @Field(() => Boolean, { nullable: true, description: 'Passed up to the banner or the city because the present deadline ran out; false: all others.' }) escalated?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'True: of a group the one that leads it, and all that stand for themselves; false: those that another leads. Of reports that the viewer does not see by answering for their village each stands for itself.' }) grouped?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Submitted by the viewer; false: by others.' }) mine?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Waits for a step of the viewer: of the town’s office to be triaged or assigned, of the banner’s to be verified or closed (and in the place of a town’s that it is about), of its handler to be concluded or put right, of its reporter to be scored. Not what the banner’s office may do because its town is late; a group stands once. False: all others.' }) toHandle?: boolean | null
  @Field(() => ID, { nullable: true, description: 'About this project; unknown or out of reach finds nothing.' }) project?: string | null
  @Field(() => String, { nullable: true, description: 'The number: whole, with or without its hyphens and its letter, or the year and the running number alone. What is no number finds nothing.' }) number?: string | null
}

@InputType('SubmitObservationInput', { description: 'A new observation. The same id with the same content may be sent again and is kept once.' })
export class SubmitObservationInput {
  @Field(() => ID, { description: 'A UUID made by the client.' }) id: string
  @Field(() => ObservationKind, { description: 'What it is about.' }) kind: ObservationKind
  @Field(() => Severity, { nullable: true, description: 'How serious; NORMAL when absent.' }) severity?: Severity | null
  @Field(() => ID, { description: 'Code of the village; of the household’s village when one is named.' }) region: string
  @Field(() => ID, { nullable: true, description: 'The household it is about.' }) household?: string | null
  @Field(() => ID, { nullable: true, description: 'The project of the village that it is about; whoever goes with the project never handles it.' }) project?: string | null
  @Field(() => ID, { nullable: true, description: 'The account of the person it is about, who has an appointment or a household in the village and will never see it.' }) cadre?: string | null
  @Field(() => DateScalar, { description: 'Day on which it was seen, not in the future.' }) seenOn: string
  @Field(() => String, { description: '1 to 4,000 characters, kept exactly as they come.' }) text: string
  @Field(() => Float, { nullable: true, description: 'Degrees north, −90 to 90, with the longitude or not at all.' }) latitude?: number | null
  @Field(() => Float, { nullable: true, description: 'Degrees east, −180 to 180, with the latitude or not at all.' }) longitude?: number | null
  @Field(() => [ID], { nullable: true, description: 'Own uploads that nothing holds yet, at most 20.' }) attachments?: string[] | null
  @Field(() => Boolean, { nullable: true, description: 'Only the handler, the auditor and the reporter learn who reported it.' }) anonymous?: boolean | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was finished, by the clock of the device. Like `sentAt` no part of the content: the first is kept when it is sent again.' }) writtenAt?: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'What the clock of the device reads as it is sent, so that a clock that is wrong is told.' }) sentAt?: string | null
}

@InputType('ObservationStepInput', { description: 'A step with words.' })
export class ObservationStepInput {
  @Field(() => ID, { description: 'The observation.' }) id: string
  @Field(() => String, { nullable: true, description: 'At most 4,000 characters; required to decline and to reopen.' }) comment?: string | null
}

@InputType('TriageObservationInput', { description: 'The first look at an observation.' })
export class TriageObservationInput extends ObservationStepInput {
  @Field(() => Severity, { nullable: true, description: 'How serious it really is; unchanged when absent.' }) severity?: Severity | null
}

@InputType('AssignObservationInput', { description: 'Names who looks into an observation.' })
export class AssignObservationInput extends ObservationStepInput {
  @Field(() => ID, { description: 'An account of `handlerCandidates`.' }) handler: string
}

@InputType('GroupAnswerInput', { description: 'Words of its own for one report of a group, in the place of those for all.' })
export class GroupAnswerInput {
  @Field(() => ID, { description: 'A report that the observation leads.' }) observation: string
  @Field(() => String, { description: '1 to 4,000 characters.' }) comment: string
}

@InputType('ConfirmedFindingInput', { description: 'What was found to be true, where it differs from what was reported; what is left out is as reported, what is null is none.' })
export class ConfirmedFindingInput {
  @Field(() => ObservationKind, { nullable: true, description: 'What it is about.' }) kind?: ObservationKind | null
  @Field(() => ID, { nullable: true, description: 'The household that it concerns, of the same village; null: none.' }) household?: string | null
  @Field(() => ID, { nullable: true, description: 'The project that it concerns, of the same village; null: none.' }) project?: string | null
  @Field(() => ID, { nullable: true, description: 'The account of the person that it is about, who has an appointment or a household in the village and will never read it, nor the report; neither the handler nor somebody of the handler’s office. Null: nobody.' }) cadre?: string | null
  @Field(() => String, { nullable: true, description: 'What is done about it, at most 2,000 characters.' }) measure?: string | null
}

@InputType('ConcludeObservationInput', { description: 'What the handler found.' })
export class ConcludeObservationInput {
  @Field(() => ID, { description: 'The observation.' }) id: string
  @Field(() => Boolean, { description: 'Whether it was found to be true.' }) confirmed: boolean
  @Field(() => String, { description: 'What was found, 1 to 4,000 characters.' }) comment: string
  @Field(() => ConfirmedFindingInput, { nullable: true, description: 'Of what was found to be true; without it the finding is as it was reported.' }) finding?: ConfirmedFindingInput | null
  @Field(() => [GroupAnswerInput], { nullable: true, description: 'Of a group, answers of their own to some of its reporters.' }) answers?: GroupAnswerInput[] | null
}

@InputType('ExtendObservationInput', { description: 'Prolongs the deadline to finish an observation.' })
export class ExtendObservationInput {
  @Field(() => ID, { description: 'The observation.' }) id: string
  @Field(() => Int, { nullable: true, description: 'By how many calendar days, 1 to 15; 15 when left out.' }) days?: number | null
  @Field(() => String, { description: 'Why more time is needed, 1 to 4,000 characters.' }) reason: string
}

@InputType('CloseObservationInput', { description: 'The end of an observation.' })
export class CloseObservationInput extends ObservationStepInput {
  @Field(() => Int, { nullable: true, description: '1 to 5, by the reporter alone.' }) score?: number | null
}
