import { addIndex } from './add-index.js'

/** Which pledges have a delivery that waits: few of the many deliveries. */
export const IndexDeliveriesThatWait = addIndex(1766000800182, 'pledge_delivery', 'pledge_delivery_status', ['status', 'pledgeId'])
