import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Public, SignedIn } from '../../access/access-decorator.js'
import type { Viewer } from '../../access/viewer.js'
import type { RequestContext } from '../../graphql/request-context.js'
import { answering } from '../../graphql/user-error.js'
import { ChangePasswordInput, SignInInput } from './session-input.js'
import { ChangePasswordPayload, SignInPayload } from './session-payload.js'
import type { SignInService } from './sign-in-service.js'

/** Signing in and out, and the own password. */
@Resolver()
export class SessionResolver {
  constructor(private readonly signIns: SignInService) {}

  @Public('whoever signs in is nobody yet')
  @Mutation(() => SignInPayload, { description: 'Signs in with a new token; the session that the request came with ends. After five failures within 15 minutes on one login, RATE_LIMITED with a growing wait.' })
  signIn(@Ctx() context: RequestContext, @Arg('input', () => SignInInput, { description: 'Login and password.' }) input: SignInInput): Promise<SignInPayload> {
    return answering(context.language, { viewer: null as Viewer | null, token: null as string | null }, async () => {
      const { viewer, session } = await this.signIns.signIn(input.login, input.password, context.viewer, context.carrier.device)
      context.carrier.setToken(session.token, session.expiresAt)
      context.become(viewer)
      return { viewer, token: session.token }
    })
  }

  @Mutation(() => Boolean, { description: 'Ends this session, or with `everywhere` every session of the account; its sockets close.' })
  async signOut(
    @SignedIn('one’s own sessions') viewer: Viewer,
    @Ctx() context: RequestContext,
    @Arg('everywhere', () => Boolean, { nullable: true, description: 'True ends the sessions on all devices.' }) everywhere: boolean | null | undefined,
  ): Promise<boolean> {
    await this.signIns.signOut(viewer, everywhere ?? false)
    context.carrier.clearToken()
    context.become(null)
    return true
  }

  @Mutation(() => ChangePasswordPayload, { description: 'Changes the own password and ends every other session. A browser’s session gets a new cookie; a script keeps its token.' })
  changePassword(
    @SignedIn('one’s own password') viewer: Viewer,
    @Ctx() context: RequestContext,
    @Arg('input', () => ChangePasswordInput, { description: 'The password until now and the new one.' }) input: ChangePasswordInput,
  ): Promise<ChangePasswordPayload> {
    return answering(context.language, { viewer: null as Viewer | null }, async () => {
      const changed = await this.signIns.changePassword(viewer, input.current, input.next, context.carrier.followsRotation ? { device: context.carrier.device } : null)
      if (changed.session !== null) context.carrier.setToken(changed.session.token, changed.session.expiresAt)
      context.become(changed.viewer)
      return { viewer: changed.viewer }
    })
  }
}
