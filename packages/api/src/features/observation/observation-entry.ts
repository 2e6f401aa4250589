import { v7 as uuidv7 } from 'uuid'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { AuditAction } from '../audit/audit-words.js'
import { nextInspectionNumber, nextObservationNumber, observationsNumbered } from '../region/village-numbers.js'
import { standingBack } from './inspected-household.js'
import type { ObservationRow } from './observation-columns.js'
import { observationContribution } from './observation-figures.js'
import { officeNotices, officesOf } from './observation-office-notices.js'
import { openVillages } from './observation-villages.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'an observation that was judged in the same transaction')
const STEPS = new UnscopedTable('ObservationStep', 'the first step of an observation, in its own transaction')

/** Whom the first step and the trail name; null for a household, which has no account. */
export interface Entering {
  readonly accountId: string | null
  readonly action: AuditAction
}

/** The next number of its village: of what an inspection found in their own row of numbers. */
const nextNumber = async (core: Core, transaction: Transaction, { regionCode, source }: Pick<ObservationRow, 'regionCode' | 'source'>): Promise<string> => {
  const [village] = await openVillages(core, transaction, [regionCode])
  if (village === undefined) throw new Error('A village could not be held')
  const year = Number(core.clock.today().slice(0, 4))
  if (source === 'INSPECTION') return nextInspectionNumber(transaction, regionCode, year)
  const serial = nextObservationNumber(regionCode, village, year)
  for (const { sql, parameters } of observationsNumbered(transaction.dialect, new Map([[regionCode, serial]]))) await transaction.execute(sql, parameters)
  return serial.number
}

/**
 * Enters an observation that is not an account's own report: the next number of its village, first step, figures, trail, event,
 * and the word to the office whose turn it is. The village must be locked.
 */
export const enterObservation = async (core: Core, transaction: Transaction, draft: Omit<ObservationRow, 'number'>, { accountId, action }: Entering): Promise<ObservationRow> => {
  const { regionCode } = draft
  const row: ObservationRow = { ...draft, number: await nextNumber(core, transaction, draft) }
  await OBSERVATIONS.insert(transaction, [row])
  await STEPS.insert(transaction, [{ id: uuidv7(), observationId: row.id, regionCode, sequence: 1, status: 'SUBMITTED', at: row.submittedAt, accountId, comment: null, extendedTo: null }])
  await core.rollup.add(transaction, regionCode, observationContribution(row))
  const [holders] = await transaction.askTogether([core.notices.officeHolders(officesOf({ regionCode, isAboutSomebody: row.cadreId !== null || row.subjectOffice !== null }))])
  await core.notices.post(transaction, officeNotices(row, holders, await standingBack(transaction, row, core.clock.today())))
  await core.audit.record(transaction, { accountId, action, subjectType: 'Observation', subjectId: row.id, regionCode, changes: [{ field: 'status', from: null, to: 'SUBMITTED' }, { field: 'kind', from: null, to: row.kind }] })
  await core.outbox.append(transaction, 'villageChanged', { regionCode })
  return row
}
