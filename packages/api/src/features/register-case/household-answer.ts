import type { OwnHousehold } from '../../access/own-household.js'
import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText, wordsIn } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { codeIssuerOf } from '../own-file/code-issuer.js'
import { householdMayAnswer, mayAcceptByCodeOf } from './case-judging.js'
import type { CaseKeeping } from './case-keeping.js'
import { CASE_SENTENCES } from './case-messages.js'
import { LONGEST_COMMENT } from './case-order.js'
import { rulesOf } from './case-rule-sets.js'
import { standingOf } from './case-standing.js'

const CASES = new UnscopedTable('RegisterCase', 'the exit of the one household whose session it is')

/** What a household answers to the exit that is proposed for it. */
export interface ExitAnswer {
  /** Made by its browser: the same sent again is kept once. */
  readonly id: string
  readonly registerCase: string
  readonly agreed: boolean
  readonly comment?: string | null
}

/** Keeps what a household itself says of its exit, on its own page (1.10, 2.7, SO-4). */
export class HouseholdAnswers {
  constructor(
    private readonly core: Core,
    private readonly keeping: CaseKeeping,
  ) {}

  /**
   * Keeps the household's own acceptance or refusal of an exit of its own, once each time the exit comes to it. An acceptance
   * stands beside what the village writes down; a refusal sends the exit back to its proposer, who is told. The same sent
   * again is kept once, other content under its id is CONFLICT. Whoever handles an exit could hand out a code to accept it with:
   * in a session by such a code the household may refuse and not accept, and whoever handed out the code of an acceptance has
   * acted for the village, so that they neither review nor approve it. Throws VALIDATION, NOT_FOUND, or STATE where it is not asked.
   */
  async answer(own: OwnHousehold, answer: ExitAnswer): Promise<void> {
    const answerId = checkClientId(answer.id)
    const comment = wordsIn(answer.comment)
    if ((comment !== null && checkText(comment, { min: 1, max: LONGEST_COMMENT }) !== null) || (comment === null && !answer.agreed)) throw refusal('VALIDATION', CASE_SENTENCES.sayWhyNot, ['comment'])
    await this.core.database.write(async (transaction) => {
      const where = [{ column: 'id', equals: answer.registerCase }, { column: 'householdId', equals: own.householdId }, { column: 'kind', equals: 'EXIT' }] as const
      const seen = await CASES.findOne(transaction, where)
      if (seen === null) throw notFound('registerCase')
      await lockVillage(transaction, seen.regionCode)
      const row = await CASES.findOne(transaction, where, true)
      if (row === null) throw notFound('registerCase')
      const act = answer.agreed ? 'HOUSEHOLD_ACCEPT' : 'HOUSEHOLD_REFUSE'
      const before = row.acts.find((done) => done.answerId === answerId)
      if (before !== undefined) {
        if (before.act !== act || before.comment !== comment) throw conflict()
        return
      }
      const progress = standingOf(row)
      if (!householdMayAnswer(rulesOf(row.ruleSet, row.kind), progress)) throw refusal('STATE', progress.said === null ? CASE_SENTENCES.notAsked : CASE_SENTENCES.answeredBefore, ['registerCase'])
      const issuer = await codeIssuerOf(transaction, own)
      if (answer.agreed && !mayAcceptByCodeOf(progress, issuer)) throw refusal('STATE', CASE_SENTENCES.codeOfProposer, ['registerCase'])
      await this.keeping.keep(transaction, row, { act, level: 'VILLAGE', on: this.core.clock.today(), at: toStoredInstant(this.core.clock.now()), accountId: null, comment, answerId, ...(issuer === null ? {} : { codeIssuedBy: issuer }) })
    })
  }
}
