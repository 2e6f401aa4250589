import { ancestorCode } from '../../access/territory.js'
import type { NoticeDraft, Office, OfficeHolder } from '../notice/notice-board.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import { isAboutPerson, isAboutTownOffice } from '../observation/observation-subject.js'
import type { SubjectFacts } from '../observation/observation-subject.js'
import { dayOf } from './deadline-rules.js'
import type { DeadlineStage, DeadlineTurn } from './deadline-rules.js'

type OfficeRole = 'TOWN_OFFICE' | 'BANNER_OFFICE' | 'CITY_OFFICE'

/** An office is told, or the handler by its account. */
export type Recipient = { readonly office: OfficeRole } | { readonly handlerId: string }

const LEVELS: readonly OfficeRole[] = ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']

/** The three offices over a village. */
export const officesOver = (regionCode: string): Office[] => [
  { role: 'TOWN_OFFICE', regionCode: ancestorCode(regionCode, 'TOWN') },
  { role: 'BANNER_OFFICE', regionCode: ancestorCode(regionCode, 'BANNER') },
  { role: 'CITY_OFFICE', regionCode: ancestorCode(regionCode, 'CITY') },
]

/** The people of an office who may be told: nobody disabled, never whom it is about, and nobody who stands back. */
const peopleOf = (office: OfficeRole, row: Pick<ObservationRow, 'cadreId' | 'foundCadreId'>, holders: readonly OfficeHolder[], back: ReadonlySet<string>): string[] =>
  holders.filter(({ role, accountId, disabled }) => role === office && !disabled && !isAboutPerson(row, accountId) && !back.has(accountId)).map(({ accountId }) => accountId)

/** Whether an observation is about the town's office, as a whole or by somebody who sits in it now. */
export const isAboutTown = (row: SubjectFacts, holders: readonly OfficeHolder[]): boolean =>
  isAboutTownOffice(row) || holders.some(({ role, accountId }) => role === 'TOWN_OFFICE' && isAboutPerson(row, accountId))

/**
 * Whom a reminder goes to: the office whose turn it is, or the handler while able to act; where the handler is not, whoever may name another.
 * @param able accounts that may handle it today
 */
export const remindedOf = (row: Pick<ObservationRow, 'handlerId'>, turn: DeadlineTurn, able: readonly string[], townIsSubject: boolean): Recipient => {
  if (turn !== 'HANDLER') return { office: turn }
  const { handlerId } = row
  return handlerId !== null && able.includes(handlerId) ? { handlerId } : { office: townIsSubject ? 'BANNER_OFFICE' : 'TOWN_OFFICE' }
}

/** What is written once: the key of a recipient. */
export const towardOf = (recipient: Recipient): string => ('office' in recipient ? recipient.office : recipient.handlerId)

/**
 * The notices of a stage; of an office without anybody the next one above hears. They name the number and nobody: neither who it is
 * about nor who reported it (4.1).
 * @param back accounts that do not see it, whatever office they sit in
 */
export const deadlineNotices = (row: Pick<ObservationRow, 'id' | 'number' | 'cadreId' | 'foundCadreId' | 'dueAt'>, stage: DeadlineStage, recipient: Recipient, holders: readonly OfficeHolder[], back: ReadonlySet<string>): NoticeDraft[] => {
  const told = 'office' in recipient ? (LEVELS.slice(LEVELS.indexOf(recipient.office)).map((office) => peopleOf(office, row, holders, back)).find((people) => people.length > 0) ?? []) : [recipient.handlerId]
  const dueOn = row.dueAt === null ? '' : dayOf(row.dueAt)
  return [...new Set(told)].map((accountId) => ({
    accountId,
    kind: stage === 'REMINDER' ? 'observationDueSoon' : 'observationEscalated',
    parameters: { number: row.number, dueOn },
    subject: { type: 'Observation', id: row.id },
  }))
}
