import { createHash } from 'node:crypto'
import type { RegionLevel } from '../../access/territory.js'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { OutOfScopeError } from '../../data/scope-errors.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { registrationFaults } from '../household/household-registration.js'
import { nextCaseNumber } from '../region/village-numbers.js'
import { revisedMember, sealedMember } from './case-content.js'
import type { AppliedMember, CaseContent } from './case-content.js'
import { contentFaults, householdApplied, subjectStatuses } from './case-draft.js'
import type { OpenCaseInput, ReviseCaseInput } from './case-input.js'
import { revisionRefusal } from './case-judging.js'
import { CASE_SENTENCES, REVISION_SENTENCES } from './case-messages.js'
import type { CaseParts } from './case-parts.js'
import type { CaseRow } from './case-reader.js'
import { ruleSetOn } from './case-rule-sets.js'
import { standingColumns, standingOf } from './case-standing.js'
import { monitoringFault } from './monitoring-rules.js'
import { isRiskLasting, liveSubjectOf } from './risk-ending.js'

const CASES = new UnscopedTable('RegisterCase', 'an id that was used before is recognised whoever used it, and a household’s case under way')
const HOUSEHOLDS = new UnscopedTable('Household', 'the household was found in scope in the same transaction')

/** The longest reason for a case, in characters. */
export const LONGEST_REASON = 2_000

const LEVELS_ABOVE_VILLAGES = ['CITY', 'BANNER', 'TOWN'] as const satisfies readonly RegionLevel[]

/** A case that was opened, now or before. */
export interface OpenedCase {
  readonly row: CaseRow
  readonly replayed: boolean
}

/** Whom a case is about, as far as the register knows. */
interface Subject {
  readonly regionCode: string
  readonly household: Row<'Household'> | null
  readonly headName: string
  readonly size: number
  /** What may have one case under way at a time. */
  readonly live: string | null
}

/** The case was changed since it was read. */
export class StaleCase extends Refusal {
  constructor(readonly caseId: string) {
    super({ code: 'STALE', sentence: CASE_SENTENCES.stale, field: ['version'] })
  }
}

/** Opens cases, each id once and one at a time for a household, and puts drafts right. */
export class CaseOpening {
  constructor(
    private readonly core: Core,
    private readonly parts: CaseParts,
  ) {}

  /** Opens a case under the rules of today, or says that the same was opened before. Throws VALIDATION, NOT_FOUND, STATE or CONFLICT. */
  async open(access: Access, input: OpenCaseInput): Promise<OpenedCase> {
    const id = checkClientId(input.id)
    const contentHash = createHash('sha256').update(canonicalJson({ accountId: access.viewer.accountId, ...plainInput(input) })).digest('hex')
    return onceMoreWhenTaken(() => this.core.database.write((transaction) => this.take(transaction, access, { ...input, id }, contentHash)))
  }

  /** Puts a draft, or a case that was sent back, right; whoever does so has acted for the village. Throws STALE, VALIDATION, NOT_FOUND or STATE. */
  async revise(access: Access, input: ReviseCaseInput): Promise<void> {
    await this.core.database.write(async (transaction) => {
      const cases = rowsOf(this.core, 'RegisterCase', access, transaction)
      const seen = await cases.findOne([{ column: 'id', equals: input.id }], ['regionCode'])
      if (seen === null) throw notFound('id')
      await lockVillage(transaction, seen.regionCode)
      const row = await CASES.findOne(transaction, [{ column: 'id', equals: input.id }], true)
      if (row === null) throw notFound('id')
      if (row.version !== input.version) throw new StaleCase(row.id)
      const { accountId } = access.viewer
      const refused = revisionRefusal(standingOf(row), { accountId, levels: await this.parts.levelsWithin(transaction, access.viewer, row.regionCode) })
      if (refused !== null) throw refusal('STATE', REVISION_SENTENCES[refused], ['id'])
      const { content = row.content, ...rest } = this.revised(row, input)
      const revisions = [...(row.content.revisions ?? []), { on: this.core.clock.today(), at: toStoredInstant(this.core.clock.now()), accountId, acts: row.acts.length }]
      await CASES.update(transaction, [{ column: 'id', equals: row.id }], { ...rest, content: { ...content, revisions }, version: row.version + 1 })
      await this.core.audit.record(transaction, { accountId, action: 'case.revise', subjectType: 'RegisterCase', subjectId: row.id, regionCode: row.regionCode })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: row.regionCode })
    })
  }

  private revised(row: CaseRow, input: ReviseCaseInput): Partial<CaseRow> {
    const today = this.core.clock.today()
    const reason = input.reason ?? row.reason
    const faults = reasonFaults(reason)
    if (row.kind !== 'IDENTIFICATION') {
      if (faults.length > 0) throw new Refusal(...faults)
      return { reason }
    }
    const stored = row.content.members ?? []
    const attribute = input.attribute ?? row.content.attribute ?? null
    const mainCause = input.mainCause ?? row.content.mainCause ?? 'OTHER'
    const groupName = input.groupName === '' ? null : (input.groupName ?? row.content.groupName ?? null)
    const kept = (input.members ?? []).map(({ keeps }) => keeps ?? null)
    const asked = (input.members ?? []).map((member, index): AppliedMember => {
      const found = revisedMember(stored, member, this.core.cipher)
      // One member of the version that was read is one member of the next.
      if (found === null || (member.keeps != null && kept.indexOf(member.keeps) !== index)) faults.push({ code: 'VALIDATION', sentence: CASE_SENTENCES.memberUnknown, field: ['members', String(index), 'keeps'] })
      return found ?? member
    })
    const family = Array.isArray(input.members) ? asked : null
    if (family !== null || typeof input.groupName === 'string') faults.push(...registrationFaults(householdApplied({ members: family ?? stored.map(({ name, relation }) => ({ name, relation })), groupName, attribute, mainCause }, today), today).map((fault): Refused => ({ code: 'VALIDATION', ...fault })))
    if (faults.length > 0) throw new Refusal(...faults)
    const members = family?.map((member) => sealedMember(member, today, this.core.cipher)) ?? stored
    const content: CaseContent = { ...row.content, attribute, mainCause, groupName, members }
    return { reason, content, headName: headOf(members) ?? row.headName, size: members.length }
  }

  private async take(transaction: Transaction, access: Access, input: OpenCaseInput, contentHash: string): Promise<OpenedCase> {
    const before = await this.repeat(transaction, access, input.id, contentHash)
    if (before !== null) return before
    const today = this.core.clock.today()
    const ruleSet = ruleSetOn(today)
    if (ruleSet?.kinds[input.kind] === undefined) throw refusal('STATE', CASE_SENTENCES.noRules, ['kind'])
    const faults = [...reasonFaults(input.reason), ...this.villageFaults(input), ...contentFaults(input, today)]
    if (faults.length > 0) throw new Refusal(...faults)
    const subject = await this.subjectOf(transaction, access, input)
    await this.mustActForVillage(transaction, access, subject.regionCode)
    if (subject.live !== null && (await CASES.count(transaction, [{ column: 'liveSubject', equals: subject.live }])) > 0) throw refusal('STATE', CASE_SENTENCES.underWay, ['household'])
    return { row: await this.store(transaction, access, input, subject, { ruleSet: ruleSet.id, contentHash }), replayed: false }
  }

  /** A family that is new to the register belongs to a village: nothing chosen, or a division above the villages, is a choice not made yet. */
  private villageFaults({ household, region }: OpenCaseInput): Refused[] {
    const isAbove = typeof region === 'string' && (region === '' || LEVELS_ABOVE_VILLAGES.some((level) => this.core.regions.is(region, level)))
    return typeof household !== 'string' && isAbove ? [{ code: 'VALIDATION', sentence: CASE_SENTENCES.villageNeeded, field: ['region'] }] : []
  }

  private async repeat(transaction: Transaction, access: Access, id: string, contentHash: string): Promise<OpenedCase | null> {
    const row = await CASES.findOne(transaction, [{ column: 'id', equals: id }])
    if (row === null) return null
    if (row.contentHash !== contentHash || row.openedBy !== access.viewer.accountId) throw conflict()
    return { row, replayed: true }
  }

  /** Whoever acts for the village opens its cases; a town's office only where the village has no first secretary. */
  private async mustActForVillage(transaction: Transaction, access: Access, regionCode: string): Promise<void> {
    const levels = await this.parts.levelsWithin(transaction, access.viewer, regionCode)
    if (!levels.has('VILLAGE')) throw refusal('STATE', CASE_SENTENCES.secretaryFirst)
  }

  private async subjectOf(transaction: Transaction, access: Access, input: OpenCaseInput): Promise<Subject> {
    if (input.kind === 'RISK_ELIMINATION') return this.monitoredSubject(transaction, access, input.eliminates ?? '')
    if (typeof input.household !== 'string') return this.newSubject(transaction, input)
    const household = await this.householdOf(transaction, access, input.household)
    if (!subjectStatuses[input.kind].includes(household.status)) throw refusal('STATE', CASE_SENTENCES.householdStatus, ['household'])
    checkMonitored(input, household)
    return { regionCode: household.regionCode, household, headName: household.headName, size: household.size, live: household.id }
  }

  private async householdOf(transaction: Transaction, access: Access, id: string): Promise<Row<'Household'>> {
    const seen = await rowsOf(this.core, 'Household', accessFor(access.viewer, 'household.read'), transaction).findOne([{ column: 'id', equals: id }], ['regionCode'])
    if (seen === null) throw notFound('household')
    await lockVillage(transaction, seen.regionCode)
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: id }], true)
    if (household === null) throw notFound('household')
    return household
  }

  private async newSubject(transaction: Transaction, input: OpenCaseInput): Promise<Subject> {
    const regionCode = input.region ?? ''
    if (!this.core.regions.is(regionCode, 'VILLAGE')) throw notFound('region')
    checkMonitored(input, null)
    await lockVillage(transaction, regionCode)
    if (input.kind === 'MONITORING') return { regionCode, household: null, headName: input.headName ?? '', size: input.size ?? 0, live: null }
    return { regionCode, household: null, headName: headOf(input.members ?? []) ?? '', size: input.members?.length ?? 0, live: null }
  }

  private async monitoredSubject(transaction: Transaction, access: Access, id: string): Promise<Subject> {
    const seen = await rowsOf(this.core, 'RegisterCase', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode'])
    if (seen === null) throw notFound('eliminates')
    await lockVillage(transaction, seen.regionCode)
    const monitored = await CASES.findOne(transaction, [{ column: 'id', equals: id }], true)
    if (monitored === null || !isRiskLasting(monitored)) throw refusal('STATE', CASE_SENTENCES.notMonitored, ['eliminates'])
    const household = monitored.householdId === null ? null : await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: monitored.householdId }])
    return { regionCode: monitored.regionCode, household, headName: monitored.headName, size: monitored.size, live: liveSubjectOf(monitored) }
  }

  private async store(transaction: Transaction, access: Access, input: OpenCaseInput, subject: Subject, { ruleSet, contentHash }: { readonly ruleSet: string; readonly contentHash: string }): Promise<CaseRow> {
    const today = this.core.clock.today()
    const { accountId } = access.viewer
    const content = this.contentOf(input)
    const opened = {
      id: input.id,
      number: await nextCaseNumber(transaction, subject.regionCode, Number(today.slice(0, 4))),
      version: 1,
      kind: input.kind,
      regionCode: subject.regionCode,
      householdId: subject.household?.id ?? null,
      headName: subject.headName,
      size: subject.size,
      ruleSet,
      riskEndedOn: null,
      reason: input.reason,
      content,
      acts: [],
      openedOn: today,
      openedAt: toStoredInstant(this.core.clock.now()),
      openedBy: accountId,
      contentHash,
    }
    const row: CaseRow = { ...opened, ...standingColumns(opened, subject.live) }
    if (!rowsOf(this.core, 'RegisterCase', access, transaction).surelySees(row)) throw new OutOfScopeError()
    await CASES.insert(transaction, [row])
    await this.core.audit.record(transaction, { accountId, action: 'case.open', subjectType: 'RegisterCase', subjectId: row.id, regionCode: row.regionCode, reason: row.number, changes: [{ field: 'kind', from: null, to: row.kind }] })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode: row.regionCode })
    return row
  }

  private contentOf(input: OpenCaseInput): CaseContent {
    const today = this.core.clock.today()
    const income = input.income === undefined || input.income === null ? null : { year: input.income.year, perCapita: input.income.perCapita }
    switch (input.kind) {
      case 'IDENTIFICATION':
        return {
          members: (input.members ?? []).map((member) => sealedMember(member, today, this.core.cipher)),
          groupName: input.groupName ?? null,
          attribute: input.attribute ?? null,
          mainCause: input.mainCause ?? 'OTHER',
          flags: [...new Set(input.flags ?? [])],
          income,
        }
      case 'CANCELLATION':
        return { ground: input.ground ?? 'OWN_WISH' }
      case 'MONITORING':
        return { monitoringType: input.monitoringType ?? 'SUDDEN_SEVERE_DIFFICULTY', channel: input.channel ?? 'CADRE_CHECK', income }
      case 'RISK_ELIMINATION':
        return { eliminates: input.eliminates ?? '' }
      default:
        return {}
    }
  }
}

const reasonFaults = (reason: string): Refused[] => {
  if (reason.trim() === '') return [{ code: 'VALIDATION', sentence: CASE_SENTENCES.reasonMissing, field: ['reason'] }]
  return checkText(reason, { min: 1, max: LONGEST_REASON }) === null ? [] : [{ code: 'VALIDATION', sentence: CASE_SENTENCES.reason(LONGEST_REASON), field: ['reason'] }]
}

const headOf = (members: readonly { readonly name: string; readonly relation: string }[]): string | null => members.find((member) => member.relation === '户主')?.name ?? null

/** Refuses a monitoring type that income or register contradict. */
const checkMonitored = (input: OpenCaseInput, household: Row<'Household'> | null): void => {
  if (input.kind !== 'MONITORING' || input.monitoringType === undefined || input.monitoringType === null) return
  const fault = monitoringFault(input.monitoringType, { status: household?.status ?? null, income: input.income ?? null })
  if (fault === 'SCOPE') throw refusal('VALIDATION', CASE_SENTENCES.scopeLine, ['income'])
  if (fault === 'ON_REGISTER') throw refusal('VALIDATION', CASE_SENTENCES.notOnRegister, ['household'])
  if (fault === 'STATUS') throw refusal('STATE', CASE_SENTENCES.householdStatus, ['household'])
}

/** What a case was opened with, as JSON: equal content has an equal hash. */
const plainInput = (input: OpenCaseInput): Record<string, string> => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null).map(([name, value]) => [name, canonicalJson(JSON.parse(JSON.stringify(value)) as string)]))
