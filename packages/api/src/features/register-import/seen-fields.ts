import { rolesSeeing } from '../../access/field-matrix.js'
import type { MaskedField } from '../../access/field-matrix.js'
import { inRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { isChildOn } from '../person/person.scope.js'

/** Which covered fields of a person an importer may be told of. */
export interface ToldOfPerson {
  readonly health: boolean
  readonly education: boolean
}

export type TellsOf = (person: Pick<Row<'Person'>, 'regionCode' | 'birthDate'>) => ToldOfPerson

/**
 * What the importer's appointments let see of a person: health, and the schooling of children under 14, are for the carers
 * alone (dossier 5). A comparison tells of a covered value even where it only says that the two differ.
 */
export const fieldsToldTo = ({ grants }: Pick<Access, 'grants'>, today: string): TellsOf => ({ regionCode, birthDate }) => {
  const sees = (field: MaskedField): boolean => grants.some(({ role, range }) => range !== null && inRange(range, regionCode) && rolesSeeing(field).includes(role))
  return { health: sees('health'), education: sees(isChildOn(birthDate, today) ? 'schoolingOfChildren' : 'schooling') }
}
