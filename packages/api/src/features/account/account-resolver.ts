import { FieldResolver, Resolver, Root } from 'type-graphql'
import { SignedIn } from '../../access/access-decorator.js'
import type { Viewer } from '../../access/viewer.js'
import type { AccountValue } from './account-service.js'
import { AccountType } from './account-type.js'
import { seesLogin } from './login-visibility.js'

/** What of an account only some may see: login and state are for its own person, administrators and auditors. */
@Resolver(() => AccountType)
export class AccountResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The name to sign in with; null but for the own account, an administrator and an auditor.' })
  login(@SignedIn('one’s own login; others’ are for administrators and auditors') viewer: Viewer, @Root() account: AccountValue): string | null {
    return seesLogin(viewer, account.id) ? account.login : null
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the account can no longer sign in; null where the login is hidden.' })
  disabled(@SignedIn('one’s own state; others’ are for administrators and auditors') viewer: Viewer, @Root() account: AccountValue): boolean | null {
    return seesLogin(viewer, account.id) ? account.disabledAt !== null : null
  }
}
