import { addColumn } from './add-column.js'

/** What a line did not agree with in its contract when it was handed in, and why (dossier 4.4). */
export const AddHouseholdOutcomeFindings = addColumn(1766000800152, 'household_outcome', { name: 'findings', type: 'simple-json' })
export const AddHouseholdOutcomeReason = addColumn(1766000800153, 'household_outcome', { name: 'reason', type: 'varchar', length: 500 })
