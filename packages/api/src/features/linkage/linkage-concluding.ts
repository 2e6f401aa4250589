import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { addDays, addMonths } from '../../time/business-day.js'
import { checkListed } from '../code-list/code-list-service.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { closenessOfContract } from './closeness.js'
import { contractChanges } from './contract-changes.js'
import { contractOf } from './contract-rules.js'
import { covers } from './linkage-actions.js'
import { askHouseholds } from './linkage-asking.js'
import { enterpriseContribution, linkageContribution } from './linkage-figures.js'
import { addToFigures, checkReported, endLinkageOn, holdLinkage, holdSeat, linkagesOfEnterprise, membersOf } from './linkage-holding.js'
import type { HeldLinkage } from './linkage-holding.js'
import { LINKAGE_SENTENCES } from './linkage-messages.js'
import { rhythmOf } from './paying-rhythm.js'
import type { ConcludeLinkageInput, RenewLinkageInput } from './linkage-writing-input.js'

const KEPT = new UnscopedTable('Linkage', 'an id that was used before is recognised whoever used it, and never shown to others')
const HOUSEHOLDS = new UnscopedTable('Household', 'members of a linkage that was found in scope in the same transaction')
const YEAR_IN_MONTHS = 12

/** What became of a linkage. */
export interface KeptLinkage {
  readonly linkage: Row<'Linkage'>
  readonly replayed: boolean
}

/** Writes down what an enterprise and households of a village agreed on (dossier 4.4). Its closeness follows from the contract. */
export class LinkageConcluding {
  constructor(private readonly core: Core) {}

  /** Keeps a linkage, or says that the same was kept before. It ends with its term. Throws VALIDATION, NOT_FOUND, STATE or CONFLICT; then nothing is changed. */
  async conclude(access: Access, input: ConcludeLinkageInput): Promise<KeptLinkage> {
    const id = checkClientId(input.id)
    const contract = contractOf(input.form, input.contract)
    const payingRhythm = rhythmOf(input.form, input.payingRhythm)
    this.checkStart(input.startedOn)
    const model = input.model ?? null
    const contentHash = contentHashOf({ by: access.viewer.accountId, enterprise: input.enterprise, village: input.village, form: input.form, contract, startedOn: input.startedOn, ...(model === null ? {} : { model }), ...saidRhythm(input) })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      await this.checkPlace(transaction, access, input)
      await checkListed(transaction, 'LINKAGE_MODEL', model, null, 'model')
      const seat = await holdSeat(transaction, input.enterprise, input.village)
      const before = await this.keptBefore(transaction, id, contentHash)
      if (before !== null) return before
      const linkage = await this.keep(transaction, access, seat, null, { id, enterpriseId: input.enterprise, regionCode: input.village, form: input.form, startedOn: input.startedOn, contract, payingRhythm, model, renews: null, contentHash })
      return { linkage, replayed: false }
    }))
  }

  /**
   * Keeps a contract that goes on from another: the old one ends the day before it begins, and every household that takes part is
   * asked anew, since the terms are new. One whose end was written down before keeps it, and is gone on from after that day. Throws as {@link conclude}, and StaleEdit.
   */
  async renew(access: Access, input: RenewLinkageInput): Promise<KeptLinkage> {
    const id = checkClientId(input.id)
    this.checkStart(input.startedOn)
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      const held = await holdLinkage(this.core, transaction, access, input.renews, 'renews')
      const { linkage: old, seat } = held
      const contract = contractOf(old.form, input.contract)
      const payingRhythm = rhythmOf(old.form, input.payingRhythm, old.payingRhythm)
      const contentHash = contentHashOf({ by: access.viewer.accountId, renews: old.id, contract, startedOn: input.startedOn, ...saidRhythm(input) })
      const before = await this.keptBefore(transaction, id, contentHash)
      if (before !== null) return before
      if (old.version !== input.version) throw new StaleEdit(old)
      if ((await KEPT.count(transaction, [{ column: 'enterpriseId', equals: old.enterpriseId }, { column: 'renews', equals: old.id }])) > 0) throw refusal('STATE', LINKAGE_SENTENCES.renewed, ['renews'])
      if (input.startedOn <= old.startedOn) throw refusal('VALIDATION', LINKAGE_SENTENCES.renewalStart, ['startedOn'])
      await this.endBefore(transaction, access, held, input.startedOn)
      const linkage = await this.keep(transaction, access, seat, old, { id, enterpriseId: old.enterpriseId, regionCode: old.regionCode, form: old.form, startedOn: input.startedOn, contract, payingRhythm, model: old.model, renews: old.id, contentHash })
      await this.askMembers(transaction, access, old, linkage)
      return { linkage, replayed: false }
    }))
  }

  /** Ends the old contract the day before the new one begins, unless it has ended by then. How it ends is not replaced. */
  private async endBefore(transaction: Transaction, access: Access, held: HeldLinkage, startedOn: string): Promise<void> {
    const { linkage: old } = held
    const lastDay = addDays(startedOn, -1)
    if (old.endedOn !== null && old.endedOn <= lastDay) return
    if (old.endKind !== null) throw refusal('VALIDATION', LINKAGE_SENTENCES.renewalAfterEnd, ['startedOn'])
    await checkReported(transaction, old.id, lastDay, this.core.clock.today(), 'startedOn')
    await endLinkageOn(this.core, transaction, held, { endedOn: lastDay, endKind: 'RENEWED', endReason: null })
    await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'linkage.end', subjectType: 'Linkage', subjectId: old.id, regionCode: old.regionCode, changes: [{ field: 'endedOn', from: old.endedOn, to: lastDay }, { field: 'endKind', from: old.endKind, to: 'RENEWED' }] })
  }

  private checkStart(startedOn: string): void {
    const today = this.core.clock.today()
    if (startedOn < addMonths(today, -YEAR_IN_MONTHS) || startedOn > addMonths(today, YEAR_IN_MONTHS)) throw refusal('VALIDATION', LINKAGE_SENTENCES.startedOn, ['startedOn'])
  }

  /** The enterprise is in reach, and the village is one that the viewer concludes in: a chief for the own enterprise alone. */
  private async checkPlace(transaction: Transaction, access: Access, { enterprise, village }: ConcludeLinkageInput): Promise<void> {
    const found = await rowsOf(this.core, 'Enterprise', accessFor(access.viewer, 'enterprise.read'), transaction).findOne([{ column: 'id', equals: enterprise }], ['id'])
    if (found === null) throw notFound('enterprise')
    const place = this.core.regions.find(village)
    if (place?.level !== 'VILLAGE' || !covers(access, { regionCode: village, enterpriseId: enterprise })) throw refusal('NOT_FOUND', LINKAGE_SENTENCES.village, ['village'])
  }

  private async keptBefore(transaction: Transaction, id: string, contentHash: string): Promise<KeptLinkage | null> {
    const before = await KEPT.findOne(transaction, [{ column: 'id', equals: id }])
    // Who sent it is part of the hash.
    if (before !== null && before.contentHash !== contentHash) throw conflict()
    return before === null ? null : { linkage: before, replayed: true }
  }

  private async keep(transaction: Transaction, access: Access, seat: string, old: Row<'Linkage'> | null, said: Pick<Row<'Linkage'>, 'id' | 'enterpriseId' | 'regionCode' | 'form' | 'startedOn' | 'contract' | 'payingRhythm' | 'model' | 'renews' | 'contentHash'>): Promise<Row<'Linkage'>> {
    const endedOn = addDays(addMonths(said.startedOn, Number(said.contract['termMonths'])), -1)
    const linkage: Row<'Linkage'> = { ...said, closeness: closenessOfContract(said.form, said.contract), endedOn, version: 1, endKind: null, endReason: null }
    const siblings = await linkagesOfEnterprise(transaction, linkage.enterpriseId)
    await rowsOf(this.core, 'Linkage', access, transaction).insert(transaction, linkage)
    const { regionCode } = linkage
    await addToFigures(this.core, transaction, [
      [regionCode, linkageContribution(linkage)],
      [seat, contributionChange(enterpriseContribution(siblings), enterpriseContribution([...siblings, linkage]))],
    ])
    await this.core.audit.record(transaction, {
      accountId: access.viewer.accountId,
      action: linkage.renews === null ? 'linkage.conclude' : 'linkage.renew',
      subjectType: 'Linkage',
      subjectId: linkage.id,
      regionCode,
      changes: contractChanges(old, linkage),
    })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
    return linkage
  }

  private async askMembers(transaction: Transaction, access: Access, old: Row<'Linkage'>, linkage: Row<'Linkage'>): Promise<void> {
    const members = (await membersOf(transaction, old.id)).filter(({ leftOn }) => leftOn === null)
    const households = members.length === 0 ? [] : await HOUSEHOLDS.findMany(transaction, [{ column: 'id', in: members.map(({ householdId }) => householdId) }], { orderBy: [{ column: 'number' }] })
    await askHouseholds(this.core, transaction, linkage, households.map(({ id, number }) => ({ number, householdId: id, withdrawn: null })), access.viewer.accountId)
  }
}

/** The rhythm in the hash of what was sent: absent where nothing is said, so that contracts of older clients keep theirs. */
const saidRhythm = ({ payingRhythm }: Pick<ConcludeLinkageInput, 'payingRhythm'>): { readonly payingRhythm?: string } => (typeof payingRhythm === 'string' ? { payingRhythm } : {})
