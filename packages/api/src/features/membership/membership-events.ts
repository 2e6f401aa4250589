import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import { nextHouseholdNumbers } from '../region/village-numbers.js'
import { personRow } from '../household/registration-rows.js'
import { NO_TRACE } from '../household/household-trace.js'
import { checkIdNumbersFree, givenIdNumber } from '../household/registration-uniqueness.js'
import { coveringGrants } from '../household/household-visibility.js'
import type { HouseholdStatusSetting } from '../household/household-status-setting.js'
import { hasRunningCase, RUNNING_CASE } from '../register-case/running-case.js'
import { checkClientId } from '../../text/client-id.js'
import { emptied, memberOf, splitOff, withHead, withMember, withoutMembers } from './family.js'
import type { Family } from './family.js'
import { goneFrom, headFacts } from './family-plan.js'
import type { HouseholdEventKind } from './membership-codes.js'
import type { AddMemberInput, ChangeHeadInput, EndMemberInput, HouseholdEventInputs, MergeHouseholdsInput, MoveMemberInput, SplitHouseholdInput } from './membership-input.js'
import type { MemberFact, MembershipChange, MembershipLedger } from './membership-ledger.js'
import { MEMBERSHIP_SENTENCES } from './membership-messages.js'
import type { TakenNumberWatch } from './taken-number-watch.js'
import { checkEvent, checkMember, contentHashOf, nextHeadOf, relationsOf } from './membership-rules.js'
import type { EventHead } from './membership-rules.js'

/** What an event left behind; the rows are read by whoever asks. */
export interface RecordedEvent {
  readonly householdId: string
  readonly otherHouseholdId: string | null
  readonly personId: string | null
  readonly replayed: boolean
}

interface Plan {
  readonly kind: HouseholdEventKind
  readonly operation: string
  readonly needsReason: boolean
  /** The household that takes part beside the one of the input. */
  readonly other?: { readonly id: string; readonly version: number; readonly field: string }
  readonly changeOf: (transaction: Transaction, family: Family, other: Family | null, head: EventHead) => Promise<Omit<MembershipChange, 'event' | 'effectiveOn' | 'reason'> & { readonly personId?: string; readonly otherHouseholdId?: string }>
  /** What follows in the same transaction once the event is kept. */
  readonly afterwards?: (transaction: Transaction, head: EventHead) => Promise<void>
}

/** Records how households and their members come together and apart (R-7, 2.1, 2.7): each event once, on every timeline that it concerns. */
export class MembershipEvents {
  constructor(
    private readonly core: Core,
    private readonly ledger: MembershipLedger,
    private readonly statuses: HouseholdStatusSetting,
    private readonly takenNumbers: TakenNumberWatch,
  ) {}

  /** Somebody is born into a household, marries or moves in, or was left out by mistake. */
  async addMember(access: Access, input: AddMemberInput): Promise<RecordedEvent> {
    const member = checkMember(input, this.core.clock.today())
    const plan: Plan = {
      kind: input.kind,
      operation: 'addMember',
      needsReason: false,
      changeOf: async (transaction, family) => {
        const row = personRow(member, { householdId: family.household.id, regionCode: family.household.regionCode, position: 0 }, this.core.clock.today(), this.core.cipher)
        const after = withMember(family, row, member.relation, ['member', 'relation'])
        // Last of all checks: an answer about the number alone comes with the member kept or with a trace.
        await checkIdNumbersFree(transaction, this.core.cipher, givenIdNumber(member.idNumber, ['member', 'idNumber']))
        return { action: 'household.addMember', families: [{ before: family, after, facts: [{ field: `member.${input.kind}`, from: null, to: row.name, personId: row.id }] }], gone: [], personId: row.id }
      },
    }
    return this.takenNumbers.over(access, input.household, member.idNumber, () => this.record(access, input, plan))
  }

  /** A member dies, marries or moves out, or never was one. */
  async endMember(access: Access, input: EndMemberInput): Promise<RecordedEvent> {
    return this.record(access, input, {
      kind: input.kind,
      operation: 'endMember',
      needsReason: input.kind === 'MISTAKE',
      changeOf: async (_transaction, family, _other, { effectiveOn }) => {
        const person = memberOf(family, input.person)
        const after = withoutMembers(family, new Set([person.id]), nextHeadOf(input))
        const facts: MemberFact[] = [{ field: `member.${input.kind}`, from: person.name, to: null, personId: person.id }, ...headFacts(family, after)]
        return { action: 'household.endMember', families: [{ before: family, after, facts }], gone: [goneFrom(person, effectiveOn)], personId: person.id }
      },
    })
  }

  /** Another member becomes the head. */
  async changeHead(access: Access, input: ChangeHeadInput): Promise<RecordedEvent> {
    return this.record(access, input, {
      kind: 'HEAD_CHANGE',
      operation: 'changeHead',
      needsReason: false,
      changeOf: async (_transaction, family) => {
        const person = memberOf(family, input.person)
        const after = withHead(family, { personId: person.id, relations: relationsOf(input.relations) })
        return { action: 'household.changeHead', families: [{ before: family, after, facts: [{ field: 'headName', from: family.household.headName, to: after.household.headName, personId: null }] }], gone: [], personId: person.id }
      },
    })
  }

  /** A member leaves for another household of the register that stands alike: nobody leaves poverty but by a case (2.4). */
  async moveMember(access: Access, input: MoveMemberInput): Promise<RecordedEvent> {
    return this.record(access, input, {
      kind: 'TRANSFER',
      operation: 'moveMember',
      needsReason: false,
      other: { id: input.to, version: input.toVersion, field: 'to' },
      changeOf: async (_transaction, family, other) => {
        if (other === null) throw new Error('A move has two households')
        if (family.household.status !== other.household.status) throw refusal('STATE', MEMBERSHIP_SENTENCES.differentStatus, ['to'])
        const person = memberOf(family, input.person)
        const left = withoutMembers(family, new Set([person.id]), nextHeadOf(input))
        const joined = withMember(other, person, input.relation)
        return {
          action: 'household.moveMember',
          families: [
            { before: family, after: left, facts: [{ field: 'member.TRANSFER', from: person.name, to: null, personId: person.id }, ...headFacts(family, left)] },
            { before: other, after: joined, facts: [{ field: 'member.TRANSFER', from: null, to: person.name, personId: person.id }] },
          ],
          gone: [],
          personId: person.id,
        }
      },
    })
  }

  /** Some members form a household of their own; it stands where the old one does. */
  async splitHousehold(access: Access, input: SplitHouseholdInput): Promise<RecordedEvent> {
    const newId = checkClientId(input.newHousehold, ['newHousehold'])
    const leaving = new Set([input.newHead, ...input.members.map(({ person }) => person)])
    return this.record(access, input, {
      kind: 'SPLIT',
      operation: 'splitHousehold',
      needsReason: true,
      changeOf: async (transaction, family) => {
        this.mustDecide(access, family)
        const members = [...leaving].map((id) => memberOf(family, id, ['members']))
        if (members.length >= family.members.length) throw refusal('VALIDATION', MEMBERSHIP_SENTENCES.everybodyChosen, ['members'])
        const left = withoutMembers(family, leaving, nextHeadOf(input))
        await this.ledger.checkUnused(transaction, newId, ['newHousehold'])
        const [number = ''] = await nextHouseholdNumbers(transaction, family.household.regionCode, 1)
        const off = splitOff(this.newHousehold(family.household, newId, number, input), members, { personId: input.newHead, relations: relationsOf(input.members) })
        await this.copyIncomes(transaction, family.household, off.household)
        return {
          action: 'household.split',
          families: [
            { before: family, after: left, facts: [{ field: 'split', from: null, to: number, personId: null }, ...members.map((member): MemberFact => ({ field: 'member.SPLIT', from: member.name, to: null, personId: member.id })), ...headFacts(family, left)] },
            { before: null, after: off, facts: [{ field: 'split', from: family.household.number, to: null, personId: null }] },
            // Who leaves is known by the household that is left.
          ],
          gone: [],
          otherHouseholdId: newId,
        }
      },
    })
  }

  /** A household joins another and is struck off. */
  async mergeHouseholds(access: Access, input: MergeHouseholdsInput): Promise<RecordedEvent> {
    const relations = relationsOf(input.relations)
    return this.record(access, input, {
      kind: 'MERGE',
      operation: 'mergeHouseholds',
      needsReason: true,
      other: { id: input.into, version: input.intoVersion, field: 'into' },
      changeOf: async (transaction, family, other) => {
        if (other === null) throw new Error('A merge has two households')
        this.mustDecide(access, family)
        this.mustDecide(access, other)
        if (family.household.status !== other.household.status) throw refusal('STATE', MEMBERSHIP_SENTENCES.differentStatus, ['into'])
        if (await hasRunningCase(transaction, family.household.id)) throw refusal('STATE', RUNNING_CASE, ['household'])
        const joined = family.members.reduce((into, member) => {
          const relation = relations.get(member.id) ?? ''
          if (relation.trim() === '') throw refusal('VALIDATION', MEMBERSHIP_SENTENCES.relations, ['relations'])
          return withMember(into, member, relation, ['relations'])
        }, other)
        return {
          action: 'household.merge',
          families: [
            { before: family, after: emptied(family), facts: [{ field: 'merged', from: null, to: other.household.number, personId: null }] },
            { before: other, after: joined, facts: [{ field: 'merged', from: family.household.number, to: null, personId: null }, ...family.members.map((member): MemberFact => ({ field: 'member.MERGE', from: null, to: member.name, personId: member.id }))] },
          ],
          gone: [],
        }
      },
      afterwards: async (transaction, { effectiveOn, reason }) => {
        await this.statuses.setStatus(transaction, access, { householdId: input.household, status: 'CANCELLED', effectiveOn, reason })
      },
    })
  }

  private async record(access: Access, input: HouseholdEventInputs, plan: Plan): Promise<RecordedEvent> {
    const head = checkEvent(input, this.core.clock.today(), plan.needsReason)
    if (plan.other?.id === input.household) throw refusal('VALIDATION', MEMBERSHIP_SENTENCES.sameHousehold, [plan.other.field])
    const { accountId } = access.viewer
    const contentHash = contentHashOf(accountId, plan.operation, input)
    const keep = async (transaction: Transaction): Promise<RecordedEvent> => {
      await this.ledger.hold(transaction, access, [{ id: input.household, field: 'household' }, ...(plan.other === undefined ? [] : [plan.other])])
      const before = await this.ledger.replayed(transaction, accountId, head.id, contentHash)
      if (before !== null) return { householdId: before.householdId, otherHouseholdId: before.otherHouseholdId, personId: before.personId, replayed: true }
      const family = await this.ledger.family(transaction, access, { id: input.household, version: input.version, field: 'household' }, head.effectiveOn)
      const other = plan.other === undefined ? null : await this.ledger.family(transaction, access, plan.other, head.effectiveOn)
      const { personId = null, otherHouseholdId = plan.other?.id ?? null, ...change } = await plan.changeOf(transaction, family, other, head)
      const event: Row<'HouseholdEvent'> = {
        ...head,
        householdId: family.household.id,
        otherHouseholdId,
        personId,
        regionCode: family.household.regionCode,
        kind: plan.kind,
        at: toStoredInstant(this.core.clock.now()),
        accountId,
        contentHash,
      }
      await this.ledger.keep(transaction, access, { ...change, event, effectiveOn: head.effectiveOn, reason: head.reason })
      await plan.afterwards?.(transaction, head)
      return { householdId: event.householdId, otherHouseholdId, personId, replayed: false }
    }
    return onceMoreWhenTaken(() => this.core.database.write(keep))
  }

  /** A section-level leader keeps the members of the own ten, but does not decide which households there are. */
  private mustDecide(access: Access, { household }: Family): void {
    if (!coveringGrants(access, household).some((grant) => grant.role !== 'SECTION_LEADER')) throw refusal('STATE', MEMBERSHIP_SENTENCES.notYours)
  }

  /** Income per person of the years before was that of each who now leaves. */
  private async copyIncomes(transaction: Transaction, from: Row<'Household'>, to: Row<'Household'>): Promise<void> {
    await transaction.execute(
      'INSERT INTO `household_income` (`regionCode`, `householdId`, `year`, `netPerCapita`, `parts`) SELECT `regionCode`, ?, `year`, `netPerCapita`, NULL FROM `household_income` WHERE `householdId` = ?',
      [to.id, from.id],
    )
  }

  private newHousehold(from: Row<'Household'>, id: string, number: string, { group, mainCause }: SplitHouseholdInput): Row<'Household'> {
    const cause = mainCause ?? from.mainCause
    return {
      ...from,
      id,
      number,
      version: 1,
      groupName: group ?? from.groupName,
      mainCause: cause,
      otherCauses: from.otherCauses.filter((other) => other !== cause),
      living: null,
      phone: null,
      bankAccountCipher: null,
      measureCount: 0,
      ...NO_TRACE,
      lastVisitedOn: null,
      cadreAccountId: null,
      cadreStartedOn: null,
      cadreEndedOn: null,
      updatedAt: toStoredInstant(this.core.clock.now()),
    }
  }
}

