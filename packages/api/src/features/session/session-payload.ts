import { Field, ObjectType } from 'type-graphql'
import type { Viewer } from '../../access/viewer.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { ViewerType } from './viewer-type.js'

@ObjectType('SignInPayload', { description: 'Who is signed in now, or why not.', simpleResolvers: true })
export class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'The person; null when signing in failed.' }) viewer: Viewer | null
  @Field(() => String, { nullable: true, description: 'For scripts: to be sent as `Authorization: Bearer <token>`. A browser gets a cookie and needs none.' }) token: string | null
  @Field(() => [UserErrorType], { description: 'Why it failed: the one error CREDENTIALS, whatever was wrong.' }) userErrors: UserErrorType[]
}

@ObjectType('ChangePasswordPayload', { description: 'The person with the new password, or why it was not changed.', simpleResolvers: true })
export class ChangePasswordPayload {
  @Field(() => ViewerType, { nullable: true, description: 'The person, now with every permission of the appointments; null when nothing was changed.' }) viewer: Viewer | null
  @Field(() => [UserErrorType], { description: 'CREDENTIALS for the current password, VALIDATION for the new one.' }) userErrors: UserErrorType[]
}
