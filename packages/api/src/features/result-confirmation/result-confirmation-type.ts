import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ResultKind } from './result-confirmation.entity.js'

registerEnumType(ResultKind, {
  name: 'ResultKind',
  description: 'A result that a household confirms.',
  valuesConfig: { MEASURE: { description: 'What was done for it.' }, OUTCOME: { description: 'What an enterprise says it received.' } },
})

@ObjectType('ResultConfirmation', { description: 'What the household itself says of a result, on its own page.', simpleResolvers: true })
export class ResultConfirmationType {
  @Field(() => Boolean, { description: 'True: it is so. False: it is not.' }) agreed: boolean
  @Field(() => String, { nullable: true, description: 'In its own words.' }) comment: string | null
  @Field(() => DateTimeScalar, { description: 'When it said so.' }) at: string
}
