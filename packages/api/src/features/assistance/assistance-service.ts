import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { inForceOn, notInForceOn } from '../../data/in-force.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { onDays } from '../../graphql/day-range.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import { APPOINTMENT_SENTENCES } from '../appointment/appointment-messages.js'
import { checkEnd, checkEndReason, heldForEnding } from '../appointment/ending-rule.js'
import { inRegion } from '../region/region-condition.js'
import type { AssistanceFilter, AssistanceRow, DesignateAssistanceInput, EndAssistanceInput } from './assistance-type.js'

const DESIGNATIONS = new UnscopedTable('DesignatedAssistance', 'an id that was used before is recognised whoever used it; rows are changed after they were found in scope')
const COLUMNS = ['id', 'regionCode', 'sendingUnitId', 'level', 'kind', 'startedOn', 'endedOn', 'note'] as const
const LONGEST_TEXT = 1_000

interface Designated {
  readonly assistance: AssistanceRow
  readonly replayed: boolean
}

/** Bodies of centre, province and city that look after places (L-7). */
export class AssistanceService {
  constructor(private readonly core: Core) {}

  /** One page of the designations in scope, by place. */
  async page(access: Access, request: { readonly filter: AssistanceFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<AssistanceRow>> {
    return rowsOf(this.core, 'DesignatedAssistance', access).connection({
      columns: COLUMNS,
      where: this.conditions(request.filter),
      orderBy: [{ column: 'regionCode' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** Writes a designation down once. VALIDATION; NOT_FOUND for a place or body out of reach; CONFLICT. */
  async designate(access: Access, input: DesignateAssistanceInput): Promise<Designated> {
    const id = checkClientId(input.id)
    const { region, sendingUnit, level, startedOn } = input
    const [endedOn, note, kind] = [input.endedOn ?? null, input.note ?? null, input.kind ?? 'DESIGNATED']
    if (endedOn !== null && endedOn < startedOn) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.endBeforeStart, ['endedOn'])
    if (note !== null && checkText(note, { min: 0, max: LONGEST_TEXT }) !== null) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.note, ['note'])
    const place = this.core.regions.find(region)
    if (place === null || place.level === 'CITY' || !reaches(access, region)) throw notFound('region')
    const contentHash = contentHashOf({ by: access.viewer.accountId, region, sendingUnit, level, startedOn, endedOn, note, ...(kind === 'DESIGNATED' ? {} : { kind }) })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const before = await DESIGNATIONS.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { assistance: before, replayed: true }
      }
      if ((await rowsOf(this.core, 'SendingUnit', access, transaction).count([{ column: 'id', equals: sendingUnit }])) === 0) throw notFound('sendingUnit')
      const assistance: Row<'DesignatedAssistance'> = { id, regionCode: region, sendingUnitId: sendingUnit, level, kind, startedOn, endedOn, note, createdAt: toStoredInstant(this.core.clock.now()), contentHash }
      await rowsOf(this.core, 'DesignatedAssistance', access, transaction).insert(transaction, assistance)
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'assistance.designate',
        subjectType: 'DesignatedAssistance',
        subjectId: id,
        regionCode: region,
        changes: [{ field: 'assistanceKind', from: null, to: kind }, { field: 'startedOn', from: null, to: startedOn }, ...(endedOn === null ? [] : [{ field: 'endedOn' as const, from: null, to: endedOn }])],
      })
      return { assistance, replayed: false }
    }))
  }

  /** Sets the last day of a designation. NOT_FOUND out of scope, VALIDATION, STATE once it has ended. */
  async end(access: Access, { id, endedOn, reason }: EndAssistanceInput): Promise<Designated> {
    checkEndReason(reason)
    return this.core.database.write(async (transaction) => {
      const before = await heldForEnding(this.core, transaction, access, 'DesignatedAssistance', id)
      if (before.endedOn === endedOn) return { assistance: before, replayed: true }
      checkEnd(before, endedOn, this.core.clock.today(), APPOINTMENT_SENTENCES.alreadyEnded)
      await DESIGNATIONS.update(transaction, [{ column: 'id', equals: id }], { endedOn })
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'assistance.end',
        subjectType: 'DesignatedAssistance',
        subjectId: id,
        regionCode: before.regionCode,
        reason,
        changes: [{ field: 'endedOn', from: before.endedOn, to: endedOn }],
      })
      return { assistance: { ...before, endedOn }, replayed: false }
    })
  }

  private conditions({ region, level, kind, inForce, endedOn }: AssistanceFilter): Condition<'DesignatedAssistance'>[] {
    const today = this.core.clock.today()
    const conditions: Condition<'DesignatedAssistance'>[] = []
    if (typeof region === 'string') conditions.push(inRegion('regionCode', region))
    if (Array.isArray(level)) conditions.push({ column: 'level', in: level })
    if (kind === 'DESIGNATED') conditions.push({ anyOf: [[{ column: 'kind', equals: kind }], [{ column: 'kind', equals: null }]] })
    else if (kind !== null && kind !== undefined) conditions.push({ column: 'kind', equals: kind })
    if (inForce === true) conditions.push(...(inForceOn(today) as readonly Condition<'DesignatedAssistance'>[]))
    if (inForce === false) conditions.push(notInForceOn(today))
    if (endedOn != null) conditions.push(onDays('endedOn', endedOn))
    return conditions
  }
}
