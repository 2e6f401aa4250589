import { createTable } from './create-table.js'

/** Notices on their way to devices: each pair is one row, however many processes send. */
export const CreatePushDelivery = createTable(1766000800113, 'push_delivery', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    subscriptionId: { type: 'varchar', length: 36 },
    noticeId: { type: 'varchar', length: 36 },
    createdAt: { type: 'datetime', precision: 3 },
    attempts: { type: 'int' },
    dueAt: { type: 'datetime', precision: 3, nullable: true },
    sentAt: { type: 'datetime', precision: 3, nullable: true },
  },
  indices: {
    push_delivery_pair: { columns: ['noticeId', 'subscriptionId'], unique: true },
    push_delivery_subscription: { columns: ['subscriptionId'] },
    push_delivery_due: { columns: ['dueAt'] },
    push_delivery_created: { columns: ['createdAt'] },
  },
})
