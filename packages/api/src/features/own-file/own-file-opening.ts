import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { toStoredInstant } from '../../time/instant.js'
import type { TryLimits } from '../session/sign-in-rule.js'
import { SignInThrottle } from '../session/sign-in-throttle.js'
import { isCode, typedCode, typedNumber } from './own-code.js'
import { OWN_FILE_SENTENCES } from './own-file-messages.js'
import type { OwnHousehold } from '../../access/own-household.js'
import type { OpenedFile, OwnSessionService } from './own-session-service.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'whoever shows a number and a code is nobody yet')
const CODES = new UnscopedTable('HouseholdCode', 'whoever shows a number and a code is nobody yet')

/** Wrong tries from one address: a village may sit behind one, so it waits late, shortly, and at this door alone. */
const ADDRESS_LIMITS: TryLimits = { free: 60, longestWait: 60_000 }

/** What a household types, and from where. */
export interface Opening {
  readonly id: string
  readonly number: string
  readonly code: string
  readonly address: string
}

/** Opens a household's own file by its number and the code on paper (dossier 1.10). */
export class OwnFileOpening {
  private readonly ofNumber: SignInThrottle
  private readonly ofAddress: SignInThrottle

  constructor(
    private readonly core: Core,
    private readonly sessions: OwnSessionService,
  ) {
    this.ofNumber = new SignInThrottle(core)
    this.ofAddress = new SignInThrottle(core, ADDRESS_LIMITS)
  }

  /**
   * Opens a session. The right code of a household that was struck off, by itself or as one of two files made one, is STATE and
   * opens nothing: it is told to ask the town office. A wrong number, a wrong code, one that was used and one that has run out are the one CREDENTIALS refusal.
   * From the sixth wrong try on a number within 15 minutes on, whether it exists or not, RATE_LIMITED with a growing wait, as
   * for sign-in; from an address much later and for a minute at most. Neither keeps an account from signing in.
   */
  async open({ id, number, code, address }: Opening): Promise<OpenedFile> {
    const sessionId = checkClientId(id)
    const sought = typedNumber(number)
    const [addressKey, numberKey] = [`own file from ${address}`, `own file ${sought ?? ''}`]
    const fromAddress = await this.ofAddress.begin(addressKey)
    const onNumber = await this.ofNumber.begin(numberKey)
    const household = sought === null ? null : await HOUSEHOLDS.findOne(this.core.database, [{ column: 'number', equals: sought }])
    const opened = await this.core.database.write(async (transaction): Promise<OpenedFile | null> => {
      // The row is held, so that of two who show one code at once the first alone has it.
      const issued = household === null ? null : await CODES.findOne(transaction, [{ column: 'householdId', equals: household.id }], true)
      const isRight = isCode(this.core.cipher, household?.id ?? '', typedCode(code), issued?.codeHash ?? null)
      if (household === null || issued === null || !isRight || !(await this.isGood(issued, () => this.sessions.hasOpen(transaction, household.id, sessionId)))) return null
      if (household.status === 'CANCELLED') throw refusal('STATE', OWN_FILE_SENTENCES.struckOff)
      const file = await this.sessions.open(transaction, { sessionId, householdId: household.id, regionCode: household.regionCode })
      await CODES.update(transaction, [{ column: 'householdId', equals: household.id }], { usedAt: issued.usedAt ?? toStoredInstant(this.core.clock.realNow()) })
      await onNumber.succeeded(transaction)
      await fromAddress.succeeded(transaction)
      await this.core.audit.record(transaction, { accountId: null, action: 'ownFile.open', subjectType: 'Household', subjectId: household.id, regionCode: household.regionCode })
      return file
    })
    if (opened === null) {
      fromAddress.failed()
      onNumber.failed()
      throw refusal('CREDENTIALS', OWN_FILE_SENTENCES.credentials)
    }
    return opened
  }

  /** Ends the household's session. */
  async close(own: OwnHousehold): Promise<void> {
    await this.core.database.write(async (transaction) => {
      await this.sessions.end(transaction, own.householdId)
      await this.core.audit.record(transaction, { accountId: null, action: 'ownFile.close', subjectType: 'Household', subjectId: own.householdId, regionCode: own.regionCode })
    })
  }

  /** Good once and until its end; once more for the same session while that goes on, whose answer was lost. */
  private async isGood({ expiresAt, usedAt }: Row<'HouseholdCode'>, isRepeated: () => Promise<boolean>): Promise<boolean> {
    if (usedAt !== null) return isRepeated()
    return expiresAt > toStoredInstant(this.core.clock.realNow())
  }
}
