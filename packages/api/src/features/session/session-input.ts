import { Field, InputType } from 'type-graphql'

@InputType('SignInInput', { description: 'Login and password.' })
export class SignInInput {
  @Field(() => String, { description: 'The name to sign in with; capital and small letters are the same.' }) login: string
  @Field(() => String, { description: 'The password.' }) password: string
}

@InputType('ChangePasswordInput', { description: 'The password until now and the one from now on.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now.' }) current: string
  @Field(() => String, { description: 'The new password: 10 to 200 characters, neither the login nor the demonstration’s password nor the one before.' }) next: string
}
