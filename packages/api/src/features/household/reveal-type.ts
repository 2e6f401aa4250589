import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../graphql/user-error.js'
import { RevealField } from './reveal-field.js'

@InputType('RevealInput', { description: 'A sensitive field to be seen, and why. Every reveal is logged with its reason.' })
export class RevealInput {
  @Field(() => ID, { description: 'A person or a household. ID number and health of a household are those of its head; phone and bank account of a person are those of the household.' }) id: string
  @Field(() => RevealField, { description: 'Which field.' }) field: RevealField
  @Field(() => String, { description: 'Why it must be seen, 5 to 500 characters; kept in the audit trail.' }) reason: string
}

@ObjectType('RevealPayload', { description: 'What a reveal showed.', simpleResolvers: true })
export class RevealPayload {
  @Field(() => String, { nullable: true, description: 'The value; health as codes joined by commas. Null when refused or when none is on file.' }) value: string | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
