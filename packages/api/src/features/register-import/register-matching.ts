import { HEAD_RELATION } from '../household/household-registration.js'
import { hasLeft } from './household-draft.js'
import type { HouseholdDraft } from './household-draft.js'
import type { ImportFault } from './import-fault.js'
import type { StoredHousehold } from './register-difference.js'
import type { RegisterView } from './register-lookup.js'

export interface Match {
  /** The household of the register; null for a new one. */
  readonly stored: StoredHousehold | null
  readonly faults: readonly ImportFault[]
}

interface Claim {
  readonly line: number
  /** Where whoever left is now, is of no matter. */
  readonly left: boolean
  readonly stored: StoredHousehold
}

/** The number of a household, where it lies in the territory; nothing is told of others. */
const shownNumber = (stored: StoredHousehold, covers: (code: string) => boolean): string => (covers(stored.household.regionCode) ? stored.household.number : '')

/**
 * Finds the household of the register that a draft is: by its number, which at least one member bears out, else by its head's
 * ID number. A member who is registered in another household, or in another village, is a fault of the row; where that
 * is, is told only within the importer's territory.
 */
export const matchHousehold = (draft: HouseholdDraft, view: RegisterView, covers: (code: string) => boolean): Match => {
  const headLine = draft.members.find((member) => member.relation === HEAD_RELATION && !hasLeft(member))?.line ?? 0
  const claims = draft.members.flatMap((member): Claim[] => {
    const { line, idNumber } = member
    const stored = idNumber === null ? undefined : view.households.get(view.householdOfIdNumber.get(idNumber) ?? '')
    return stored === undefined ? [] : [{ line, stored, left: hasLeft(member) }]
  })
  const faultAt = (line: number, field: ImportFault['field'], code: ImportFault['code'], detail: string): ImportFault => ({ line, field, code, detail })
  let target: StoredHousehold | null = null
  if (draft.number !== null) {
    const named = view.households.get(view.byNumber.get(draft.number) ?? '')
    if (named === undefined || named.household.regionCode !== draft.regionCode) return { stored: null, faults: [faultAt(headLine, 'number', 'NUMBER_UNKNOWN', draft.number)] }
    const isBorneOut = claims.some(({ stored }) => stored.household.id === named.household.id) || named.members.every(({ idNumberHash }) => idNumberHash === null)
    if (!isBorneOut) return { stored: null, faults: [faultAt(headLine, 'number', 'NUMBER_OF_OTHERS', draft.number)] }
    target = named
  } else {
    const ofHead = claims.find(({ line }) => line === headLine)?.stored
    target = ofHead?.household.regionCode === draft.regionCode ? ofHead : null
  }
  if (target?.household.status === 'CANCELLED') return { stored: null, faults: [faultAt(headLine, 'number', 'CANCELLED', target.household.number)] }
  const faults = claims.filter(({ stored, left }) => !left && stored.household.id !== target?.household.id).map(({ line, stored }) => faultAt(line, 'idNumber', 'ID_ELSEWHERE', shownNumber(stored, covers)))
  return { stored: target, faults }
}
