import { accessFor } from '../../access/viewer.js'
import type { Viewer } from '../../access/viewer.js'
import { covers, mayAnswerFor } from '../linkage/linkage-actions.js'
import { pledgeState } from './pledge-rules.js'
import type { DeliveryRow, PledgeRow } from './pledge-type.js'

/** What the viewer may do with a pledge now: the enterprise's chief in the own village, and the offices over it. */
export const pledgeActions = (viewer: Viewer, pledge: PledgeRow, today: string): { readonly deliver: boolean; readonly withdraw: boolean } => {
  const state = pledgeState(pledge, today)
  const writes = covers(accessFor(viewer, 'pledge.make'), pledge)
  return { deliver: writes && state !== 'WITHDRAWN', withdraw: writes && state !== 'WITHDRAWN' && state !== 'MET' }
}

/** The village's first secretary decides what was delivered: neither who reported it nor who stands for the enterprise. */
export const mayDecide = (viewer: Viewer, delivery: Pick<DeliveryRow, 'regionCode' | 'enterpriseId' | 'reportedBy' | 'status'>): boolean =>
  delivery.status === 'PENDING' && delivery.reportedBy !== viewer.accountId && mayAnswerFor(accessFor(viewer, 'pledge.confirm'), delivery)
