import { addIndex } from './add-index.js'
import { createTable } from './create-table.js'

/** Finds persons of one name and birthday. */
export const IndexPersonBirth = addIndex(1766000600000, 'person', 'person_birth', ['birthDate', 'name'])

/** Finds households of one telephone. */
export const IndexHouseholdPhone = addIndex(1766000601000, 'household', 'household_phone', ['phone'])

export const CreateDuplicatePair = createTable(1766000602000, 'duplicate_pair', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    firstHouseholdId: { type: 'varchar', length: 36 },
    secondHouseholdId: { type: 'varchar', length: 36 },
    score: { type: 'int' },
    reasons: { type: 'simple-json' },
    status: { type: 'varchar', length: 16 },
    foundAt: { type: 'datetime', precision: 3 },
    decidedAt: { type: 'datetime', precision: 3, nullable: true },
    decidedBy: { type: 'varchar', length: 36, nullable: true },
    decisionReason: { type: 'varchar', length: 1000, nullable: true },
    weighedReasons: { type: 'simple-json' },
    keptHouseholdId: { type: 'varchar', length: 36, nullable: true },
    version: { type: 'int', default: 1 },
  },
  indices: {
    duplicate_pair_region: { columns: ['regionCode', 'status', 'score'] },
    duplicate_pair_first: { columns: ['firstHouseholdId'] },
    duplicate_pair_second: { columns: ['secondHouseholdId'] },
  },
})

export const CreateDuplicateSign = createTable(1766000603000, 'duplicate_sign', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    pairId: { type: 'varchar', length: 36 },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    pairRegionCode: { type: 'varchar', length: 12 },
    foundAt: { type: 'datetime', precision: 3 },
  },
  indices: { duplicate_sign_region: { columns: ['regionCode', 'id'] }, duplicate_sign_pair: { columns: ['pairId'] } },
})

export const CreateHouseholdMerge = createTable(1766000604000, 'household_merge', {
  columns: {
    otherHouseholdId: { type: 'varchar', length: 36, primary: true },
    otherNumber: { type: 'varchar', length: 24 },
    householdId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    at: { type: 'datetime', precision: 3 },
    accountId: { type: 'varchar', length: 36 },
    moved: { type: 'simple-json' },
  },
  indices: { household_merge_household: { columns: ['householdId'] }, household_merge_region: { columns: ['regionCode'] } },
})
