import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { FieldCipher } from '../../data/field-cipher.js'

/** The ID number of a person as it is stored. */
export interface StoredNumber {
  readonly cipher: string | null
  /** Kept of the one person on the register who uses the number; null of others who bear it. */
  readonly hash: string | null
}

/** Whether two persons bear one ID number; null where one of them has none on file. The keyed hash tells those apart that are both in use. */
export const bearOneNumber = (cipher: Pick<FieldCipher, 'decrypt'>, one: StoredNumber, other: StoredNumber): boolean | null => {
  if (one.cipher === null || other.cipher === null) return null
  if (one.hash !== null && other.hash !== null) return false
  return cipher.decrypt(one.cipher, EncryptedColumn.ID_NUMBER) === cipher.decrypt(other.cipher, EncryptedColumn.ID_NUMBER)
}
