import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType('Account', { description: 'A person who can sign in. What the person sees follows from the appointments alone.', simpleResolvers: true })
export class AccountType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'The person’s name, or the office’s.' }) name: string
}
