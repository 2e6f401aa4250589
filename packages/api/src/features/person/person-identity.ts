import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Runner } from '../../data/database.js'
import type { FieldCipher } from '../../data/field-cipher.js'
import { readInParts } from '../../data/in-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Day } from '../../time/business-day.js'
import { checkIdNumber } from './id-number.js'
import type { IdNumberFault } from './id-number.js'
import type { Row } from '../../data/entities.js'

const PERSONS = new UnscopedTable('Person', 'an ID number is unique among all active persons, whoever may see them')

/** What of a person is made from the ID number: what is shown, what is kept and what is looked up. */
export type IdentityColumns = Pick<Row<'Person'>, 'idNumberPrefix' | 'idNumberCipher' | 'idNumberHash' | 'sex' | 'birthDate'>

export type Identity = { readonly valid: true; readonly idNumber: string; readonly columns: IdentityColumns; /** Category and grade of a disability certificate. */ readonly disability: string | null } | { readonly valid: false; readonly fault: IdNumberFault }

/**
 * Checks an ID number (GB 11643) and makes the columns of its holder: the first six digits to be shown, the ciphertext,
 * and the keyed hash that keeps it unique among active persons (R-7, dossier 5). Sex and birth date follow from it.
 */
export const identityOf = (text: string, today: Day, cipher: FieldCipher): Identity => {
  const checked = checkIdNumber(text, today)
  if (!checked.valid) return checked
  const { idNumber, sex, birthDate, disability } = checked
  return {
    valid: true,
    idNumber,
    disability: disability === null ? null : `${disability.category}${disability.grade}`,
    columns: {
      idNumberPrefix: idNumber.slice(0, 6),
      idNumberCipher: cipher.encrypt(idNumber, EncryptedColumn.ID_NUMBER),
      idNumberHash: cipher.lookupHash(idNumber),
      sex,
      birthDate,
    },
  }
}

/** Who holds an ID number. */
export interface IdNumberHolder {
  readonly personId: string
  readonly householdId: string
}

/**
 * The active persons who hold numbers already, by number as it was given; a number that is free is missing. Asked before
 * writing, in one look-up for all, so that a clear answer can be given; found under the hashes of former keys too. The unique
 * key on the hash holds under concurrency besides.
 */
export const holdersOfIdNumbers = async (runner: Runner, idNumbers: readonly string[], cipher: FieldCipher): Promise<ReadonlyMap<string, IdNumberHolder>> => {
  const byHash = new Map(idNumbers.flatMap((idNumber) => cipher.lookupHashes(idNumber).map((hash): [string, string] => [hash, idNumber])))
  const persons = await readInParts([...byHash.keys()], (some) => PERSONS.findMany(runner, [{ column: 'idNumberHash', in: some }]))
  return new Map(persons.map(({ id, householdId, idNumberHash }): [string, IdNumberHolder] => [byHash.get(idNumberHash ?? '') ?? '', { personId: id, householdId }]))
}
