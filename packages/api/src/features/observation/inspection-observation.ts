import { v7 as uuidv7 } from 'uuid'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { notEndedOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import { dueAtOf } from './observation-clock.js'
import { enterObservation } from './observation-entry.js'
import { subjectOfficeOf } from './observation-subject.js'
import type { SubjectOffice } from './observation-subject.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'whether the household’s cadre sits in the town’s office decides whose turn it is')

/** What an inspector found otherwise than the register says. */
export type InspectionFinding = Pick<Row<'Observation'>, 'reporterId' | 'regionCode' | 'householdId' | 'cadreId' | 'subjectOffice' | 'kind' | 'severity' | 'text' | 'seenOn' | 'contentHash'>

/** Makes observations of what inspections find: with a source of their own, by the same clocks and steps (4.2, 4.3). */
export class InspectionObservations {
  constructor(private readonly core: Core) {}

  /** The office of the village's town where a cadre sits in it, or is to: what is about that cadre is about the office. */
  async officeOf(transaction: Transaction, { regionCode, cadreId }: Pick<Row<'InspectionTask'>, 'regionCode' | 'cadreId'>): Promise<SubjectOffice | null> {
    if (cadreId === null) return null
    return subjectOfficeOf(regionCode, cadreId, await APPOINTMENTS.findMany(transaction, [{ column: 'accountId', equals: cadreId }, { column: 'role', equals: 'TOWN_OFFICE' }, notEndedOn(this.core.clock.today())]))
  }

  /** Keeps a finding in the transaction of its answer, whose village is locked; answers its id. */
  async keep(transaction: Transaction, finding: InspectionFinding): Promise<string> {
    const at = toStoredInstant(this.core.clock.now())
    const row = await enterObservation(
      this.core,
      transaction,
      {
        id: uuidv7(), ...finding, status: 'SUBMITTED', source: 'INSPECTION', projectId: null, anonymous: false, latitude: null, longitude: null, submittedAt: at,
        writtenAt: null, deviceAhead: null, dueAt: dueAtOf('SUBMITTED', { startedAt: at, acceptedAt: null, extendedTo: null }), extendedTo: null, escalatedTo: null, foundCadreId: null, foundOffice: null, leadId: null, handlerId: null, score: null, reopened: false, version: 1,
      },
      { accountId: finding.reporterId, action: 'observation.submit' },
    )
    return row.id
  }
}
