import type { ObservationWholeFragment } from '../../gql/observation/graphql'

type CloseConsequence = 'close' | 'closeFinal' | 'closeUnscored'

/**
 * What closing brings about: the reporter asks once to reopen it, and gives no score any more where somebody else closes it
 * first (4.2). A commendation is scored by nobody, and what an inspection found has nobody who would.
 */
export function closeConsequences({ kind, source, reporter, reopened }: Pick<ObservationWholeFragment, 'kind' | 'source' | 'reporter' | 'reopened'>, account: string): CloseConsequence[] {
  const reopening = source === 'INSPECTION' ? [] : [reopened ? ('closeFinal' as const) : ('close' as const)]
  const isScored = kind !== 'COMMENDATION' && source !== 'INSPECTION'
  return [...reopening, ...(isScored && reporter?.id !== account ? ['closeUnscored' as const] : [])]
}
