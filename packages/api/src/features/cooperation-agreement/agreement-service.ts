import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { inForceOn, notInForceOn } from '../../data/in-force.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { conflict, notFound, refusal, Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { addMonths } from '../../time/business-day.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { changesBetween } from '../audit/changes-between.js'
import { inRegion } from '../region/region-condition.js'
import { holdUnended } from '../enterprise/enterprise-ended.js'
import { writesAgreements } from './agreement-actions.js'
import { AGREEMENT_SENTENCES } from './agreement-messages.js'
import { AGREEMENT_COLUMNS } from './agreement-type.js'
import type { AgreementRow, CooperationAgreementFilter, EndCooperationAgreementInput, RecordCooperationAgreementInput } from './agreement-type.js'

const AGREEMENTS = new UnscopedTable('CooperationAgreement', 'an id that was used before is recognised whoever used it; rows are changed after they were found in scope')
const HUNDREDTHS = 100
const MOST_VOLUME = 100_000_000
const LONGEST = { partner: 60, subject: 200, unit: 10, reason: 1_000 } as const
const MONTHS = { before: 120, after: 12, longest: 360 } as const
const TRAIL_FIELDS = { kind: 'agreementKind', enterpriseId: 'enterprise', partner: 'partner', subject: 'name', volume: 'volume', unit: 'unit', startedOn: 'startedOn', endedOn: 'endedOn' } as const

type Content = Pick<Row<'CooperationAgreement'>, 'kind' | 'enterpriseId' | 'regionCode' | 'partner' | 'subject' | 'volume' | 'unit' | 'startedOn' | 'endedOn'>

/** What became of an agreement; null where the same was kept before and is in scope no more. */
export interface KeptAgreement {
  readonly agreement: AgreementRow | null
  readonly replayed: boolean
}

const conditionsOf = ({ region, enterprise, kind, inForce }: CooperationAgreementFilter, today: string): Condition<'CooperationAgreement'>[] => {
  const conditions: Condition<'CooperationAgreement'>[] = []
  if (typeof region === 'string') conditions.push(inRegion('regionCode', region))
  if (typeof enterprise === 'string') conditions.push({ column: 'enterpriseId', equals: enterprise })
  if (Array.isArray(kind)) conditions.push({ column: 'kind', in: kind })
  if (inForce === true) conditions.push(...inForceOn(today))
  if (inForce === false) conditions.push(notInForceOn(today))
  return conditions
}

/** Base villages, partnerships of village and enterprise, and ways to markets (I-17, SO-2). */
export class AgreementService {
  constructor(
    private readonly core: Core,
    private readonly attachments: AttachmentService,
  ) {}

  /** One page of the agreements in scope, by place, the earliest first. */
  async page(access: Access, request: { readonly filter: CooperationAgreementFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<AgreementRow>> {
    return rowsOf(this.core, 'CooperationAgreement', access).connection({
      columns: AGREEMENT_COLUMNS,
      where: conditionsOf(request.filter, this.core.clock.today()),
      orderBy: [{ column: 'regionCode' }, { column: 'startedOn' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** Keeps an agreement once. VALIDATION; NOT_FOUND for an enterprise or place out of reach; CONFLICT. */
  async record(access: Access, input: RecordCooperationAgreementInput): Promise<KeptAgreement> {
    const id = checkClientId(input.id)
    const content = this.contentOf(input)
    const attachments = input.attachments ?? []
    const contentHash = contentHashOf({ by: access.viewer.accountId, ...content, attachments: attachments.join() })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const before = await AGREEMENTS.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { agreement: await stillSeen(this.core, 'CooperationAgreement', access, transaction, before), replayed: true }
      }
      const { enterpriseId, regionCode } = content
      if (enterpriseId !== null) {
        const enterprise = await rowsOf(this.core, 'Enterprise', accessFor(access.viewer, 'enterprise.read'), transaction).findOne([{ column: 'id', equals: enterpriseId }], ['id'])
        if (enterprise === null) throw notFound('enterprise')
        await holdUnended(transaction, enterpriseId, 'enterprise')
      }
      const place = this.core.regions.find(regionCode)
      if (place === null || place.level === 'CITY' || (content.kind !== 'MARKET' && place.level !== 'VILLAGE') || !writesAgreements(access, content)) throw refusal('NOT_FOUND', AGREEMENT_SENTENCES.region, ['region'])
      const agreement: Row<'CooperationAgreement'> = { id, ...content, endReason: null, version: 1, recordedBy: access.viewer.accountId, contentHash }
      await rowsOf(this.core, 'CooperationAgreement', access, transaction).insert(transaction, agreement)
      await this.attachments.hold(transaction, access.viewer.accountId, attachments, { type: 'AGREEMENT', id, regionCode })
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'agreement.record', subjectType: 'CooperationAgreement', subjectId: id, regionCode, changes: changesBetween<Content>(TRAIL_FIELDS, null, content) })
      return { agreement, replayed: false }
    }))
  }

  /** Sets an earlier last day with its reason. VALIDATION, NOT_FOUND, STATE or StaleEdit. */
  async end(access: Access, { id, version, endedOn, reason }: EndCooperationAgreementInput): Promise<KeptAgreement> {
    if (checkText(reason, { min: 1, max: LONGEST.reason }) !== null) throw refusal('VALIDATION', AGREEMENT_SENTENCES.reason, ['reason'])
    return this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'CooperationAgreement', access, transaction).findOne([{ column: 'id', equals: id }], ['id', 'regionCode', 'enterpriseId'])
      if (found === null || !writesAgreements(access, found)) throw notFound('id')
      const before = await AGREEMENTS.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (before === null) throw notFound('id')
      if (before.endedOn === endedOn && before.endReason === reason) return { agreement: before, replayed: true }
      if (before.version !== version) throw new StaleEdit(before)
      const today = this.core.clock.today()
      if (before.endedOn !== null && before.endedOn < today) throw refusal('STATE', AGREEMENT_SENTENCES.over, ['id'])
      if (endedOn < before.startedOn || endedOn > today || (before.endedOn !== null && endedOn >= before.endedOn)) throw refusal('VALIDATION', AGREEMENT_SENTENCES.endNow, ['endedOn'])
      const change = { endedOn, endReason: reason, version: before.version + 1 }
      await AGREEMENTS.update(transaction, [{ column: 'id', equals: id }], change)
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'agreement.end', subjectType: 'CooperationAgreement', subjectId: id, regionCode: before.regionCode, reason, changes: [{ field: 'endedOn', from: before.endedOn, to: endedOn }] })
      return { agreement: { ...before, ...change }, replayed: false }
    })
  }

  /** What was sent, every fault at once as VALIDATION. */
  private contentOf(input: RecordCooperationAgreementInput): Content {
    const today = this.core.clock.today()
    const faults: Refused[] = []
    const refuseUnless = (holds: boolean, field: 'enterprise' | 'partner' | 'subject' | 'volume' | 'unit' | 'startedOn' | 'endedOn'): void => {
      if (!holds) faults.push({ code: 'VALIDATION', sentence: AGREEMENT_SENTENCES[field], field: [field] })
    }
    const { kind, region, startedOn } = input
    const [enterpriseId, endedOn, typed] = [input.enterprise ?? null, input.endedOn ?? null, input.volume ?? null]
    const [partner, subject, unit] = [input.partner?.trim() ?? '', input.subject.trim(), input.unit?.trim() ?? '']
    const volume = typed === null ? null : Math.round(typed * HUNDREDTHS)
    refuseUnless(enterpriseId !== null || kind === 'MARKET', 'enterprise')
    refuseUnless(kind === 'MARKET' ? checkText(partner, { min: 1, max: LONGEST.partner }) === null : partner === '', 'partner')
    refuseUnless(checkText(subject, { min: 1, max: LONGEST.subject }) === null, 'subject')
    refuseUnless(typed === null || volume === null || (typed > 0 && typed <= MOST_VOLUME && Math.abs(typed * HUNDREDTHS - volume) < 1e-6), 'volume')
    refuseUnless(typed === null ? unit === '' : checkText(unit, { min: 1, max: LONGEST.unit }) === null, 'unit')
    refuseUnless(startedOn >= addMonths(today, -MONTHS.before) && startedOn <= addMonths(today, MONTHS.after), 'startedOn')
    refuseUnless(endedOn === null || (endedOn >= startedOn && endedOn <= addMonths(today, MONTHS.longest)), 'endedOn')
    if (faults.length > 0) throw new Refusal(...faults)
    return { kind, enterpriseId, regionCode: region, partner: partner === '' ? null : partner, subject, volume, unit: unit === '' ? null : unit, startedOn, endedOn }
  }
}
