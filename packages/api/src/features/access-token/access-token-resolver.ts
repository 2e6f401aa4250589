import { Arg, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Access, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { EnterpriseRow } from '../enterprise/enterprise-service.js'
import { EnterpriseType } from '../enterprise/enterprise-type.js'
import type { AccessTokenRow, AccessTokenService, KeptAccessToken } from './access-token-service.js'
import { AccessTokenPayload, AccessTokenType, EndAccessTokenInput, IssueAccessTokenInput } from './access-token-type.js'

interface Answer {
  readonly accessToken: AccessTokenRow | null
  readonly token: string | null
  readonly replayed: boolean
}
const NOTHING: Answer = { accessToken: null, token: null, replayed: false }

@Resolver(() => AccessTokenType)
export class AccessTokenResolver {
  constructor(
    private readonly tokens: AccessTokenService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => AccessTokenPayload, { description: 'Makes a key for the enterprise’s accounting system: its honorary chief alone, who is told of it. It is shown once.' })
  async issueAccessToken(@Access('accessToken.issue') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => IssueAccessTokenInput, { description: 'What for and how long.' }) input: IssueAccessTokenInput): Promise<AccessTokenPayload> {
    return answering<Answer>(language, NOTHING, async () => this.told(await this.tokens.issue(access, input)))
  }

  @Mutation(() => AccessTokenPayload, { description: 'Ends a key at once: the enterprise’s honorary chief, or the office of the banner of its seat. The chief for whom it acts is told.' })
  async endAccessToken(@Access('accessToken.end') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndAccessTokenInput, { description: 'Which.' }) input: EndAccessTokenInput): Promise<AccessTokenPayload> {
    return answering<Answer>(language, NOTHING, async () => this.told(await this.tokens.end(access, input)))
  }

  @FieldResolver(() => AccountType, { description: 'The chief for whom it acts, and with whose appointment it ends.' })
  async chief(@SignedIn('for whom a key acts that is already shown') viewer: Viewer, @Root() token: AccessTokenRow): Promise<AccountValue> {
    return this.accounts.get(viewer, token.accountId)
  }

  @FieldResolver(() => AccountType, { description: 'Who made it.' })
  async createdBy(@SignedIn('who made a key that is already shown') viewer: Viewer, @Root() token: AccessTokenRow): Promise<AccountValue> {
    return this.accounts.get(viewer, token.createdBy)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may end it now.' })
  viewerCanEnd(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() token: AccessTokenRow): boolean {
    return this.tokens.mayEnd(viewer, token)
  }

  private told({ accessToken, ...rest }: KeptAccessToken): Answer {
    return { ...rest, accessToken: this.tokens.asTold(accessToken) }
  }
}

@Resolver(() => EnterpriseType)
export class EnterpriseAccessTokensResolver {
  constructor(private readonly tokens: AccessTokenService) {}

  @FieldResolver(() => [AccessTokenType], { description: 'Its keys for accounting systems, the latest first; empty for whoever may not see them.' })
  async accessTokens(@Access('accessToken.read') access: ViewerAccess, @Root() enterprise: EnterpriseRow): Promise<AccessTokenRow[]> {
    return (await this.tokens.ofEnterprise(access, enterprise.id)).map((token) => this.tokens.asTold(token))
  }
}
