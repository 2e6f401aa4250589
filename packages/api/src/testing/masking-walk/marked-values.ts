import type { MaskedField } from '../../access/field-matrix.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import type { ApiUnderTest } from '../api-under-test.js'
import { changeRows, storedRows } from '../stored-rows.js'

/*
 * Values that occur nowhere else, one for each field of the matrix, planted in every row of the small world. Whatever of them
 * comes out to somebody to whom the matrix does not show the field whole was leaked.
 */

/** What may be read of each field, in each way in which it is written; none of it is shown by a mask. */
export const MARKS = {
  headName: ['ZQHEAD'],
  memberName: ['ZQMEMBER', 'ᠵᠢᠭᠠᠰᠤ'],
  economy: ['771234', '7712.34', '7,712.34', 'ALLOWANCE_POOR', 'ZQINDUSTRY', 'ZQRELOCATION', '4711.25'],
  measureAmount: ['883456', '8834.56', '8,834.56'],
  phone: ['12900007777'],
  bankAccount: ['9990000007777000001'],
  idNumber: ['05057777'],
  // A disability certificate holds two characters.
  health: ['SERIOUS_ILLNESS', '龘龖'],
  schooling: ['ZQSCHOOL'],
  schoolingOfChildren: ['ZQCHILDSCHOOL'],
  history: ['ZQFINDINGS', 'ZQFACT', 'ZQREASON'],
  voice: ['ZQVOICE', ':04:05.678'],
} as const satisfies Readonly<Record<MaskedField, readonly string[]>>

const ID_NUMBER = '159999197005057777'
const FOURTEEN_YEARS_AGO = '2001-12-31'

/** The marks that stand in a text. */
export const marksIn = (text: string, field: MaskedField): string[] => MARKS[field].filter((mark) => text.includes(mark))

/** Writes the marked values into every household and all that hangs on it. */
export const plantMarks = async (api: ApiUnderTest): Promise<void> => {
  const { cipher } = api.application.core
  const households = await storedRows(api, 'Household')
  for (const { id } of households) {
    await changeRows(api, 'Household', [{ column: 'id', equals: id }], {
      headName: `白${MARKS.headName[0]}`,
      attribute: 'ALLOWANCE_POOR',
      netIncome: 771234,
      living: { industry: MARKS.economy[4], relocationDifficulty: MARKS.economy[5], cultivatedLand: Number(MARKS.economy[6]) },
      phone: MARKS.phone[0],
      bankAccountCipher: cipher.encrypt(MARKS.bankAccount[0], EncryptedColumn.BANK_ACCOUNT),
    })
  }
  const planted: Partial<Row<'Person'>> = { name: `白${MARKS.memberName[0]}`, nameMongolian: MARKS.memberName[1], health: ['SERIOUS_ILLNESS'], disability: MARKS.health[1], idNumberCipher: cipher.encrypt(ID_NUMBER, EncryptedColumn.ID_NUMBER) }
  await changeRows(api, 'Person', [{ column: 'birthDate', atMost: FOURTEEN_YEARS_AGO }], { ...planted, education: MARKS.schooling[0] })
  await changeRows(api, 'Person', [{ column: 'birthDate', above: FOURTEEN_YEARS_AGO }], { ...planted, education: MARKS.schoolingOfChildren[0] })
  await changeRows(api, 'HouseholdIncome', [], { netPerCapita: 771234 })
  await changeRows(api, 'Measure', [], { amount: 883456 })
  await changeRows(api, 'Entitlement', [], { note: MARKS.history[2] })
  await changeRows(api, 'ResultConfirmation', [], { comment: MARKS.voice[0] })
  await changeRows(api, 'OutcomeDispute', [], { finding: MARKS.history[2], raisedAt: `2015-12-02 03${MARKS.voice[1]}` })
  await changeRows(api, 'HouseholdOutcome', [{ column: 'disputeReason', notNull: true }], { disputeReason: MARKS.voice[0] })
  await changeRows(api, 'LinkageProposal', [], { reason: MARKS.history[2] })
  await changeRows(api, 'Visit', [], { findings: MARKS.history[0] })
  await changeRows(api, 'HouseholdFact', [], { toValue: MARKS.history[1], reason: MARKS.history[2] })
}
