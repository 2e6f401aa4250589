import { addColumn } from './add-column.js'
import { createTable } from './create-table.js'

/** Cases of identification, exit, return, cancellation and monitoring (dossier 2.6 to 2.8). */
export const CreateRegisterCase = createTable(1766000200000, 'register_case', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    number: { type: 'varchar', length: 32, unique: true },
    version: { type: 'int', default: 1 },
    kind: { type: 'varchar', length: 24 },
    regionCode: { type: 'varchar', length: 12 },
    householdId: { type: 'varchar', length: 36, nullable: true },
    liveSubject: { type: 'varchar', length: 40, nullable: true, unique: true },
    headName: { type: 'varchar', length: 120 },
    size: { type: 'int' },
    ruleSet: { type: 'varchar', length: 32 },
    status: { type: 'varchar', length: 24 },
    waitingFor: { type: 'varchar', length: 8, nullable: true },
    waitsFrom: { type: 'date', nullable: true },
    decideBy: { type: 'date', nullable: true },
    followUpUntil: { type: 'date', nullable: true },
    riskEndedOn: { type: 'date', nullable: true },
    reason: { type: 'text' },
    content: { type: 'simple-json' },
    acts: { type: 'simple-json' },
    openedOn: { type: 'date' },
    openedAt: { type: 'datetime', precision: 3 },
    openedBy: { type: 'varchar', length: 36 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    register_case_region_opened: { columns: ['regionCode', 'openedAt'] },
    register_case_region_waiting: { columns: ['regionCode', 'waitingFor', 'waitsFrom'] },
    register_case_household: { columns: ['householdId', 'openedAt'] },
  },
})

/** Cases are numbered in the village’s own row, as observations and reports are. */
export const AddCaseYear = addColumn(1766000201000, 'village_counter', { name: 'caseYear', type: 'int' })
export const AddCases = addColumn(1766000202000, 'village_counter', { name: 'cases', type: 'int' })
