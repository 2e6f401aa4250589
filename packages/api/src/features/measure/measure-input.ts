import { Field, ID, InputType, Int } from 'type-graphql'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { MeasureEffect } from './measure-effect.js'
import { MeasureCategory, MeasureClass } from './measure.entity.js'

@InputType('RecordMeasureInput', { description: 'A measure for a household. The same id and content sent again is recorded once.' })
export class RecordMeasureInput {
  @Field(() => ID, { description: 'A UUID that the client made for this measure.' }) id: string
  @Field(() => ID, { description: 'The household.' }) household: string
  @Field(() => MeasureClass, { description: 'Class of the measure.' }) class: MeasureClass
  @Field(() => MeasureCategory, { description: 'Category of the measure.' }) category: MeasureCategory
  @Field(() => MeasureEffect, { nullable: true, description: 'Handed out or to earn by; as is usual for its class and category when not given.' }) effect?: MeasureEffect | null
  @Field(() => String, { description: 'What is done: 1 to 400 characters.' }) description: string
  @Field(() => FenScalar, { nullable: true, description: 'Money of the measure, fen.' }) amount?: number | null
  @Field(() => DateScalar, { description: 'Day from which it is done: not in the future, not before the household was identified.' }) startedOn: string
  @Field(() => ID, { nullable: true, description: 'The project that does it, of the same village.' }) project?: string | null
}

@InputType('EndMeasureInput', { description: 'The end of a measure.' })
export class EndMeasureInput {
  @Field(() => ID, { description: 'The measure.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => DateScalar, { description: 'The last day on which it is done: today at the latest.' }) endedOn: string
  @Field(() => String, { description: 'Why: 1 to 500 characters.' }) reason: string
}

@InputType('RecordMeasureResultInput', { description: 'What came of a measure, and when the household confirmed it.' })
export class RecordMeasureResultInput {
  @Field(() => ID, { description: 'The measure.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => String, { description: 'What came of it: 1 to 1,000 characters.' }) result: string
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the household confirmed it by its signature; not given while it has not.' }) confirmedOn?: string | null
}

@InputType('BeneficiaryInput', { description: 'One household that a project reaches, by a measure of its own.' })
export class BeneficiaryInput {
  @Field(() => ID, { description: 'A UUID that the client made for the measure.' }) id: string
  @Field(() => ID, { description: 'The household.' }) household: string
  @Field(() => FenScalar, { nullable: true, description: 'What it gets of the project’s money, fen.' }) amount?: number | null
}

@InputType('AddBeneficiariesInput', { description: 'Households that a project reaches: each gets a measure of the project’s class, category and effect. All of them or none.' })
export class AddBeneficiariesInput {
  @Field(() => ID, { description: 'The project.' }) project: string
  @Field(() => [BeneficiaryInput], { description: 'The households, at most 100, each once.' }) households: BeneficiaryInput[]
  @Field(() => String, { description: 'What is done for each of them: 1 to 400 characters.' }) description: string
  @Field(() => DateScalar, { description: 'Day from which it is done.' }) startedOn: string
}
