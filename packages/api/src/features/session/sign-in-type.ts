import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { DeviceBrowser, DeviceSystem } from './device.js'

registerEnumType(DeviceSystem, {
  name: 'DeviceSystem',
  description: 'What a device runs, as its browser says of itself.',
  valuesConfig: {
    ANDROID: { description: 'Android.' },
    HARMONY: { description: 'HarmonyOS.' },
    IPHONE: { description: 'An iPhone.' },
    IPAD: { description: 'An iPad that says so.' },
    WINDOWS: { description: 'Windows.' },
    MAC: { description: 'A Mac, or an iPad that calls itself one.' },
    LINUX: { description: 'Linux.' },
    OTHER: { description: 'Another, or it did not say.' },
  },
})

registerEnumType(DeviceBrowser, {
  name: 'DeviceBrowser',
  description: 'With what somebody signed in, as it says of itself.',
  valuesConfig: {
    WECHAT: { description: 'WeChat.' },
    QQ: { description: 'QQ, or its browser.' },
    HUAWEI: { description: 'The browser of Huawei’s phones.' },
    XIAOMI: { description: 'The browser of Xiaomi’s phones.' },
    UC: { description: 'UC.' },
    EDGE: { description: 'Edge.' },
    FIREFOX: { description: 'Firefox.' },
    CHROME: { description: 'Chrome, or one that is made of it and says no more.' },
    SAFARI: { description: 'Safari.' },
    SCRIPT: { description: 'No browser: a script or another program.' },
    OTHER: { description: 'Another, or it did not say.' },
  },
})

@ObjectType('SignIn', { description: 'A sign-in of one’s own that goes on. Times are real time.', simpleResolvers: true })
export class SignInType {
  @Field(() => ID, { description: 'Opaque id, a UUID; it opens nothing.' }) id: string
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) current: boolean
  @Field(() => DeviceSystem, { description: 'What the device runs.' }) system: DeviceSystem
  @Field(() => DeviceBrowser, { description: 'With what it was signed in.' }) browser: DeviceBrowser
  @Field(() => DateTimeScalar, { description: 'When it began.' }) signedInAt: string
  @Field(() => DateTimeScalar, { description: 'When it was last used, to the hour.' }) lastSeenAt: string
}

@ObjectType('EndSignInPayload', { description: 'The sign-ins that go on, or why none was ended.', simpleResolvers: true })
export class EndSignInPayload {
  @Field(() => [SignInType], { description: 'Those that go on, the one that asks first.' }) signIns: SignInType[]
  @Field(() => [UserErrorType], { description: 'NOT_FOUND for another’s or one that has ended, STATE for the one that asks.' }) userErrors: UserErrorType[]
}
