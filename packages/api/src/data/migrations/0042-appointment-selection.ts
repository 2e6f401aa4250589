import { addColumn } from './add-column.js'

/** The rank of the person's post (2.4). */
export const AddAppointmentRank = addColumn(1766000402000, 'appointment', { name: 'rank', type: 'varchar', length: 32 })
/** From where a first secretary was selected (C-9). */
export const AddAppointmentSource = addColumn(1766000402001, 'appointment', { name: 'source', type: 'varchar', length: 16 })
/** By which document or meeting the person was selected (C-19). */
export const AddSelectionBasis = addColumn(1766000402002, 'appointment', { name: 'selectionBasis', type: 'varchar', length: 200 })
/** The body that sent the person, where it is registered. */
export const AddSendingUnitId = addColumn(1766000402003, 'appointment', { name: 'sendingUnitId', type: 'varchar', length: 36 })
/** Why it ended: term over, recall, transfer or else. */
export const AddAppointmentEndKind = addColumn(1766000402004, 'appointment', { name: 'endKind', type: 'varchar', length: 16 })
/** The appointment that this one goes on from. */
export const AddAppointmentRenews = addColumn(1766000402005, 'appointment', { name: 'renews', type: 'varchar', length: 36 })
