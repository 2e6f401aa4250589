import { registerEnumType } from 'type-graphql'
import { isRevealedTo } from '../../access/field-matrix.js'
import type { MaskedField } from '../../access/field-matrix.js'
import type { Role } from '../../access/roles.js'

/** Sensitive fields that are shown only on request, with a reason and logged (dossier 5). */
export const RevealField = { ID_NUMBER: 'ID_NUMBER', PHONE: 'PHONE', BANK_ACCOUNT: 'BANK_ACCOUNT', HEALTH: 'HEALTH' } as const
export type RevealField = (typeof RevealField)[keyof typeof RevealField]

registerEnumType(RevealField, {
  name: 'RevealField',
  description: 'A sensitive field that is revealed on request, with a reason and logged.',
  valuesConfig: {
    ID_NUMBER: { description: 'The whole ID number of a person.' },
    PHONE: { description: 'The phone number of a household.' },
    BANK_ACCOUNT: { description: 'The bank account of a household.' },
    HEALTH: { description: 'Health and disability of a person.' },
  },
})

const IN_MATRIX = { ID_NUMBER: 'idNumber', PHONE: 'phone', BANK_ACCOUNT: 'bankAccount', HEALTH: 'health' } as const satisfies Readonly<Record<RevealField, MaskedField>>

/** The fields that a role may reveal (contract, "Who may do what"). */
export const revealableBy = (role: Role): readonly RevealField[] => Object.values(RevealField).filter((field) => isRevealedTo(IN_MATRIX[field], role))
