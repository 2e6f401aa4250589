import type { Role } from '../../access/roles.js'
import type { Viewer } from '../../access/viewer.js'

/** Who keeps accounts or audits them reads and searches every login; all others know their own alone. */
export const SEE_LOGINS = ['ADMINISTRATOR', 'AUDITOR'] as const satisfies readonly Role[]

/** Whether a viewer learns the login and the state of an account: it is the own one, or the viewer's role sees logins. */
export const seesLogin = (viewer: Viewer, accountId: string): boolean => viewer.accountId === accountId || viewer.grants.some((grant) => SEE_LOGINS.some((role) => role === grant.role))
