import { loginKeyOf } from '../account/login-key.js'
import type { DifferenceObstacle } from './difference-obstacle.js'
import type { NamedCadre } from './household-check.js'
import type { ImportFault } from './import-fault.js'
import type { RegisterDifference } from './register-difference.js'

/** A section-level leader of a banner, in force today, who may be given households (C-3). */
export interface SectionLeader {
  readonly appointmentId: string
  readonly accountId: string
  readonly name: string
  readonly loginKey: string
}

/** Who answers for a household now. */
export interface PresentCadre {
  readonly accountId: string
  readonly name: string
  readonly loginKey: string
}

/** What a household's named cadre comes to: the leader, or why nobody is meant for certain. */
export type CadreMatch = { readonly leader: SectionLeader } | { readonly fault: ImportFault }

const without = (text: string): string => text.replaceAll(/\s/g, '')

/**
 * Finds the leader whom a sheet names among those of the household's banner (C-3, L-12): by the account where it is given,
 * and then the name has to be that person's; else by the name, which one alone may have.
 */
export const matchCadre = ({ line, name, account }: NamedCadre, leaders: readonly SectionLeader[]): CadreMatch => {
  const fault = (field: 'responsibleCadre' | 'cadreAccount', code: ImportFault['code'], detail: string): CadreMatch => ({ fault: { line, field, code, detail } })
  const named = name === undefined ? leaders : leaders.filter((leader) => without(leader.name) === without(name))
  if (name !== undefined && named.length === 0) return fault('responsibleCadre', 'CADRE_UNKNOWN', name)
  const found = account === undefined ? named : named.filter(({ loginKey }) => loginKey === loginKeyOf(account))
  const [leader] = found
  if (leader === undefined) return fault('cadreAccount', 'CADRE_ACCOUNT', account ?? '')
  return new Set(found.map(({ accountId }) => accountId)).size > 1 ? fault('responsibleCadre', 'CADRE_AMBIGUOUS', name ?? '') : { leader }
}

const told = (from: string | null, to: string, obstacle: DifferenceObstacle | null, cadreAccountId?: string): RegisterDifference => ({
  field: 'responsibleCadre', person: null, from, to, applies: obstacle === null, obstacle, ...(cadreAccountId === undefined ? {} : { cadreAccountId }),
})

/** What a sheet says to an office that hands no households out: it is told who is named and who answers now, and nothing of who else is a leader. */
export const namedCadreDifference = ({ name, account }: NamedCadre, present: PresentCadre | null): RegisterDifference | null => {
  const isPresent = present !== null && (name === undefined || without(name) === without(present.name)) && (account === undefined || loginKeyOf(account) === present.loginKey)
  return isPresent ? null : told(present?.name ?? null, name ?? account ?? '', 'CADRE_BY_BANNER')
}

/**
 * What a sheet changes of who answers for a household: it gives households that have nobody in charge to leaders with room
 * among their ten (C-3); whoever has a household hands it over by hand.
 * @param room places that are free after the households further up in the sheet
 * @param viewer the account of whoever imports
 */
export const leaderDifference = (leader: SectionLeader, present: PresentCadre | null, room: number, viewer: string): RegisterDifference | null => {
  if (present?.accountId === leader.accountId) return null
  const obstacle = present !== null ? 'CADRE_BY_HAND_OVER' : leader.accountId === viewer ? 'CADRE_ONESELF' : room > 0 ? null : 'CADRE_FULL'
  return told(present?.name ?? null, leader.name, obstacle, leader.accountId)
}

/** The leader to whom applying a preview gives the household; null where it gives it to nobody. */
export const assignedBy = (differences: readonly RegisterDifference[]): string | null => differences.find(({ field, applies }) => field === 'responsibleCadre' && applies)?.cadreAccountId ?? null
