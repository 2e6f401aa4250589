import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { addToFigures, checkPaid, checkReported, endLinkageOn, endsOf, holdLinkage, membershipsOf } from './linkage-holding.js'
import { mayFindDefault } from './linkage-actions.js'
import { LINKAGE_SENTENCES } from './linkage-messages.js'
import type { EndLinkageInput, RemoveLinkageHouseholdInput } from './linkage-writing-input.js'
import { linkedTo } from './membership-figures.js'

const MEMBERSHIPS = new UnscopedTable('LinkageHousehold', 'a membership that was found in scope in the same transaction')
const HOUSEHOLDS = new UnscopedTable('Household', 'the number of a household that left, for whoever answers for its village')
const LONGEST_TEXT = 1_000

/** Ends linkages before their term, and the part that households take in them. */
export class LinkageEnding {
  constructor(private readonly core: Core) {}

  /**
   * Sets an earlier last day with its reason, once: what stands of it is not replaced. A breach is found by an office over the
   * village, never by a party. Throws StaleEdit,
   * VALIDATION, NOT_FOUND or STATE; then nothing is changed.
   */
  async end(access: Access, { id, version, endedOn, kind, reason }: EndLinkageInput): Promise<Row<'Linkage'>> {
    if (checkText(reason, { min: 1, max: LONGEST_TEXT }) !== null) throw refusal('VALIDATION', LINKAGE_SENTENCES.endReason, ['reason'])
    return this.core.database.write(async (transaction) => {
      const held = await holdLinkage(this.core, transaction, access, id)
      const { linkage } = held
      if (linkage.version !== version) throw new StaleEdit(linkage)
      if (linkage.endedOn !== null && linkage.endedOn < this.core.clock.today()) throw refusal('STATE', LINKAGE_SENTENCES.over, ['id'])
      if (linkage.endKind !== null) throw refusal('STATE', LINKAGE_SENTENCES.endFound, ['id'])
      if (endedOn < linkage.startedOn || (linkage.endedOn !== null && endedOn >= linkage.endedOn)) throw refusal('VALIDATION', LINKAGE_SENTENCES.endedOn, ['endedOn'])
      if (kind !== 'EARLY' && !mayFindDefault(access, linkage)) throw refusal('STATE', LINKAGE_SENTENCES.notAParty, ['kind'])
      await checkReported(transaction, id, endedOn, this.core.clock.today(), 'endedOn')
      const after = await endLinkageOn(this.core, transaction, held, { endedOn, endKind: kind, endReason: reason })
      const { regionCode } = linkage
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'linkage.end', subjectType: 'Linkage', subjectId: id, regionCode, reason, changes: [{ field: 'endedOn', from: linkage.endedOn, to: endedOn }, { field: 'endKind', from: linkage.endKind, to: kind }] })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
      return after
    })
  }

  /**
   * Lets a household leave, with its last day in the linkage; one to come it leaves today, and was never in it. Not before a quarter
   * that is reported of it; the village's first secretary is told. Throws VALIDATION, NOT_FOUND or STATE.
   */
  async remove(access: Access, { linkage: id, household, leftOn, reason }: RemoveLinkageHouseholdInput): Promise<Row<'Linkage'>> {
    if (checkText(reason, { min: 1, max: LONGEST_TEXT }) !== null) throw refusal('VALIDATION', LINKAGE_SENTENCES.leaveReason, ['reason'])
    return this.core.database.write(async (transaction) => {
      const { linkage } = await holdLinkage(this.core, transaction, access, id, 'linkage')
      const seen = await rowsOf(this.core, 'LinkageHousehold', access, transaction).findMany({ columns: ['joinedOn', 'leftOn'], where: [{ column: 'linkageId', equals: id }, { column: 'householdId', equals: household }] })
      const [member] = seen
      if (member === undefined) throw notFound('household')
      if (member.leftOn === leftOn) return linkage
      if (member.leftOn !== null) throw refusal('STATE', LINKAGE_SENTENCES.leftAlready, ['household'])
      const today = this.core.clock.today()
      // Who joined a contract to come leaves it today, before its first day.
      if (leftOn < (member.joinedOn < today ? member.joinedOn : today) || leftOn > today) throw refusal('VALIDATION', LINKAGE_SENTENCES.leftOn, ['leftOn'])
      await checkPaid(transaction, linkage, household, leftOn, today)
      const memberships = (await membershipsOf(transaction, [household])).filter((row) => row.regionCode === linkage.regionCode)
      const ends = await endsOf(transaction, memberships)
      await MEMBERSHIPS.update(transaction, [{ column: 'linkageId', equals: id }, { column: 'householdId', equals: household }], { leftOn })
      const { regionCode } = linkage
      await addToFigures(this.core, transaction, [[regionCode, contributionChange(linkedTo(memberships, ends), linkedTo(memberships.map((row) => (row.linkageId === id ? { ...row, leftOn } : row)), ends))]])
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'linkage.removeHousehold', subjectType: 'Household', subjectId: household, regionCode, reason, changes: [{ field: 'enterprise', from: linkage.enterpriseId, to: null }, { field: 'endedOn', from: null, to: leftOn }] })
      await this.tellSecretary(transaction, access, linkage, household, leftOn)
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
      return linkage
    })
  }

  /** Tells the village's first secretary who left, unless it was the secretary that wrote it down: a party may, and the household has no other word in it. */
  private async tellSecretary(transaction: Transaction, access: Access, { id, regionCode }: Row<'Linkage'>, householdId: string, leftOn: string): Promise<void> {
    const holders = this.core.notices.officeHolders([{ role: 'FIRST_SECRETARY', regionCode }])
    const secretaries = holders.read(await transaction.query(holders.sql, holders.parameters)).filter(({ accountId, disabled }) => !disabled && accountId !== access.viewer.accountId)
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: householdId }])
    await this.core.notices.post(transaction, secretaries.map(({ accountId }) => ({ accountId, kind: 'linkageLeft' as const, parameters: { number: household?.number ?? '', leftOn }, subject: { type: 'Linkage' as const, id } })))
  }
}
