import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { APPOINTMENT_SENTENCES } from './appointment-messages.js'

const LONGEST_REASON = 1_000
const REASON = 'found in scope in the same transaction, and read again under the lock of its place'
const ENDED_IN_PLACES = {
  Dispatch: new UnscopedTable('Dispatch', REASON),
  WorkTeam: new UnscopedTable('WorkTeam', REASON),
  DesignatedAssistance: new UnscopedTable('DesignatedAssistance', REASON),
} as const

/** What is in force in a place from one day to another and is ended there. */
export type EndedInPlace = keyof typeof ENDED_IN_PLACES

/** The days of an appointment, a dispatch, a team or a designation; both belong to it. */
export interface Term {
  readonly startedOn: string
  readonly endedOn: string | null
}

/** An end says why. Throws VALIDATION. */
export const checkEndReason = (reason: string): void => {
  if (checkText(reason, { min: 1, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.reason, ['reason'])
}

/**
 * The rule of ending (C-19): the last day may lie in the past, but not before the first; one that is set already is only
 * brought forward, and what has ended stays as it is. Throws VALIDATION, or STATE with the sentence once it has ended.
 */
export const checkEnd = ({ startedOn, endedOn: before }: Term, endedOn: string, today: string, alreadyEnded: Sentence): void => {
  if (before !== null && before < today) throw refusal('STATE', alreadyEnded, ['id'])
  if (endedOn < startedOn) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.endBeforeStart, ['endedOn'])
  if (before !== null && endedOn > before) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.onlyEarlier, ['endedOn'])
}

/**
 * The row that is to be ended, held with its place: the place first, then the team, then who belongs to it. Whoever sends
 * somebody there takes the locks in the same order, so that neither waits for the other in a circle. NOT_FOUND out of scope.
 */
export const heldForEnding = async <Name extends EndedInPlace>(core: Core, transaction: Transaction, access: Access, entity: Name, id: string): Promise<Row<Name>> => {
  const seen = await rowsOf<EndedInPlace>(core, entity, access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode'])
  if (seen === null) throw notFound('id')
  await lockVillage(transaction, seen.regionCode)
  const row = await (ENDED_IN_PLACES[entity] as UnscopedTable<Name>).findOne(transaction, [{ column: 'id', equals: id } as never], true)
  if (row === null) throw notFound('id')
  return row
}
