import { rolesSeeing } from '../../access/field-matrix.js'
import type { MaskedField } from '../../access/field-matrix.js'
import { inRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { isChildOn } from '../person/person.scope.js'
import type { MemberDraft } from './household-draft.js'
import type { RegisterDifference } from './register-difference.js'

/** Which covered fields of a person an importer may be told of. */
export interface ToldOfPerson {
  readonly health: boolean
  readonly education: boolean
}

/** What is told of a person of the register whom the sheet names. */
export type TellsOf = (person: Pick<Row<'Person'>, 'regionCode' | 'birthDate'>, member: Pick<MemberDraft, 'name'>) => ToldOfPerson

/**
 * What the importer's appointments let see of a person: health, and the schooling of children under 14, are for the carers
 * alone (dossier 5). A comparison tells of a covered value even where it only says that the two differ.
 */
export const fieldsToldTo = ({ grants }: Pick<Access, 'grants'>, today: string) => ({ regionCode, birthDate }: Pick<Row<'Person'>, 'regionCode' | 'birthDate'>): ToldOfPerson => {
  const sees = (field: MaskedField): boolean => grants.some(({ role, range }) => range !== null && inRange(range, regionCode) && rolesSeeing(field).includes(role))
  return { health: sees('health'), education: sees(isChildOn(birthDate, today) ? 'schoolingOfChildren' : 'schooling') }
}

/**
 * What a preview told of the members of its household. Whoever applies it may see more or less than whoever had it checked:
 * applying changes what the preview said, and nothing that it left out.
 */
export const fieldsToldIn = (differences: readonly Pick<RegisterDifference, 'field' | 'person' | 'applies'>[]): TellsOf => (_person, { name }) => {
  const told = (...fields: readonly RegisterDifference['field'][]): boolean => differences.some(({ field, person, applies }) => applies && person === name && fields.includes(field))
  return { health: told('health', 'disability'), education: told('education', 'student') }
}
