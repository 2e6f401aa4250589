import type { PovertyStatus } from './household-codes.js'

/**
 * Which status may follow which (dossier 2.4, 2.7): out of poverty with or without the step before it, back into it, and
 * out again. Whoever was struck off stays so: a household that is poor again is identified anew.
 */
const FOLLOWING: Readonly<Record<PovertyStatus, readonly PovertyStatus[]>> = {
  NOT_EXITED: ['PRE_EXIT', 'EXITED', 'CANCELLED'],
  PRE_EXIT: ['NOT_EXITED', 'EXITED', 'CANCELLED'],
  EXITED: ['RETURNED', 'CANCELLED'],
  RETURNED: ['PRE_EXIT', 'EXITED', 'CANCELLED'],
  CANCELLED: [],
}

/** True when the one status may follow the other; a status never follows itself. */
export const mayFollow = (from: PovertyStatus, to: PovertyStatus): boolean => FOLLOWING[from].includes(to)

/** The day of the last exit after a status was taken on: an exit sets it, a return to poverty keeps it, and a withdrawn exit before it began has none. */
export const exitDayAfter = (to: PovertyStatus, effectiveOn: string, before: string | null): string | null => (to === 'EXITED' ? effectiveOn : before)
