import { Arg, Mutation, Query, Resolver } from 'type-graphql'
import { SignedIn } from '../../access/access-decorator.js'
import type { Viewer } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { PushSubscriptions } from './push-subscriptions.js'
import { SubscribePushInput, SubscribePushPayload } from './push-type.js'

/** Being told of notices on the device at hand (web push). */
@Resolver()
export class PushResolver {
  constructor(private readonly devices: PushSubscriptions) {}

  @Query(() => String, { nullable: true, description: 'The key with which a device subscribes to be told of notices; null where the operator has set none, and nothing is offered then.' })
  pushServerKey(@SignedIn('the same for all') _viewer: Viewer): string | null {
    return this.devices.publicKey
  }

  @Query(() => Boolean, { description: 'Whether the device of this sign-in is told of notices.' })
  pushSubscribed(@SignedIn('one’s own device') viewer: Viewer): Promise<boolean> {
    return this.devices.isOn(viewer)
  }

  @Mutation(() => SubscribePushPayload, { description: 'Tells the device of this sign-in of the viewer’s notices from now on, in the language of the request: what kind of event and a report’s number, never a name. It ends with the sign-in.' })
  subscribePush(@SignedIn('one’s own device') viewer: Viewer, @RequestLanguage() language: Language, @Arg('input', () => SubscribePushInput, { description: 'The device.' }) input: SubscribePushInput): Promise<{ subscribed: boolean; userErrors: UserErrorType[] }> {
    return answering<{ subscribed: boolean }>(language, { subscribed: false }, async () => {
      await this.devices.subscribe(viewer, input, language)
      return { subscribed: true }
    })
  }

  @Mutation(() => Boolean, { description: 'Tells the device of this sign-in nothing any more.' })
  async unsubscribePush(@SignedIn('one’s own device') viewer: Viewer): Promise<boolean> {
    await this.devices.unsubscribe(viewer)
    return true
  }
}
