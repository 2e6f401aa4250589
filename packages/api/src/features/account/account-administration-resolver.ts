import type { GraphQLResolveInfo } from 'graphql'
import { Arg, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountAdministration } from './account-administration.js'
import { AccountFilter, CreateAccountInput } from './account-input.js'
import type { AccountList } from './account-list.js'
import { AccountConnection, AccountPayload, CreateAccountPayload, ResetPasswordPayload } from './account-payload.js'
import type { AccountValue } from './account-service.js'

const NOTHING = { account: null as AccountValue | null, temporaryPassword: null as string | null }

/** Keeping accounts: the administrator's work, with lists for banner offices and auditors. */
@Resolver()
export class AccountAdministrationResolver {
  constructor(
    private readonly list: AccountList,
    private readonly administration: AccountAdministration,
  ) {}

  @Query(() => AccountConnection, { description: 'Accounts by name: all for the administrator, those appointed in its banner or nowhere for a banner office, those appointed in the assigned regions for an auditor.' })
  async accounts(
    @Access('account.read') access: ViewerAccess,
    @Arg('filter', () => AccountFilter, { nullable: true, description: 'Narrows the list.' }) filter: AccountFilter | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many, at most 100; 20 when left out.' }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' }) after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionValue<AccountValue>> {
    return toConnection(await this.list.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Mutation(() => CreateAccountPayload, { description: 'Makes an account with a temporary password; it sees nothing until it is appointed.' })
  createAccount(@Access('account.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CreateAccountInput, { description: 'Login and name.' }) input: CreateAccountInput): Promise<CreateAccountPayload> {
    return answering<Omit<CreateAccountPayload, 'userErrors'>>(language, { ...NOTHING, replayed: false }, () => this.administration.create(access.viewer.accountId, input))
  }

  @Mutation(() => AccountPayload, { description: 'Disables an account: its sessions end at once and it can no longer sign in.' })
  disableAccount(@Access('account.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('id', () => ID, { description: 'The account.' }) id: string): Promise<AccountPayload> {
    return answering(language, { account: null as AccountValue | null }, async () => ({ account: await this.administration.disable(access.viewer.accountId, id) }))
  }

  @Mutation(() => AccountPayload, { description: 'Lets a disabled account sign in again.' })
  enableAccount(@Access('account.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('id', () => ID, { description: 'The account.' }) id: string): Promise<AccountPayload> {
    return answering(language, { account: null as AccountValue | null }, async () => ({ account: await this.administration.enable(access.viewer.accountId, id) }))
  }

  @Mutation(() => AccountPayload, { description: 'Ends every sign-in of an account at once, on every device: a phone that was lost forgets at its next contact what it kept. The password stays.' })
  endSessions(@Access('account.endSessions') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('id', () => ID, { description: 'The account.' }) id: string): Promise<AccountPayload> {
    return answering(language, { account: null as AccountValue | null }, async () => ({ account: await this.administration.endSessions(access, id) }))
  }

  @Mutation(() => ResetPasswordPayload, { description: 'Gives an account a new temporary password; its sessions end at once.' })
  resetPassword(@Access('account.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('id', () => ID, { description: 'The account.' }) id: string): Promise<ResetPasswordPayload> {
    return answering<Omit<ResetPasswordPayload, 'userErrors'>>(language, NOTHING, () => this.administration.resetPassword(access.viewer.accountId, id))
  }
}
