import { createTable } from './create-table.js'

/** That supervisors took part in trainings (C-8). */
export const CreateSupervisorTraining = createTable(1766000800133, 'supervisor_training', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    sessionId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    accountId: { type: 'varchar', length: 36 },
    heldOn: { type: 'date' },
    subject: { type: 'varchar', length: 100 },
    hours: { type: 'double' },
    givenBy: { type: 'varchar', length: 100 },
    recordedBy: { type: 'varchar', length: 36 },
    recordedAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: { supervisor_training_account: { columns: ['accountId', 'heldOn'] }, supervisor_training_region: { columns: ['regionCode', 'heldOn'] }, supervisor_training_session: { columns: ['sessionId', 'accountId'], unique: true } },
})

/** What supervisors were recognised by (C-17). */
export const CreateSupervisorRecognition = createTable(1766000800134, 'supervisor_recognition', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    accountId: { type: 'varchar', length: 36 },
    kind: { type: 'varchar', length: 24 },
    awardedOn: { type: 'date' },
    documentNumber: { type: 'varchar', length: 60 },
    reason: { type: 'varchar', length: 400 },
    recordedBy: { type: 'varchar', length: 36 },
    recordedAt: { type: 'datetime', precision: 3 },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: { supervisor_recognition_account: { columns: ['accountId', 'awardedOn'] }, supervisor_recognition_region: { columns: ['regionCode', 'awardedOn'] } },
})

/** How those who watch villages are tied to cadres (1.10). */
export const CreateSupervisorTie = createTable(1766000800135, 'supervisor_tie', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    regionCode: { type: 'varchar', length: 12 },
    accountId: { type: 'varchar', length: 36 },
    kind: { type: 'varchar', length: 16 },
    householdId: { type: 'varchar', length: 36, nullable: true },
    cadreId: { type: 'varchar', length: 36, nullable: true },
    note: { type: 'varchar', length: 400, nullable: true },
    declaredOn: { type: 'date' },
    declaredAt: { type: 'datetime', precision: 3 },
    declaredBy: { type: 'varchar', length: 36 },
    endedOn: { type: 'date', nullable: true },
    endReason: { type: 'varchar', length: 400, nullable: true },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: { supervisor_tie_account: { columns: ['accountId'] }, supervisor_tie_region: { columns: ['regionCode'] }, supervisor_tie_household: { columns: ['householdId'] } },
})
