import { text, value } from './oracle/expected.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'

/** What lines do not agree with: of the enterprise's own linkages in scope, while they tell of their households. */
export const walkOutcomeFindings = async (walker: Walker): Promise<void> => {
  const { found, oracle, stored } = walker
  const document = 'query ($linkage: ID!, $period: String!, $outcomes: [HouseholdOutcomeInput!]!) { outcomeFindings(linkage: $linkage, period: $period, outcomes: $outcomes) { household findings { kind } } }'
  const ask = (linkage: string, household: string) => ({ linkage, period: '2015Q3', outcomes: [{ household, amount: 100, months: 0, quantity: 1, unit: '只' }] })
  if (!mayAsk(walker, ['HONORARY_CHIEF'])) return expectForbidden(walker, 'outcomeFindings', '{ outcomeFindings(linkage: "x", period: "2015Q3", outcomes: []) { household } }')
  const own = new Set(oracle.view.duties.flatMap(({ role, enterprise }) => (role === 'HONORARY_CHIEF' && enterprise !== null ? [enterprise] : [])))
  for (const linkage of stored.Linkage) {
    const household = stored.LinkageHousehold.find(({ linkageId }) => linkageId === linkage.id)?.householdId ?? linkage.id
    const answer = (await asked(walker, 'outcomeFindings', document, ask(linkage.id, household)))['outcomeFindings'] as readonly { readonly findings: readonly { readonly kind: string }[] }[]
    for (const line of answer) found.row({ type: 'LineFindings', id: null, fields: { household: () => value(household), findings: () => text } }, line, `outcomeFindings(${linkage.id})`)
    // Of an order nothing is agreed on in this world, and of employment no month is given.
    const isOpen = own.has(linkage.enterpriseId) && (linkage.endedOn === null || linkage.endedOn >= '2015-06-30')
    const checksWages = answer.some(({ findings }) => findings.some(({ kind }) => kind === 'WAGE_NOT_CHECKED'))
    if (checksWages !== (isOpen && linkage.form === 'EMPLOYMENT')) found.note(`outcomeFindings: of ${linkage.id} ${JSON.stringify(answer)}`)
    if (!isOpen && answer.length > 0) found.note(`outcomeFindings: of another's ${linkage.id} ${JSON.stringify(answer)}`)
  }
}
