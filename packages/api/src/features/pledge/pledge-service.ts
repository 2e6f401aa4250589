import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Page } from '../../data/scoped-repository.js'
import { batched } from '../../graphql/batch.js'
import { isEnded } from '../enterprise/enterprise-ended.js'
import { inRegion } from '../region/region-condition.js'
import { pledgeActions } from './pledge-actions.js'
import type { PledgeState } from './pledge-codes.js'
import { DELIVERY_COLUMNS, PLEDGE_COLUMNS } from './pledge-type.js'
import type { DeliveryRow, PledgeFilter, PledgeRow } from './pledge-type.js'

type Conditions = readonly Condition<'Pledge'>[]

/** A pledge is met or not by two columns of its own row, which no condition compares: whoever confirms writes down that it is met. */
const STANDS: Condition<'Pledge'> = { column: 'withdrawnOn', equals: null }
const PENDING: readonly Condition<'PledgeDelivery'>[] = [{ column: 'status', equals: 'PENDING' }]
const UNMET: Condition<'Pledge'> = { column: 'metOn', equals: null }

/** The pledges that stand so on a day; the same as `pledgeState`, of which a test makes sure. */
const inState = (state: PledgeState, today: string): Conditions => {
  switch (state) {
    case 'WITHDRAWN':
      return [{ column: 'withdrawnOn', notNull: true }]
    case 'MET':
      return [STANDS, { column: 'metOn', notNull: true }]
    case 'OVERDUE':
      return [STANDS, UNMET, { column: 'dueOn', below: today }]
    case 'PARTLY':
      return [STANDS, UNMET, { column: 'dueOn', from: today }, { column: 'delivered', above: 0 }]
    case 'OPEN':
      return [STANDS, UNMET, { column: 'dueOn', from: today }, { column: 'delivered', equals: 0 }]
  }
}

const conditionsOf = ({ region, enterprise, kind, state, waits }: PledgeFilter, today: string): Condition<'Pledge'>[] => {
  const conditions: Condition<'Pledge'>[] = []
  if (typeof region === 'string') conditions.push(inRegion('regionCode', region))
  if (typeof enterprise === 'string') conditions.push({ column: 'enterpriseId', equals: enterprise })
  if (Array.isArray(kind)) conditions.push({ column: 'kind', in: kind })
  if (state !== null && state !== undefined) conditions.push(...inState(state, today))
  if (waits === true) conditions.push({ exists: 'PledgeDelivery', on: ['pledgeId', 'id'], where: PENDING })
  if (waits === false) conditions.push({ lacks: 'PledgeDelivery', on: ['pledgeId', 'id'], where: PENDING })
  return conditions
}

/** Reads pledges within the viewer's scope. */
export class PledgeService {
  constructor(private readonly core: Core) {}

  /** One page of the pledges in scope, by village and due day. */
  async page(access: Access, request: { readonly filter: PledgeFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<PledgeRow>> {
    return rowsOf(this.core, 'Pledge', access).connection({
      columns: PLEDGE_COLUMNS,
      where: conditionsOf(request.filter, this.core.clock.today()),
      orderBy: [{ column: 'regionCode' }, { column: 'dueOn' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** What the viewer may do with a pledge that is already shown: of an enterprise that was ended nothing is delivered or taken back. */
  async actions(viewer: Viewer, pledge: PledgeRow): Promise<ReturnType<typeof pledgeActions>> {
    const actions = pledgeActions(viewer, pledge, this.core.clock.today())
    return (actions.deliver || actions.withdraw) && (await isEnded(this.core, viewer, pledge.enterpriseId)) ? { deliver: false, withdraw: false } : actions
  }

  /** What was delivered of a pledge in scope, the latest first; siblings are read in one statement. */
  async deliveriesOf(access: Access, pledge: PledgeRow): Promise<DeliveryRow[]> {
    const load = async (ids: readonly string[]): Promise<Map<string, Omit<DeliveryRow, 'unit'>[]>> =>
      rowsOf(this.core, 'PledgeDelivery', access).findByParents({ parent: 'pledgeId', parentIds: ids, columns: DELIVERY_COLUMNS, orderBy: [{ column: 'deliveredOn', descending: true }, { column: 'id', descending: true }] })
    const rows = await batched<Omit<DeliveryRow, 'unit'>[]>(access, 'pledge deliveries', pledge.id, load, [])
    return rows.map((row) => ({ ...row, unit: pledge.unit }))
  }
}
