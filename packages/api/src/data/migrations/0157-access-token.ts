import { createTable } from './create-table.js'

/** Keys of enterprises for their accounting systems (ADR 0028). */
export const CreateAccessToken = createTable(1766000800144, 'access_token', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    accountId: { type: 'varchar', length: 36 },
    name: { type: 'varchar', length: 60 },
    tokenHash: { type: 'varchar', length: 64, unique: true },
    createdBy: { type: 'varchar', length: 36 },
    createdAt: { type: 'datetime', precision: 3 },
    expiresAt: { type: 'datetime', precision: 3 },
    lastUsedAt: { type: 'datetime', precision: 3, nullable: true },
    endedBy: { type: 'varchar', length: 36, nullable: true },
    endedAt: { type: 'datetime', precision: 3, nullable: true },
  },
  indices: {
    access_token_enterprise: { columns: ['enterpriseId', 'createdAt'] },
    access_token_region: { columns: ['regionCode'] },
  },
})
