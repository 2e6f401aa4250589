import type { EntitlementKind } from '../../gql/entitlement/graphql'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import type { Translate } from '../../ui/text/catalogue'

export const entitlementKinds = ['COAL', 'STUDENT_GRANT', 'JOB'] as const satisfies readonly EntitlementKind[]

/** What is typed for each: kilograms, yuan, jobs. */
const patterns = { COAL: /^\d{1,5}$/, STUDENT_GRANT: /^\d{1,7}(\.\d{1,2})?$/, JOB: /^\d{1,2}$/ } as const satisfies Record<EntitlementKind, RegExp>

/** An amount with its unit: kilograms, yuan or jobs. */
export function entitlementAmount(kind: EntitlementKind, amount: number, t: Translate): string {
  return t(`entitlement.amount.${kind}`, { count: amount, shown: kind === 'STUDENT_GRANT' ? formatYuan(amount) : formatCount(amount) })
}

/** An amount as it is typed: yuan for fen. */
export function typedAmount(kind: EntitlementKind, amount: number): string {
  return String(kind === 'STUDENT_GRANT' ? amount / 100 : amount)
}

/** The amount to send; null for what is none. Empty is nothing. */
export function sentAmount(kind: EntitlementKind, typed: string): number | null {
  const text = typed.trim()
  if (text === '') return 0
  if (!patterns[kind].test(text)) return null
  return kind === 'STUDENT_GRANT' ? Math.round(Number(text) * 100) : Number(text)
}
