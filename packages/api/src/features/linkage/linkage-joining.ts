import type { OwnHousehold } from '../../access/own-household.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { householdNumberIn } from '../household/household-number.js'
import { codeIssuerOf } from '../own-file/code-issuer.js'
import { askHouseholds } from './linkage-asking.js'
import type { AskedHousehold } from './linkage-asking.js'
import { covers, mayAnswerFor, mayJoinByCodeOf } from './linkage-actions.js'
import { addToFigures, endsOf, holdLinkage, membersOf, membershipsOf } from './linkage-holding.js'
import { LINKAGE_SENTENCES } from './linkage-messages.js'
import type { AnswerLinkageProposalInput, ProposeLinkageHouseholdsInput } from './linkage-writing-input.js'
import { linkedTo } from './membership-figures.js'

const REASON = 'of a linkage that was found in scope in the same transaction'
const PROPOSALS = new UnscopedTable('LinkageProposal', REASON)
const MEMBERSHIPS = new UnscopedTable('LinkageHousehold', REASON)
const LINKAGES = new UnscopedTable('Linkage', 'the linkage of a proposal that was found in scope or is the household’s own')
const HOUSEHOLDS = new UnscopedTable('Household', 'whether anybody has a number; who proposes it is not told')
const LONGEST_TEXT = 1_000
const MOST_NUMBERS = 100
const MOST_OPEN = 300

/** Asks households to join linkages, and keeps what they answer: nobody takes part before a yes (dossier 4.4, 1.10, SO-4). */
export class LinkageJoining {
  constructor(private readonly core: Core) {}

  /**
   * Puts the question to households by their numbers in the village. Whether anybody has a number is not said: the answer is the
   * same. One that was asked already stays asked; one whose question was withdrawn is asked again. VALIDATION, NOT_FOUND, STATE.
   */
  async propose(access: Access, { linkage: id, numbers }: ProposeLinkageHouseholdsInput): Promise<Row<'Linkage'>> {
    if (numbers.length === 0 || numbers.length > MOST_NUMBERS) throw refusal('VALIDATION', LINKAGE_SENTENCES.numbers, ['numbers'])
    return this.core.database.write(async (transaction) => {
      const { linkage } = await holdLinkage(this.core, transaction, access, id, 'linkage')
      if (linkage.endedOn !== null && linkage.endedOn < this.core.clock.today()) throw refusal('STATE', LINKAGE_SENTENCES.over, ['linkage'])
      const { regionCode } = linkage
      const whole = numbers.map((number, n) => householdNumberIn(regionCode, number) ?? refuseNumber(n))
      const households = new Map((await HOUSEHOLDS.findMany(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'number', in: whole }])).filter(({ status }) => status !== 'CANCELLED').map((row) => [row.number, row]))
      const members = new Map((await membersOf(transaction, id)).map((row) => [row.householdId, row]))
      const asked = new Map((await PROPOSALS.findMany(transaction, [{ column: 'linkageId', equals: id }], { lock: true })).map((row) => [row.householdNumber, row]))
      const toAsk = new Map<string, AskedHousehold>()
      for (const [n, number] of whole.entries()) {
        const member = members.get(households.get(number)?.id ?? '')
        if (member !== undefined) throw refusal('STATE', member.leftOn === null ? LINKAGE_SENTENCES.takesPart : LINKAGE_SENTENCES.hasLeft, ['numbers', String(n)])
        const before = asked.get(number)
        if (before?.status === 'DECLINED') throw refusal('STATE', LINKAGE_SENTENCES.saidNo, ['numbers', String(n)])
        if (before === undefined || before.status === 'WITHDRAWN') toAsk.set(number, { number, householdId: households.get(number)?.id ?? null, withdrawn: before?.id ?? null })
      }
      if (toAsk.size === 0) return linkage
      if ([...asked.values()].filter(({ status }) => status === 'PROPOSED').length + toAsk.size > MOST_OPEN) throw refusal('STATE', LINKAGE_SENTENCES.tooMany, ['numbers'])
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'linkage.propose', subjectType: 'Linkage', subjectId: id, regionCode, changes: [{ field: 'households', from: null, to: String(toAsk.size) }] })
      await askHouseholds(this.core, transaction, linkage, [...toAsk.values()], access.viewer.accountId)
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
      return linkage
    })
  }

  /** Takes a question back that nobody has answered. NOT_FOUND, or STATE once it was answered. */
  async withdraw(access: Access, id: string): Promise<Row<'Linkage'>> {
    return this.core.database.write(async (transaction) => {
      const proposal = await this.hold(transaction, access, id)
      if (proposal.status !== 'WITHDRAWN') {
        if (proposal.status !== 'PROPOSED') throw refusal('STATE', LINKAGE_SENTENCES.answered, ['id'])
        await PROPOSALS.update(transaction, [{ column: 'id', equals: id }], { status: 'WITHDRAWN', answeredBy: access.viewer.accountId, answeredAt: this.now() })
        await this.record(transaction, access.viewer.accountId, 'linkage.withdraw', proposal, null)
      }
      return this.linkageOf(transaction, proposal)
    })
  }

  /**
   * The first secretary answers for a household that cannot do so itself, with the reason. Never who proposed it, nor who stands for
   * the enterprise as well. The same answer given again changes nothing. VALIDATION, NOT_FOUND or STATE.
   */
  async answer(access: Access, { id, agreed, reason }: AnswerLinkageProposalInput): Promise<Row<'Linkage'>> {
    if (checkText(reason, { min: 1, max: LONGEST_TEXT }) !== null) throw refusal('VALIDATION', LINKAGE_SENTENCES.answerReason, ['reason'])
    return this.core.database.write(async (transaction) => {
      const proposal = await this.hold(transaction, access, id)
      if (proposal.proposedBy === access.viewer.accountId) throw refusal('STATE', LINKAGE_SENTENCES.ownProposal, ['id'])
      if (!mayAnswerFor(access, proposal)) throw refusal('STATE', LINKAGE_SENTENCES.answeredByParty, ['id'])
      if (proposal.status === answerOf(agreed) && proposal.answeredBy === access.viewer.accountId) return this.linkageOf(transaction, proposal)
      await this.settle(transaction, proposal, agreed, { accountId: access.viewer.accountId, reason, action: agreed ? 'linkage.confirmHousehold' : 'linkage.declineHousehold' })
      return this.linkageOf(transaction, proposal)
    })
  }

  /** The household answers on its own page, once. A yes is not taken with a code from whoever proposed it. NOT_FOUND or STATE. */
  async answerOwn(own: OwnHousehold, id: string, agreed: boolean): Promise<void> {
    await this.core.database.write(async (transaction) => {
      const mine = [{ column: 'id', equals: id }, { column: 'householdId', equals: own.householdId }] as const
      const found = await PROPOSALS.findOne(transaction, mine)
      if (found === null) throw notFound('proposal')
      await lockVillage(transaction, found.regionCode)
      const proposal = await PROPOSALS.findOne(transaction, mine, true)
      if (proposal === null) throw notFound('proposal')
      if (proposal.status === answerOf(agreed) && proposal.answeredBy === null) return
      if (agreed && !mayJoinByCodeOf(proposal, await codeIssuerOf(transaction, own))) throw refusal('STATE', LINKAGE_SENTENCES.codeOfProposer, ['proposal'])
      await this.settle(transaction, proposal, agreed, { accountId: null, reason: null, action: agreed ? 'ownFile.joinLinkage' : 'ownFile.declineLinkage' })
    })
  }

  private async settle(transaction: Transaction, asked: Row<'LinkageProposal'>, agreed: boolean, by: { readonly accountId: string | null; readonly reason: string | null; readonly action: JoiningAction }): Promise<void> {
    if (asked.status !== 'PROPOSED') throw refusal('STATE', LINKAGE_SENTENCES.answered, ['id'])
    const proposal = { ...asked, householdId: asked.householdId ?? (await this.householdWith(transaction, asked)) }
    if (agreed) await this.join(transaction, proposal)
    await PROPOSALS.update(transaction, [{ column: 'id', equals: proposal.id }], { status: answerOf(agreed), householdId: proposal.householdId, answeredBy: by.accountId, answeredAt: this.now(), reason: by.reason })
    await this.record(transaction, by.accountId, by.action, proposal, by.reason)
    await this.core.notices.post(transaction, [{ accountId: proposal.proposedBy, kind: agreed ? 'linkageJoined' : 'linkageDeclined', parameters: { number: proposal.householdNumber }, subject: { type: 'Linkage', id: proposal.linkageId } }])
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode: proposal.regionCode })
  }

  /** Who has a number by now that nobody had when it was asked. */
  private async householdWith(transaction: Transaction, { regionCode, householdNumber }: Row<'LinkageProposal'>): Promise<string | null> {
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'number', equals: householdNumber }])
    return household === null || household.status === 'CANCELLED' ? null : household.id
  }

  /** From today on, or from the first day of a linkage that is to come. The household’s village is that of the linkage and is held. */
  private async join(transaction: Transaction, { householdId, linkageId, enterpriseId, regionCode }: Row<'LinkageProposal'>): Promise<void> {
    const linkage = await LINKAGES.findOne(transaction, [{ column: 'id', equals: linkageId }], true)
    const household = householdId === null ? null : await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: householdId }], true)
    const today = this.core.clock.today()
    if (linkage === null || (linkage.endedOn !== null && linkage.endedOn < today)) throw refusal('STATE', LINKAGE_SENTENCES.over, ['id'])
    if (household === null || household.status === 'CANCELLED' || household.regionCode !== regionCode) throw refusal('STATE', LINKAGE_SENTENCES.unknownNumber, ['id'])
    const before = (await membershipsOf(transaction, [household.id])).filter((row) => row.regionCode === regionCode)
    const member: Row<'LinkageHousehold'> = { linkageId, householdId: household.id, enterpriseId, regionCode, joinedOn: linkage.startedOn > today ? linkage.startedOn : today, leftOn: null }
    const after = [...before, member]
    const ends = await endsOf(transaction, after)
    await MEMBERSHIPS.insert(transaction, [member])
    await addToFigures(this.core, transaction, [[regionCode, contributionChange(linkedTo(before, ends), linkedTo(after, ends))]])
  }

  private async hold(transaction: Transaction, access: Access, id: string): Promise<Row<'LinkageProposal'>> {
    const found = await rowsOf(this.core, 'LinkageProposal', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode', 'enterpriseId'])
    if (found === null || !covers(access, found)) throw notFound('id')
    await lockVillage(transaction, found.regionCode)
    const proposal = await PROPOSALS.findOne(transaction, [{ column: 'id', equals: id }], true)
    if (proposal === null) throw notFound('id')
    return proposal
  }

  private async linkageOf(transaction: Transaction, { linkageId }: Row<'LinkageProposal'>): Promise<Row<'Linkage'>> {
    const linkage = await LINKAGES.findOne(transaction, [{ column: 'id', equals: linkageId }])
    if (linkage === null) throw notFound('id')
    return linkage
  }

  private record(transaction: Transaction, accountId: string | null, action: JoiningAction, proposal: Row<'LinkageProposal'>, reason: string | null): Promise<void> {
    const of = proposal.householdId === null ? { subjectType: 'Linkage', subjectId: proposal.linkageId } : { subjectType: 'Household', subjectId: proposal.householdId }
    return this.core.audit.record(transaction, { accountId, action, ...of, regionCode: proposal.regionCode, reason, changes: [{ field: 'number', from: null, to: proposal.householdNumber }, { field: 'enterprise', from: null, to: proposal.enterpriseId }] })
  }

  private now(): string {
    return toStoredInstant(this.core.clock.now())
  }
}

type JoiningAction = 'linkage.withdraw' | 'linkage.confirmHousehold' | 'linkage.declineHousehold' | 'ownFile.joinLinkage' | 'ownFile.declineLinkage'

const answerOf = (agreed: boolean): 'CONFIRMED' | 'DECLINED' => (agreed ? 'CONFIRMED' : 'DECLINED')

const refuseNumber = (n: number): never => {
  throw refusal('VALIDATION', LINKAGE_SENTENCES.number, ['numbers', String(n)])
}
