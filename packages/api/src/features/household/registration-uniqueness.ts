import type { Transaction } from '../../data/database.js'
import type { FieldCipher } from '../../data/field-cipher.js'
import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { normaliseIdNumber } from '../person/id-number.js'
import { holdersOfIdNumbers } from '../person/person-identity.js'
import type { NewHousehold } from './household-registration.js'
import { REGISTRATION_SENTENCES } from './registration-messages.js'

/** An ID number as it is compared, and where it was given. */
export interface GivenIdNumber {
  readonly idNumber: string
  readonly field: readonly string[]
}

/** Somebody else on the register holds an ID number: whoever hears it has learnt that the number is there. */
export class IdNumberTaken extends Refusal {
  /** @param idNumbers those that are taken, as they are compared */
  constructor(
    readonly idNumbers: readonly string[],
    ...faults: readonly Refused[]
  ) {
    super(...faults)
  }
}

/** The ID number of a field, where one was given. */
export const givenIdNumber = (idNumber: string | null | undefined, field: readonly string[]): GivenIdNumber[] => (typeof idNumber === 'string' ? [{ idNumber: normaliseIdNumber(idNumber).slice(0, 18), field }] : [])

/** The ID numbers of households that are to be registered. */
export const givenIdNumbers = (households: readonly Pick<NewHousehold, 'members'>[], path: (index: number) => readonly string[]): GivenIdNumber[] =>
  households.flatMap(({ members }, household) => members.flatMap(({ idNumber }, member) => givenIdNumber(idNumber, [...path(household), 'members', String(member), 'idNumber'])))

/**
 * Throws VALIDATION (IdNumberTaken where one is held) for every ID number that an active person holds already or that comes twice. Whose it is is never
 * told: the holder may be out of the registrar's reach. The unique key holds under concurrency besides.
 */
export const checkIdNumbersFree = async (transaction: Transaction, cipher: FieldCipher, given: readonly GivenIdNumber[]): Promise<void> => {
  const taken = await holdersOfIdNumbers(transaction, given.map(({ idNumber }) => idNumber), cipher)
  const seen = new Set<string>()
  const faults: Refused[] = []
  for (const { idNumber, field } of given) {
    if (taken.has(idNumber)) faults.push({ code: 'VALIDATION', sentence: REGISTRATION_SENTENCES.idNumberTaken, field })
    else if (seen.has(idNumber)) faults.push({ code: 'VALIDATION', sentence: REGISTRATION_SENTENCES.idNumberTwice, field })
    seen.add(idNumber)
  }
  if (taken.size > 0) throw new IdNumberTaken([...taken.keys()], ...faults)
  if (faults.length > 0) throw new Refusal(...faults)
}
