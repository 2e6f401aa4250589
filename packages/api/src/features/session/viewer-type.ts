import { Field, ObjectType } from 'type-graphql'

@ObjectType('Viewer', { description: 'The signed-in person: who, with which appointments in force, and what they permit.', simpleResolvers: true })
export class ViewerType {
  @Field(() => Boolean, { description: 'True while the password must be changed first; until then nothing else is permitted.' }) mustChangePassword: boolean
}
