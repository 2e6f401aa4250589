import { Field, InputType, ObjectType } from 'type-graphql'
import { UserErrorType } from '../../graphql/user-error.js'

@InputType('SubscribePushInput', { description: 'The device of the sign-in that asks, as its browser subscribed it (Push API).' })
export class SubscribePushInput {
  @Field(() => String, { description: 'The address of its push service: https, reachable by anybody.' }) endpoint: string
  @Field(() => String, { description: 'The device’s public key, 65 bytes in base64url.' }) p256dh: string
  @Field(() => String, { description: 'The secret that device and sender share, 16 bytes in base64url.' }) auth: string
}

@ObjectType('SubscribePushPayload', { description: 'Whether the device is told of notices, or why not.', simpleResolvers: true })
export class SubscribePushPayload {
  @Field(() => Boolean, { description: 'Whether the device of this sign-in is told of notices from now on.' }) subscribed: boolean
  @Field(() => [UserErrorType], { description: 'STATE where the operator has set no keys, VALIDATION for an address or keys that cannot be used.' }) userErrors: UserErrorType[]
}
