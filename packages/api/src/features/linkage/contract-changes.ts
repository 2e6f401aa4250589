import type { Row } from '../../data/entities.js'
import type { AuditChange } from '../audit/audit-trail.js'
import { changesBetween } from '../audit/changes-between.js'
import { CONTRACT_TERMS } from './contract-terms.js'
import type { ContractTerm } from './contract-terms.js'

const FIELDS = { model: 'model', closeness: 'closeness', payingRhythm: 'payingRhythm', startedOn: 'startedOn', endedOn: 'endedOn' } as const
const TERMS = Object.fromEntries((Object.keys(CONTRACT_TERMS) as ContractTerm[]).map((term) => [term, `contract.${term}` as const]))

/** What the trail says of a contract: whose and of which form it is, its days and terms; of a renewal from which terms to which. */
export const contractChanges = (before: Row<'Linkage'> | null, after: Row<'Linkage'>): AuditChange[] => [
  { field: 'enterprise', from: null, to: after.enterpriseId },
  { field: 'form', from: null, to: after.form },
  ...changesBetween<Row<'Linkage'>>(FIELDS, before, after),
  ...changesBetween<Readonly<Record<string, unknown>>>(TERMS, before?.contract ?? null, after.contract),
]
