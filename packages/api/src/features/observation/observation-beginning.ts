import { v7 as uuidv7 } from 'uuid'
import type { Row } from '../../data/entities.js'
import type { AuditRecord } from '../audit/audit-trail.js'
import { signedStep } from './observation-anonymity.js'
import type { ObservationRow } from './observation-columns.js'

/** The step with which an observation begins (4.2). */
export const firstStep = (observation: ObservationRow): Row<'ObservationStep'> => ({
  id: uuidv7(),
  observationId: observation.id,
  regionCode: observation.regionCode,
  sequence: 1,
  status: 'SUBMITTED',
  at: observation.submittedAt,
  accountId: signedStep(observation, observation.reporterId, true),
  comment: null,
  extendedTo: null,
})

/** What the trail keeps of a submission; its words are never in it. */
export const submissionRecord = (observation: ObservationRow): AuditRecord => ({
  accountId: observation.reporterId,
  action: 'observation.submit',
  subjectType: 'Observation',
  subjectId: observation.id,
  regionCode: observation.regionCode,
  changes: [
    { field: 'status', from: null, to: 'SUBMITTED' },
    { field: 'kind', from: null, to: observation.kind },
    { field: 'severity', from: null, to: observation.severity },
  ],
})
