import type { PledgeKind, PledgeState } from '../../gql/pledge/graphql'

export const pledgeKinds = ['INDUSTRY', 'JOBS', 'TRADE', 'SKILLS', 'DONATION'] as const satisfies readonly PledgeKind[]
export const pledgeStates = ['OPEN', 'PARTLY', 'MET', 'OVERDUE', 'WITHDRAWN'] as const satisfies readonly PledgeState[]

/** The kinds whose size is mostly money: their form begins with yuan. */
export const moneyKinds: ReadonlySet<PledgeKind> = new Set(['INDUSTRY', 'DONATION'])

/** A count as it is typed; null where it is none. Full-width digits count as digits. */
export function countOf(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replaceAll(',', '')
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null
}
