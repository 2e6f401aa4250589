import { Field, ID, InputType } from 'type-graphql'
import type { Role } from '../../access/roles.js'
import { RoleEnum } from '../appointment/role-enum.js'

@InputType('AccountFilter', { description: 'Narrows the list of accounts within the viewer’s scope.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'The name contains this text.' }) nameContains?: string | null
  @Field(() => String, { nullable: true, description: 'The login begins with this text; refused where logins are hidden.' }) loginPrefix?: string | null
  @Field(() => RoleEnum, { nullable: true, description: 'Holds this role today.' }) role?: Role | null
  @Field(() => ID, { nullable: true, description: 'Holds a role today in this region or below it, by its 12-digit code.' }) region?: string | null
  @Field(() => Boolean, { nullable: true, description: 'True for those without an appointment in force today, false for those with one.' }) withoutAppointment?: boolean | null
}

@InputType('CreateAccountInput', { description: 'A new account, which sees nothing until it is appointed.' })
export class CreateAccountInput {
  @Field(() => ID, { description: 'A UUID that the client made; sent again it gives the same answer.' }) id: string
  @Field(() => String, { description: 'The name to sign in with: 1 to 64 of a–z, 0–9, dot, hyphen and underscore, beginning and ending in a letter or digit.' }) login: string
  @Field(() => String, { description: 'The person’s name, or the office’s; 1 to 120 characters.' }) name: string
}
