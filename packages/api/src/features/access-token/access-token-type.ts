import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import type { AccessTokenRow } from './access-token-service.js'

@ObjectType('AccessToken', { description: 'A key by which an enterprise’s accounting system reads its linkages and hands in its reports; the key itself is shown once, when it is made.', simpleResolvers: true })
export class AccessTokenType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'What it is for.' }) name: string
  @Field(() => DateTimeScalar, { description: 'When it was made, by the system’s clock.' }) createdAt: string
  @Field(() => DateTimeScalar, { description: 'When it runs out, by the system’s clock.' }) expiresAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used last, to the minute; null for one that never was.' }) lastUsedAt: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null for one that was not.' }) endedAt: string | null
}

@InputType('IssueAccessTokenInput', { description: 'A key for an enterprise.' })
export class IssueAccessTokenInput {
  @Field(() => ID, { description: 'A UUID that the client made for it. Sent again it makes no second key, and the first is not shown again.' }) id: string
  @Field(() => ID, { description: 'The enterprise.' }) enterprise: string
  @Field(() => String, { description: 'What it is for: 1 to 30 characters.' }) name: string
  @Field(() => Int, { description: 'For how many days it is good: 1 to 365.' }) days: number
}

@InputType('EndAccessTokenInput', { description: 'A key that is to open nothing any more.' })
export class EndAccessTokenInput {
  @Field(() => ID, { description: 'The key.' }) id: string
}

@ObjectType('AccessTokenPayload', { description: 'What became of a key.', simpleResolvers: true })
export class AccessTokenPayload {
  @Field(() => AccessTokenType, { nullable: true, description: 'The key as it is kept; null when it was refused.' }) accessToken: AccessTokenRow | null
  @Field(() => String, { nullable: true, description: 'The key itself, shown this once: for `Authorization: Bearer`. Null when it was not made now.' }) token: string | null
  @Field(() => Boolean, { description: 'True when the same had been done before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
