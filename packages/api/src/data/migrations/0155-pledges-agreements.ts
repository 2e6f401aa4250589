import { createTable } from './create-table.js'

/** What enterprises, and markets outside, agreed on with places (I-17, SO-2). */
export const CreateCooperationAgreement = createTable(1766000800141, 'cooperation_agreement', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    kind: { type: 'varchar', length: 16 },
    enterpriseId: { type: 'varchar', length: 36, nullable: true },
    regionCode: { type: 'varchar', length: 12 },
    partner: { type: 'varchar', length: 100, nullable: true },
    subject: { type: 'varchar', length: 400 },
    volume: { type: 'bigint', nullable: true },
    unit: { type: 'varchar', length: 20, nullable: true },
    startedOn: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    endReason: { type: 'varchar', length: 1000, nullable: true },
    version: { type: 'int' },
    recordedBy: { type: 'varchar', length: 36, nullable: true },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    cooperation_agreement_region: { columns: ['regionCode', 'startedOn', 'id'] },
    cooperation_agreement_enterprise: { columns: ['enterpriseId', 'regionCode', 'startedOn', 'id'] },
  },
})

/** What enterprises promised villages (C-10). */
export const CreatePledge = createTable(1766000800142, 'pledge', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    kind: { type: 'varchar', length: 16 },
    text: { type: 'varchar', length: 400 },
    size: { type: 'bigint' },
    unit: { type: 'varchar', length: 20, nullable: true },
    delivered: { type: 'bigint' },
    metOn: { type: 'date', nullable: true },
    pledgedOn: { type: 'date' },
    dueOn: { type: 'date' },
    withdrawnOn: { type: 'date', nullable: true },
    withdrawReason: { type: 'varchar', length: 1000, nullable: true },
    version: { type: 'int' },
    madeBy: { type: 'varchar', length: 36, nullable: true },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    pledge_region: { columns: ['regionCode', 'dueOn', 'id'] },
    pledge_enterprise: { columns: ['enterpriseId', 'regionCode', 'dueOn', 'id'] },
  },
})

/** What was delivered of pledges, and what the village says of it. */
export const CreatePledgeDelivery = createTable(1766000800143, 'pledge_delivery', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    pledgeId: { type: 'varchar', length: 36 },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    deliveredOn: { type: 'date' },
    size: { type: 'bigint' },
    note: { type: 'varchar', length: 1000, nullable: true },
    status: { type: 'varchar', length: 16 },
    reportedBy: { type: 'varchar', length: 36, nullable: true },
    reportedAt: { type: 'datetime', precision: 3 },
    decidedBy: { type: 'varchar', length: 36, nullable: true },
    decidedAt: { type: 'datetime', precision: 3, nullable: true },
    refuseReason: { type: 'varchar', length: 1000, nullable: true },
    contentHash: { type: 'varchar', length: 64 },
  },
  indices: {
    pledge_delivery_pledge: { columns: ['pledgeId', 'deliveredOn', 'id'] },
    pledge_delivery_region: { columns: ['regionCode', 'status'] },
  },
})
