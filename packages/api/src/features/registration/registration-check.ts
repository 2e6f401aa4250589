import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { badInput } from '../../graphql/errors.js'
import type { Sentence } from '../../text/sentence.js'
import { activeOn } from '../person/active-person.js'
import { checkIdNumber } from '../person/id-number.js'
import type { IdNumberFault } from '../person/id-number.js'

const SENTENCES = {
  LENGTH: { zh: '身份证号应为 18 位。', en: 'An ID number has 18 characters.' },
  FORMAT: { zh: '身份证号应为 17 位数字加一位数字或 X。', en: 'An ID number is 17 digits and a digit or X.' },
  DATE: { zh: '身份证号中的出生日期不存在。', en: 'The birth date in the ID number does not exist.' },
  FUTURE: { zh: '身份证号中的出生日期在今天之后。', en: 'The birth date in the ID number lies in the future.' },
  CHECK_DIGIT: { zh: '身份证号的校验位不对，请核对。', en: 'The check digit of the ID number is wrong. Please compare it with the card.' },
} as const satisfies Record<IdNumberFault, Sentence>

/** The bank's yes or no (dossier 1.10, BANK_USER): nothing of the person or household is ever told, and every question is logged. */
export class RegistrationCheck {
  constructor(private readonly core: Core) {}

  /**
   * Whether an active person of a household that is not struck off has the number, within the bank's territory. A number
   * that fails its check is BAD_USER_INPUT. Yes and no take the same statements.
   */
  async isRegistered(access: Access, idNumber: string): Promise<boolean> {
    const checked = checkIdNumber(idNumber, this.core.clock.today())
    if (!checked.valid) throw badInput(SENTENCES[checked.fault])
    const [person] = await rowsOf(this.core, 'Person', access).findMany({
      columns: ['id'],
      where: [
        { column: 'idNumberHash', in: this.core.cipher.lookupHashes(checked.idNumber) },
        activeOn(this.core.clock.today()),
        { exists: 'Household', on: ['id', 'householdId'], where: [{ column: 'status', differs: 'CANCELLED' }] },
      ],
      limit: 1,
    })
    const answer = person !== undefined
    await this.core.database.write((transaction) =>
      this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'registration.check',
        subjectType: 'Person',
        subjectId: person?.id ?? null,
        regionCode: null,
        changes: [{ field: 'registered', from: null, to: answer ? 'yes' : 'no' }],
      }),
    )
    return answer
  }
}
