import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { UserErrorType } from '../../graphql/user-error.js'
import type { AccountValue } from './account-service.js'
import { AccountType } from './account-type.js'

export const AccountConnection = connectionOf('Account', AccountType)

@ObjectType('AccountPayload', { description: 'The account as it stands, or why nothing was changed.', simpleResolvers: true })
export class AccountPayload {
  @Field(() => AccountType, { nullable: true, description: 'The account; null when it was refused.' }) account: AccountValue | null
  @Field(() => [UserErrorType], { description: 'Why nothing was changed.' }) userErrors: UserErrorType[]
}

@ObjectType('CreateAccountPayload', { description: 'The new account with its first password, shown this once.', simpleResolvers: true })
export class CreateAccountPayload {
  @Field(() => AccountType, { nullable: true, description: 'The account; null when it was refused.' }) account: AccountValue | null
  @Field(() => String, { nullable: true, description: 'Shown once: the person must change it at the first sign-in. Null when the same had been sent before.' }) temporaryPassword: string | null
  @Field(() => Boolean, { description: 'True when the same had been sent before and nothing was changed now.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why nothing was changed.' }) userErrors: UserErrorType[]
}

@ObjectType('ResetPasswordPayload', { description: 'A new temporary password, shown this once.', simpleResolvers: true })
export class ResetPasswordPayload {
  @Field(() => AccountType, { nullable: true, description: 'The account; null when it was refused.' }) account: AccountValue | null
  @Field(() => String, { nullable: true, description: 'Shown once: the person must change it at the next sign-in.' }) temporaryPassword: string | null
  @Field(() => [UserErrorType], { description: 'Why nothing was changed.' }) userErrors: UserErrorType[]
}
