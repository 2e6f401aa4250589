import { addColumn } from './add-column.js'
import { createTable } from './create-table.js'

/** Bodies that send cadres or look after places (C-19, L-7). */
export const CreateSendingUnit = createTable(1766000401000, 'sending_unit', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    name: { type: 'varchar', length: 200 },
    unitType: { type: 'varchar', length: 32 },
    unitLevel: { type: 'varchar', length: 16 },
    createdAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: { sending_unit_region: { columns: ['regionCode', 'name', 'id'] } },
})

/** Which of them looks after which place (L-7). */
export const CreateDesignatedAssistance = createTable(1766000401001, 'designated_assistance', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    sendingUnitId: { type: 'varchar', length: 36 },
    level: { type: 'varchar', length: 16 },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    note: { type: 'varchar', length: 1000, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: { designated_assistance_region: { columns: ['regionCode', 'id'] } },
})

/** Cadres who were sent to places (C-4, C-6, C-7). */
export const CreateDispatch = createTable(1766000401002, 'dispatch', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    campaign: { type: 'varchar', length: 16 },
    teamId: { type: 'varchar', length: 36, nullable: true },
    regionCode: { type: 'varchar', length: 12 },
    accountId: { type: 'varchar', length: 36, nullable: true },
    name: { type: 'varchar', length: 100 },
    sendingUnitId: { type: 'varchar', length: 36, nullable: true },
    sendingUnit: { type: 'varchar', length: 200, nullable: true },
    post: { type: 'varchar', length: 100, nullable: true },
    rank: { type: 'varchar', length: 32, nullable: true },
    phone: { type: 'varchar', length: 40, nullable: true },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    endKind: { type: 'varchar', length: 16, nullable: true },
    endReason: { type: 'varchar', length: 1000, nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: { dispatch_region: { columns: ['regionCode', 'startedOn', 'id'] }, dispatch_team: { columns: ['teamId'] } },
})

/** Why a team ended. */
export const AddTeamEndReason = addColumn(1766000401003, 'work_team', { name: 'endReason', type: 'varchar', length: 1000 })

/** What was sent and by whom; teams from before were not sent by anybody. */
export const AddTeamContentHash = addColumn(1766000401004, 'work_team', { name: 'contentHash', type: 'varchar', length: 64 })
