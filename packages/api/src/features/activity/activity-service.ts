import { inRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { toStoredInstant } from '../../time/instant.js'
import { inRegion } from '../region/region-condition.js'
import { activityDraft, activityFaults, reliefDaysOf } from './activity-rules.js'
import { ACTIVITY_COLUMNS } from './activity-type.js'
import type { ActivityFilter, ActivityRow, RecordActivityInput, ReliefDay } from './activity-type.js'

const RECORDED = new UnscopedTable('Activity', 'an id that was used before is recognised whoever used it, and never shown to others')

/** What cadres do for villages and bring to them (C-5, C-15), and the relief day (L-9). */
export class ActivityService {
  constructor(private readonly core: Core) {}

  /** One page of the activities in scope, by place, the latest first. */
  async page(access: Access, request: { readonly filter: ActivityFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<ActivityRow>> {
    const { region, kind } = request.filter
    const where: Condition<'Activity'>[] = []
    if (typeof region === 'string') where.push(inRegion('regionCode', region))
    if (Array.isArray(kind)) where.push({ column: 'kind', in: kind })
    return rowsOf(this.core, 'Activity', access).connection({
      columns: ACTIVITY_COLUMNS,
      where,
      orderBy: [{ column: 'regionCode', descending: true }, { column: 'heldOn', descending: true }, { column: 'id', descending: true }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The relief days of a place in the viewer's territory by year (L-9); none for any other. */
  async reliefDays(access: Access, code: string): Promise<ReliefDay[]> {
    if (!access.grants.some((grant) => grant.role !== 'SECTION_LEADER' && grant.range !== null && inRange(grant.range, code))) return []
    return reliefDaysOf(await rowsOf(this.core, 'Activity', access).findMany({ columns: ['heldOn', 'participants', 'donation'], where: [inRegion('regionCode', code), { column: 'kind', equals: 'RELIEF_DAY' }] }))
  }

  /** Records an activity once. VALIDATION; NOT_FOUND for a place or household out of reach; CONFLICT. */
  async record(access: Access, input: RecordActivityInput): Promise<{ readonly activity: ActivityRow | null; readonly replayed: boolean }> {
    const id = checkClientId(input.id)
    const draft = activityDraft(input)
    const faults = activityFaults(draft, this.core.clock.today())
    if (faults.length > 0) throw new Refusal(...faults)
    const contentHash = contentHashOf({ by: access.viewer.accountId, ...draft })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const before = await RECORDED.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (before !== null) {
        if (before.accountId !== access.viewer.accountId || before.contentHash !== contentHash) throw conflict()
        return { activity: await stillSeen(this.core, 'Activity', access, transaction, before), replayed: true }
      }
      await this.checkPlace(transaction, access, draft)
      const { region, household, ...rest } = draft
      const activity: Row<'Activity'> = { id, ...rest, regionCode: region, householdId: household, accountId: access.viewer.accountId, recordedAt: toStoredInstant(this.core.clock.now()), contentHash }
      await rowsOf(this.core, 'Activity', access, transaction).insert(transaction, activity)
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'activity.record',
        subjectType: 'Activity',
        subjectId: id,
        regionCode: region,
        changes: [{ field: 'kind', from: null, to: activity.kind }, { field: 'name', from: null, to: activity.title }],
      })
      return { activity, replayed: false }
    }))
  }

  /** A place of the own territory, or a village of the own households; a village unless it is the relief day. A household lies in it. */
  private async checkPlace(transaction: Transaction, access: Access, { kind, region, household }: ReturnType<typeof activityDraft>): Promise<void> {
    const place = this.core.regions.find(region)
    if (place === null || (place.level !== 'VILLAGE' && kind !== 'RELIEF_DAY')) throw notFound('region')
    const households = rowsOf(this.core, 'Household', access, transaction)
    const inTerritory = access.grants.some((grant) => grant.role !== 'SECTION_LEADER' && grant.range !== null && inRange(grant.range, region))
    if (!inTerritory && (place.level !== 'VILLAGE' || (await households.count([{ column: 'regionCode', equals: region }])) === 0)) throw notFound('region')
    if (household !== null && (await households.count([{ column: 'id', equals: household }, { column: 'regionCode', equals: region }])) === 0) throw notFound('household')
  }
}
