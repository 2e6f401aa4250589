import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { RecognitionKind, SupervisorTieKind } from './supervision-codes.js'
import './supervision-enums.js'

@InputType('RecordSupervisorTrainingInput', { description: 'A training in which supervisors took part.' })
export class RecordSupervisorTrainingInput {
  @Field(() => ID, { description: 'A UUID made by the client for the training; the same id with the same content is recorded once.' }) id: string
  @Field(() => [ID], { description: 'The accounts of the supervisors who took part: 1 to 200, in office in the banner.' }) supervisors: string[]
  @Field(() => DateScalar, { description: 'The day; not in the future.' }) heldOn: string
  @Field(() => String, { description: 'What it was about; 1 to 100 characters.' }) subject: string
  @Field(() => Number, { description: 'Hours, 0.5 to 100, in halves.' }) hours: number
  @Field(() => String, { description: 'Who gave it; 1 to 100 characters.' }) givenBy: string
}

@InputType('RecogniseSupervisorInput', { description: 'What a supervisor is recognised by (C-17).' })
export class RecogniseSupervisorInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id with the same content is recorded once.' }) id: string
  @Field(() => ID, { description: 'The account of the supervisor, in office in the banner.' }) supervisor: string
  @Field(() => RecognitionKind, { description: 'Of which kind.' }) kind: RecognitionKind
  @Field(() => DateScalar, { description: 'The day; not in the future.' }) awardedOn: string
  @Field(() => String, { description: 'The number of the document; 1 to 60 characters.' }) documentNumber: string
  @Field(() => String, { description: 'For what; 1 to 400 characters.' }) reason: string
}

@InputType('DeclareSupervisorTieInput', { description: 'How somebody who watches a village, or may be asked to, is tied to a cadre.' })
export class DeclareSupervisorTieInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id with the same content is recorded once.' }) id: string
  @Field(() => ID, { description: 'The account: of the banner, or not appointed anywhere yet.' }) account: string
  @Field(() => SupervisorTieKind, { description: 'How.' }) kind: SupervisorTieKind
  @Field(() => String, { nullable: true, description: 'The number of the own household, where it is registered in the banner.' }) household?: string | null
  @Field(() => String, { nullable: true, description: 'The person’s own ID number instead: the household is found by it, and nothing is told where there is none.' }) idNumber?: string | null
  @Field(() => ID, { nullable: true, description: 'The account of the cadre to whom the person is kin.' }) cadre?: string | null
  @Field(() => String, { nullable: true, description: 'What else there is to say, at most 400 characters.' }) note?: string | null
}

@InputType('EndSupervisorTieInput', { description: 'The end of a tie.' })
export class EndSupervisorTieInput {
  @Field(() => ID, { description: 'The tie.' }) id: string
  @Field(() => String, { description: 'Why it holds no more, 1 to 400 characters.' }) reason: string
}
