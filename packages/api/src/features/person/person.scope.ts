import { rolesSeeing } from '../../access/field-matrix.js'
import { householdRoles, nothing } from '../../data/scope-rule.js'
import type { FieldRule, ScopedRule } from '../../data/scope-rule.js'

const CHILD_AGE = 14

/** True for a person under 14 on the day; an unknown birth date counts as a child, so that not knowing hides. */
export const isChildOn = (birthDate: string | null, today: string): boolean => {
  if (birthDate === null) return true
  const fourteenth = `${String(Number(birthDate.slice(0, 4)) + CHILD_AGE).padStart(4, '0')}${birthDate.slice(4)}`
  return today < fourteenth
}

/** Schooling: of children under 14 need to know, too. */
const schooling: FieldRule<'Person'> = {
  visibleTo: rolesSeeing('schooling'),
  otherwise: () => null,
  exceptWhen: {
    columns: ['birthDate'],
    applies: (row, today) => isChildOn(typeof row['birthDate'] === 'string' ? row['birthDate'] : null, today),
    visibleTo: rolesSeeing('schoolingOfChildren'),
  },
}

const never: FieldRule<'Person'> = { visibleTo: [], otherwise: () => null }

/** Persons by their household; supervisors and chiefs see none. */
export const personScope: ScopedRule<'Person'> = {
  kind: 'scoped',
  roles: { ...householdRoles<'Person'>('regionCode', 'householdId'), VOLUNTEER_SUPERVISOR: nothing, HONORARY_CHIEF: nothing },
  fields: {
    health: { visibleTo: rolesSeeing('health'), otherwise: () => null },
    disability: { visibleTo: rolesSeeing('health'), otherwise: () => null },
    education: schooling,
    student: schooling,
    idNumberCipher: never,
    // Nobody reads it; the bank's office asks by it whether a number is registered.
    idNumberHash: { visibleTo: ['BANK_OFFICE'], otherwise: () => null },
  },
}
