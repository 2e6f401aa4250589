import type { EntitlementKind } from '../../gql/entitlement/graphql'
import { formatYuan, parseYuan, typedYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import type { Translate } from '../../ui/text/catalogue'

export const entitlementKinds = ['COAL', 'STUDENT_GRANT', 'JOB'] as const satisfies readonly EntitlementKind[]

/** How many digits the whole amounts have at most: kilograms, jobs. */
const wholes = { COAL: /^\d{1,5}$/, JOB: /^\d{1,2}$/ } as const

/** An amount with its unit: kilograms, yuan or jobs. */
export function entitlementAmount(kind: EntitlementKind, amount: number, t: Translate): string {
  return t(`entitlement.amount.${kind}`, { count: amount, shown: kind === 'STUDENT_GRANT' ? formatYuan(amount) : formatCount(amount) })
}

/** An amount as it is typed: yuan for fen. */
export function typedAmount(kind: EntitlementKind, amount: number): string {
  return kind === 'STUDENT_GRANT' ? typedYuan(amount) : String(amount)
}

/** The amount to send; null for what is none. Empty is nothing. */
export function sentAmount(kind: EntitlementKind, typed: string): number | null {
  const text = typed.trim()
  if (text === '') return 0
  if (kind === 'STUDENT_GRANT') return parseYuan(text)
  return wholes[kind].test(text) ? Number(text) : null
}
