import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'

const SETTINGS = new UnscopedTable('Setting', 'how long a sign-in lasts is read before anyone is signed in')
const NAME = 'session.days'
const DAYS = { unset: 30, least: 1, most: 365 } as const

/** How many days a sign-in lasts that begins now: 30 until the administrator sets another number (1 to 365). */
export const sessionDays = async (runner: Runner): Promise<number> => {
  const row = await SETTINGS.findOne(runner, [{ column: 'name', equals: NAME }])
  return row === null ? DAYS.unset : Number(row.value)
}

/** Sets how long sign-ins last. */
export class SessionLength {
  constructor(private readonly core: Core) {}

  /** Days that a sign-in lasts which begins now. */
  async days(): Promise<number> {
    return sessionDays(this.core.database)
  }

  /** Sign-ins last so many days from the next one on; those that have begun end as they would have. VALIDATION for a number outside 1 to 365. */
  async set(actor: string, days: number): Promise<number> {
    if (days < DAYS.least || days > DAYS.most) throw refusal('VALIDATION', { zh: `请填 ${DAYS.least} 到 ${DAYS.most} 天。`, en: `Give ${DAYS.least} to ${DAYS.most} days.` }, ['days'])
    await this.core.database.write(async (transaction) => {
      const before = await sessionDays(transaction)
      await SETTINGS.remove(transaction, [{ column: 'name', equals: NAME }])
      await SETTINGS.insert(transaction, [{ name: NAME, value: String(days) }])
      await this.core.audit.record(transaction, { accountId: actor, action: 'session.setDays', subjectType: 'Account', subjectId: actor, regionCode: null, changes: [{ field: 'days', from: String(before), to: String(days) }] })
    })
    return days
  }
}
