import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import { APPOINTMENT_SENTENCES } from '../appointment/appointment-messages.js'
import { checkEnd, checkEndReason, heldForEnding } from '../appointment/ending-rule.js'
import { contributionChange } from '../dashboard/rollup-change.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { workTeamContribution } from '../linkage/linkage-figures.js'
import type { EndWorkTeamInput, FormWorkTeamInput } from './work-team-input.js'
import type { WorkTeamRow } from './work-team-service.js'
import { WORK_TEAM_SENTENCES } from './work-team-messages.js'

const TEAMS = new UnscopedTable('WorkTeam', 'all teams of a village decide its figures; an id that was used before is recognised whoever used it')
const MEMBERS = new UnscopedTable('Dispatch', 'members go when their team goes')
const LONGEST_NAME = 200

interface Formed {
  readonly workTeam: WorkTeamRow
  readonly replayed: boolean
}

/** Forms and ends work teams (C-7). A village has one at a time, whoever forms them at once. */
export class TeamForming {
  constructor(private readonly core: Core) {}

  /** Forms a team once. VALIDATION; NOT_FOUND for a village or account out of reach; QUOTA where the village has one at that time; CONFLICT. */
  async form(access: Access, input: FormWorkTeamInput): Promise<Formed> {
    const id = checkClientId(input.id)
    const { region, name, startedOn } = input
    const [leader, endedOn] = [input.leader ?? null, input.endedOn ?? null]
    if (checkText(name, { min: 1, max: LONGEST_NAME }) !== null) throw refusal('VALIDATION', WORK_TEAM_SENTENCES.name, ['name'])
    if (startedOn < '2000-01-01') throw refusal('VALIDATION', APPOINTMENT_SENTENCES.startTooEarly, ['startedOn'])
    if (endedOn !== null && endedOn < startedOn) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.endBeforeStart, ['endedOn'])
    const village = this.core.regions.find(region)
    if (village === null || !reaches(access, region)) throw notFound('region')
    if (village.level !== 'VILLAGE') throw refusal('VALIDATION', WORK_TEAM_SENTENCES.village, ['region'])
    const contentHash = contentHashOf({ by: access.viewer.accountId, region, name, leader, startedOn, endedOn })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      await lockVillage(transaction, region)
      const before = await TEAMS.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { workTeam: before, replayed: true }
      }
      if (leader !== null && (await rowsOf(this.core, 'Account', access, transaction).count([{ column: 'id', equals: leader }])) === 0) throw notFound('leader')
      const teams = await TEAMS.findMany(transaction, [{ column: 'regionCode', equals: region }], { lock: true })
      if (teams.some((other) => (other.endedOn === null || other.endedOn >= startedOn) && (endedOn === null || endedOn >= other.startedOn))) throw refusal('QUOTA', WORK_TEAM_SENTENCES.taken, ['region'])
      const workTeam: Row<'WorkTeam'> = { id, regionCode: region, name, leaderAccountId: leader, memberCount: 0, startedOn, endedOn, endReason: null, contentHash }
      await rowsOf(this.core, 'WorkTeam', access, transaction).insert(transaction, workTeam)
      await this.tell(transaction, access, workTeam, { before: teams, after: [...teams, workTeam], action: 'workTeam.form', reason: null, changes: [{ field: 'name', from: null, to: name }, { field: 'startedOn', from: null, to: startedOn }] })
      return { workTeam, replayed: false }
    }))
  }

  /** Sets the last day of a team; its members go with it. NOT_FOUND out of scope, VALIDATION, STATE once it has ended. */
  async end(access: Access, { id, endedOn, reason }: EndWorkTeamInput): Promise<Formed> {
    checkEndReason(reason)
    return this.core.database.write(async (transaction) => {
      const before = await heldForEnding(this.core, transaction, access, 'WorkTeam', id)
      const teams = await TEAMS.findMany(transaction, [{ column: 'regionCode', equals: before.regionCode }], { lock: true })
      if (before.endedOn === endedOn && before.endReason === reason) return { workTeam: before, replayed: true }
      checkEnd(before, endedOn, this.core.clock.today(), WORK_TEAM_SENTENCES.alreadyEnded)
      const workTeam: Row<'WorkTeam'> = { ...before, endedOn, endReason: reason }
      await TEAMS.update(transaction, [{ column: 'id', equals: id }], { endedOn, endReason: reason })
      await this.endMembers(transaction, id, endedOn, reason)
      await this.tell(transaction, access, workTeam, { before: teams, after: teams.map((team) => (team.id === id ? workTeam : team)), action: 'workTeam.end', reason, changes: [{ field: 'endedOn', from: before.endedOn, to: endedOn }] })
      return { workTeam, replayed: false }
    })
  }

  private async endMembers(transaction: Transaction, teamId: string, endedOn: string, reason: string): Promise<void> {
    const open = [{ anyOf: [[{ column: 'endedOn', equals: null } as const], [{ column: 'endedOn', above: endedOn } as const]] }]
    // Who was to come later never came: the last day lies before the first.
    for (const member of await MEMBERS.findMany(transaction, [{ column: 'teamId', equals: teamId }, ...open])) {
      await MEMBERS.update(transaction, [{ column: 'id', equals: member.id }], { endedOn, endKind: 'TERM_OVER', endReason: reason })
    }
  }

  private async tell(transaction: Transaction, access: Access, team: Row<'WorkTeam'>, act: { readonly before: readonly Row<'WorkTeam'>[]; readonly after: readonly Row<'WorkTeam'>[]; readonly action: 'workTeam.form' | 'workTeam.end'; readonly reason: string | null; readonly changes: readonly { readonly field: 'name' | 'startedOn' | 'endedOn'; readonly from: string | null; readonly to: string | null }[] }): Promise<void> {
    const { regionCode } = team
    await this.core.rollup.add(transaction, regionCode, contributionChange(workTeamContribution(act.before), workTeamContribution(act.after)))
    await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: act.action, subjectType: 'WorkTeam', subjectId: team.id, regionCode, reason: act.reason, changes: [...act.changes] })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}
