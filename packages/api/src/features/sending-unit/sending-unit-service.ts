import { inRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { badInput } from '../../graphql/errors.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import { SENDING_UNIT_SENTENCES } from './sending-unit-messages.js'
import type { RegisterSendingUnitInput, SendingUnitFilter, SendingUnitRow } from './sending-unit-type.js'
import { mayBeSaid } from '../../text/said-text.js'

const UNITS = new UnscopedTable('SendingUnit', 'names of bodies stand beside what they do; an id that was used before is recognised whoever used it')
const COLUMNS = ['id', 'regionCode', 'name', 'unitType', 'unitLevel'] as const
const LONGEST_NAME = 200
const LONGEST_SOUGHT = 100

/** Bodies that send cadres or look after places (C-19, L-7). */
export class SendingUnitService {
  constructor(private readonly core: Core) {}

  /** One page of the bodies in scope, by who keeps them and name. */
  async page(access: Access, request: { readonly filter: SendingUnitFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<SendingUnitRow>> {
    return rowsOf(this.core, 'SendingUnit', access).connection({
      columns: COLUMNS,
      where: conditionsOf(request.filter),
      orderBy: [{ column: 'regionCode' }, { column: 'name' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** Bodies by id, for whatever names one. */
  async byIds(ids: readonly string[], runner: Runner = this.core.database): Promise<Map<string, SendingUnitRow>> {
    const rows = ids.length === 0 ? [] : await UNITS.findMany(runner, [{ column: 'id', in: ids }])
    return new Map(rows.map((row) => [row.id, row]))
  }

  /** Registers a body once. VALIDATION, NOT_FOUND for a region out of reach, CONFLICT. */
  async register(access: Access, input: RegisterSendingUnitInput): Promise<{ readonly sendingUnit: SendingUnitRow; readonly replayed: boolean }> {
    const id = checkClientId(input.id)
    const { name, unitType, unitLevel, region } = input
    if (checkText(name, { min: 1, max: LONGEST_NAME }) !== null) throw refusal('VALIDATION', SENDING_UNIT_SENTENCES.name, ['name'])
    const kept = this.core.regions.find(region)
    if (kept === null || !access.grants.some((grant) => grant.role === 'ADMINISTRATOR' || (grant.range !== null && inRange(grant.range, region)))) throw notFound('region')
    if (kept.level !== 'CITY' && kept.level !== 'BANNER') throw refusal('VALIDATION', SENDING_UNIT_SENTENCES.region, ['region'])
    const contentHash = contentHashOf({ by: access.viewer.accountId, name, unitType, unitLevel, region })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const before = await UNITS.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { sendingUnit: before, replayed: true }
      }
      if ((await UNITS.count(transaction, [{ column: 'regionCode', equals: region }, { column: 'name', equals: name }])) > 0) throw refusal('VALIDATION', SENDING_UNIT_SENTENCES.known, ['name'])
      const unit: Row<'SendingUnit'> = { id, regionCode: region, name, unitType, unitLevel, createdAt: toStoredInstant(this.core.clock.now()), contentHash }
      await rowsOf(this.core, 'SendingUnit', access, transaction).insert(transaction, unit)
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'sendingUnit.register',
        subjectType: 'SendingUnit',
        subjectId: id,
        regionCode: region,
        changes: [{ field: 'name', from: null, to: name }],
      })
      return { sendingUnit: unit, replayed: false }
    }))
  }
}

const conditionsOf = ({ nameContains, level }: SendingUnitFilter): Condition<'SendingUnit'>[] => {
  const conditions: Condition<'SendingUnit'>[] = []
  if (typeof nameContains === 'string') {
    if (checkText(nameContains, { min: 0, max: LONGEST_SOUGHT }) !== null) throw badInput(mayBeSaid({ zh: '名称筛选', en: 'A name to search for' }, LONGEST_SOUGHT))
    const part = nameContains.trim()
    if (part !== '') conditions.push({ column: 'name', contains: part })
  }
  if (Array.isArray(level)) conditions.push({ column: 'unitLevel', in: level })
  return conditions
}
