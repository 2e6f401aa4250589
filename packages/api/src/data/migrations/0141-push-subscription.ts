import { createTable } from './create-table.js'

/** The devices on which people asked to be told (C-8, web push): one to a sign-in, its address sealed. */
export const CreatePushSubscription = createTable(1766000800112, 'push_subscription', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    accountId: { type: 'varchar', length: 36 },
    sessionId: { type: 'varchar', length: 36, unique: true },
    endpointHash: { type: 'varchar', length: 64, unique: true },
    sealed: { type: 'text' },
    language: { type: 'varchar', length: 8 },
    createdAt: { type: 'datetime', precision: 3 },
  },
  indices: { push_subscription_account: { columns: ['accountId', 'createdAt'] } },
})
