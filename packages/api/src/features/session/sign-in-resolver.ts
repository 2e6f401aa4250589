import { Arg, ID, Mutation, Query, Resolver } from 'type-graphql'
import { SignedIn } from '../../access/access-decorator.js'
import type { Viewer } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { OwnSignIn, OwnSignIns } from './own-sign-ins.js'
import { EndSignInPayload, SignInType } from './sign-in-type.js'

/** One's own sign-ins, device by device. */
@Resolver()
export class SignInResolver {
  constructor(private readonly own: OwnSignIns) {}

  @Query(() => [SignInType], { description: 'The viewer’s own sign-ins that go on: the one that asks first, then the one used last; the newest hundred.' })
  signIns(@SignedIn('one’s own sign-ins') viewer: Viewer): Promise<OwnSignIn[]> {
    return this.own.list(viewer)
  }

  @Mutation(() => EndSignInPayload, { description: 'Ends one of the viewer’s own sign-ins at once, such as that of a lost phone, which forgets at its next contact what it kept.' })
  endSignIn(@SignedIn('one’s own sign-ins') viewer: Viewer, @RequestLanguage() language: Language, @Arg('id', () => ID, { description: 'Which.' }) id: string): Promise<{ signIns: OwnSignIn[]; userErrors: UserErrorType[] }> {
    return answering<{ signIns: OwnSignIn[] }>(language, { signIns: [] }, async () => {
      await this.own.end(viewer, id)
      return { signIns: await this.own.list(viewer) }
    })
  }

  @Mutation(() => [SignInType], { description: 'Ends all of the viewer’s own sign-ins but the one that asks; answers those that go on.' })
  async endOtherSignIns(@SignedIn('one’s own sign-ins') viewer: Viewer): Promise<OwnSignIn[]> {
    await this.own.endOthers(viewer)
    return this.own.list(viewer)
  }
}
