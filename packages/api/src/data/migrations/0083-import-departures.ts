import { addColumn } from './add-column.js'

/** How members whom a sheet lacks left; null: they stay. */
export const AddRegisterImportDepartures = addColumn(1766000800003, 'register_import', { name: 'departures', type: 'varchar', length: 16 })
