import type { Row } from '../../data/entities.js'
import { householdMayAnswer, mayAcceptByCodeOf } from '../register-case/case-judging.js'
import { rulesOf } from '../register-case/case-rule-sets.js'
import { standingOf } from '../register-case/case-standing.js'
import type { OwnExitType } from './own-file-type.js'

/**
 * The latest exit as the household itself sees it: its own figures and answer, and nobody's name. What was withdrawn or not granted is none.
 * @param issuer whoever handed out the code of the session
 */
export const ownExitOf = (exits: readonly Row<'RegisterCase'>[], issuer: string | null): OwnExitType | null => {
  const row = exits.find(({ status }) => status !== 'WITHDRAWN' && status !== 'REJECTED')
  if (row === undefined) return null
  const verified = row.acts.findLast(({ act }) => act === 'VERIFY')
  const progress = standingOf(row)
  const mayAnswer = householdMayAnswer(rulesOf(row.ruleSet, row.kind), progress)
  const answer = row.acts.findLast(({ act }) => act === 'HOUSEHOLD_ACCEPT' || act === 'HOUSEHOLD_REFUSE')
  return {
    id: row.id,
    number: row.number,
    openedOn: row.openedOn,
    status: row.status,
    items: verified?.items ?? [],
    income: verified?.income ?? null,
    mayAnswer,
    mayAccept: mayAnswer && mayAcceptByCodeOf(progress, issuer),
    said: answer === undefined ? null : { agreed: answer.act === 'HOUSEHOLD_ACCEPT', comment: answer.comment, at: answer.at },
  }
}
