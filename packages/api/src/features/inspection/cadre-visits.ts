import type { Question } from '../../data/statements.js'
import { marksFor, paddedFor } from '../../data/value-lists.js'

/** The last visit of a person to a household up to the day that was asked; null for none. */
export type CadreVisits = (householdId: string, accountId: string) => string | null

/** Who last came to households when, up to a day: a visit is of whoever made it, whatever other posts came there. */
export const cadreVisits = (householdIds: readonly string[], day: string): Question<CadreVisits> => ({
  sql: `SELECT \`householdId\`, \`accountId\`, MAX(\`visitedOn\`) AS \`lastOn\` FROM \`visit\` WHERE \`householdId\` IN (${marksFor(householdIds.length)}) AND \`visitedOn\` <= ? GROUP BY \`householdId\`, \`accountId\``,
  parameters: [...paddedFor([...householdIds]), day],
  read: (rows) => {
    const last = new Map((rows as readonly { readonly householdId: string; readonly accountId: string; readonly lastOn: string }[]).map(({ householdId, accountId, lastOn }) => [`${householdId} ${accountId}`, lastOn]))
    return (householdId, accountId) => last.get(`${householdId} ${accountId}`) ?? null
  },
})
