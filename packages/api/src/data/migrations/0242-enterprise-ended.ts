import { addColumn } from './add-column.js'

/** From which day on an enterprise does nothing any more; null while it works. */
export const AddEnterpriseEndedOn = addColumn(1766000800242, 'enterprise', { name: 'endedOn', type: 'date' })

/** Why, as the office says. */
export const AddEnterpriseEndReason = addColumn(1766000800243, 'enterprise', { name: 'endReason', type: 'varchar', length: 1000 })
