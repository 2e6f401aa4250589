import { createTable } from './create-table.js'

/** What becomes of a line of an outcome report that village or household say is not so. */
export const CreateOutcomeDispute = createTable(1766000800154, 'outcome_dispute', {
  columns: {
    outcomeId: { type: 'varchar', length: 36, primary: true },
    reportId: { type: 'varchar', length: 36 },
    householdId: { type: 'varchar', length: 36 },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    origin: { type: 'varchar', length: 16 },
    raisedBy: { type: 'varchar', length: 36, nullable: true },
    raisedAt: { type: 'datetime', precision: 3 },
    status: { type: 'varchar', length: 16 },
    handlerId: { type: 'varchar', length: 36, nullable: true },
    dueOn: { type: 'date', nullable: true },
    finding: { type: 'varchar', length: 1000, nullable: true },
    answer: { type: 'varchar', length: 500, nullable: true },
    concludedBy: { type: 'varchar', length: 36, nullable: true },
    concludedAt: { type: 'datetime', precision: 3, nullable: true },
    version: { type: 'int', default: 1 },
  },
  indices: {
    outcome_dispute_report: { columns: ['reportId'] },
    outcome_dispute_household: { columns: ['householdId'] },
    outcome_dispute_region: { columns: ['regionCode', 'status'] },
    outcome_dispute_enterprise: { columns: ['enterpriseId'] },
  },
})
