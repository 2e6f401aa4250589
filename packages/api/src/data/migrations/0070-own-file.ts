import { createTable } from './create-table.js'

/** The code by which a household opens its own file. */
export const CreateHouseholdCode = createTable(1766000700000, 'household_code', {
  columns: {
    householdId: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    codeHash: { type: 'varchar', length: 64 },
    issuedAt: { type: 'datetime', precision: 3 },
    issuedBy: { type: 'varchar', length: 36 },
    expiresAt: { type: 'datetime', precision: 3 },
    usedAt: { type: 'datetime', precision: 3, nullable: true },
  },
  indices: {
    household_code_region: { columns: ['regionCode'] },
  },
})

/** A household at its own file. */
export const CreateHouseholdSession = createTable(1766000701000, 'household_session', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    tokenHash: { type: 'varchar', length: 64, unique: true },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    openedAt: { type: 'datetime', precision: 3 },
    lastSeenAt: { type: 'datetime', precision: 3 },
    endedAt: { type: 'datetime', precision: 3, nullable: true },
  },
  indices: {
    household_session_household: { columns: ['householdId'] },
    household_session_seen: { columns: ['lastSeenAt'] },
  },
})
