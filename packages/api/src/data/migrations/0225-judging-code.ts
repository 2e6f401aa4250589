import { addColumn } from './add-column.js'

/** Who handed out the code with which a household judged its line; null where none did, and for what was judged before this was kept. */
export const AddOutcomeCodeIssuedBy = addColumn(1766000800225, 'household_outcome', { name: 'codeIssuedBy', type: 'varchar', length: 36 })

/** Who handed out the code with which a household raised a dispute; null for every other, and for those raised before this was kept. */
export const AddDisputeCodeIssuedBy = addColumn(1766000800226, 'outcome_dispute', { name: 'codeIssuedBy', type: 'varchar', length: 36 })
