import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Runner, Transaction } from '../../data/database.js'
import type { FieldCipher } from '../../data/field-cipher.js'
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

/**
 * The active person who has the number already; null when it is free. Asked before writing, so that a clear answer can be
 * given; the unique key on the hash holds under concurrency besides.
 */
export const holderOfIdNumber = async (transaction: Transaction, idNumber: string, cipher: FieldCipher): Promise<{ readonly personId: string; readonly householdId: string } | null> => {
  const person = await PERSONS.findOne(transaction, [{ column: 'idNumberHash', in: cipher.lookupHashes(idNumber) }])
  return person === null ? null : { personId: person.id, householdId: person.householdId }
}

/** Values that one statement looks up at once. */
const NUMBERS_AT_ONCE = 1_000

/** Which of the numbers active persons hold already; asked before writing many at once. */
export const takenIdNumbers = async (runner: Runner, idNumbers: readonly string[], cipher: FieldCipher): Promise<ReadonlySet<string>> => {
  const taken = new Set<string>()
  for (let start = 0; start < idNumbers.length; start += NUMBERS_AT_ONCE) {
    const byHash = new Map(idNumbers.slice(start, start + NUMBERS_AT_ONCE).flatMap((idNumber) => cipher.lookupHashes(idNumber).map((hash): [string, string] => [hash, idNumber])))
    const rows = await PERSONS.findMany(runner, [{ column: 'idNumberHash', in: [...byHash.keys()] }])
    for (const { idNumberHash } of rows) taken.add(byHash.get(idNumberHash ?? '') ?? '')
  }
  return taken
}
