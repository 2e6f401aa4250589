import { addColumn } from './add-column.js'
import { createTable } from './create-table.js'

/** How households and their members come together and apart. */
export const CreateHouseholdEvent = createTable(1766000100000, 'household_event', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    householdId: { type: 'varchar', length: 36 },
    otherHouseholdId: { type: 'varchar', length: 36, nullable: true },
    personId: { type: 'varchar', length: 36, nullable: true },
    regionCode: { type: 'varchar', length: 12 },
    kind: { type: 'varchar', length: 16 },
    effectiveOn: { type: 'date' },
    at: { type: 'datetime', precision: 3 },
    accountId: { type: 'varchar', length: 36 },
    reason: { type: 'varchar', length: 1000, nullable: true },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    household_event_household: { columns: ['householdId', 'effectiveOn'] },
    household_event_region: { columns: ['regionCode', 'effectiveOn'] },
  },
})

/** The member whom a change of a household's file is about. */
export const AddFactPerson = addColumn(1766000100001, 'household_fact', { name: 'personId', type: 'varchar', length: 36 })
