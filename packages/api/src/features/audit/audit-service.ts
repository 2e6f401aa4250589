import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import { addDays, shanghaiOffsetMilliseconds } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { inRegion } from '../region/region-condition.js'
import type { AuditFilter } from './audit-input.js'
import type { AuditSubjects } from './audit-subjects.js'

const COLUMNS = ['id', 'at', 'accountId', 'action', 'subjectType', 'subjectId', 'regionCode', 'reason', 'changes', 'sequence', 'hash'] as const

/** The columns that the fields of an entry are made from. */
export const auditEntryColumns = (): typeof COLUMNS => COLUMNS

/** An entry as the auditor reads it. */
export type AuditEntryValue = Pick<Row<'AuditEntry'>, (typeof COLUMNS)[number]>

/** The instant at which a day begins in Asia/Shanghai. */
const beginning = (day: string): string => toStoredInstant(new Date(Date.parse(`${day}T00:00:00.000Z`) - shanghaiOffsetMilliseconds))

const conditionsOf = ({ subject, region, account, action, from, to }: AuditFilter): Condition<'AuditEntry'>[] => {
  const conditions: Condition<'AuditEntry'>[] = []
  if (typeof subject === 'string') conditions.push({ column: 'subjectId', equals: subject })
  if (typeof region === 'string') conditions.push(inRegion('regionCode', region))
  // Asked for by account, what somebody did as an anonymous reporter would say who that was.
  if (typeof account === 'string') conditions.push({ column: 'accountId', equals: account }, { lacks: 'Observation', on: ['id', 'subjectId'], where: [{ column: 'anonymous', equals: true }, { column: 'reporterId', equals: account }] })
  if (typeof from === 'string') conditions.push({ column: 'at', from: beginning(from) })
  if (typeof to === 'string') conditions.push({ column: 'at', below: beginning(addDays(to, 1)) })
  if (typeof action === 'string') conditions.push({ column: 'action', equals: action })
  return conditions
}

/** The trail as the auditor reads it. */
export class AuditService {
  constructor(
    private readonly core: Core,
    private readonly subjects: AuditSubjects,
  ) {}

  /** One page, newest first: ids are made in the order of time, and the primary key is the cheapest order there is. */
  async page(access: Access, request: { readonly filter: AuditFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<AuditEntryValue>> {
    const { household } = request.filter
    const around: Condition<'AuditEntry'>[] = typeof household === 'string' ? [{ column: 'subjectId', in: await this.subjects.idsAround(access, household) }] : []
    return rowsOf(this.core, 'AuditEntry', access).connection({
      columns: COLUMNS,
      where: [...conditionsOf(request.filter), ...around],
      orderBy: [{ column: 'id', descending: true }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }
}
