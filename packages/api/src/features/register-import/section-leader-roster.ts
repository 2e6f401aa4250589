import { rangeOfCode } from '../../access/territory.js'
import { accessFor, reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { readInParts } from '../../data/in-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { HOUSEHOLDS_PER_LEADER } from '../appointment/slots.js'
import { leaderDifference, matchCadre, namedCadreDifference } from './cadre-comparison.js'
import type { PresentCadre, SectionLeader } from './cadre-comparison.js'
import type { NamedCadre } from './household-check.js'
import type { ImportFault } from './import-fault.js'
import type { RegisterDifference } from './register-difference.js'

const ACCOUNTS = new UnscopedTable('Account', 'names of leaders and cadres whose appointments and households were found in scope')

/** A household of the register, as far as it says who answers for it. */
export type CadreOfHousehold = Pick<Row<'Household'>, 'cadreAccountId' | 'cadreEndedOn'>

/** What a household's rows come to: what is wrong, or in what they differ. */
export interface CadreComparison {
  readonly faults: readonly ImportFault[]
  /** The difference, once the household turned out to be right; a place of the leader's is then spoken for. */
  readonly difference: () => RegisterDifference | null
}

/**
 * The section-level leaders whom a sheet may name (C-3), with the places that are free while it is read. Leaders are looked
 * for only where the importer hands households out; to others the sheet's own words are given back.
 */
export class SectionLeaderRoster {
  private readonly handing: Access
  private readonly leaders = new Map<string, readonly SectionLeader[]>()
  private readonly room = new Map<string, number>()
  private readonly names = new Map<string, PresentCadre>()

  constructor(
    private readonly core: Core,
    private readonly access: Access,
  ) {
    this.handing = accessFor(access.viewer, 'household.handOver')
  }

  /** Reads what the households that are compared next need: the leaders of their banners and who answers for them now. */
  async prepare(villages: readonly string[], households: readonly CadreOfHousehold[]): Promise<void> {
    const banners = new Set(villages.filter((code) => reaches(this.handing, code)).map(bannerOf))
    for (const banner of banners) if (!this.leaders.has(banner)) await this.readBanner(banner)
    await this.readNames(households.flatMap(({ cadreAccountId }) => cadreAccountId ?? []))
  }

  /** Compares what a sheet says with who answers for the household now; null for a household that is not registered yet. */
  compare(village: string, cadre: NamedCadre, household: CadreOfHousehold | null): CadreComparison {
    const present = this.presentOf(household)
    if (!reaches(this.handing, village)) return { faults: [], difference: () => namedCadreDifference(cadre, present) }
    const match = matchCadre(cadre, this.leaders.get(bannerOf(village)) ?? [])
    if ('fault' in match) return { faults: [match.fault], difference: () => null }
    return { faults: [], difference: () => this.take(match.leader, present) }
  }

  private take(leader: SectionLeader, present: PresentCadre | null): RegisterDifference | null {
    const room = this.room.get(leader.appointmentId) ?? HOUSEHOLDS_PER_LEADER
    const difference = leaderDifference(leader, present, room, this.access.viewer.accountId)
    if (difference?.applies === true) this.room.set(leader.appointmentId, room - 1)
    return difference
  }

  private presentOf(household: CadreOfHousehold | null): PresentCadre | null {
    if (household === null || household.cadreAccountId === null) return null
    if (household.cadreEndedOn !== null && household.cadreEndedOn < this.core.clock.today()) return null
    return this.names.get(household.cadreAccountId) ?? null
  }

  private async readBanner(banner: string): Promise<void> {
    const { from, below } = rangeOfCode(`${banner}000000`)
    const inForce = inForceOn(this.core.clock.today())
    const [appointments, held] = await Promise.all([
      rowsOf(this.core, 'Appointment', this.handing).findMany({ columns: ['id', 'accountId'], where: [{ column: 'regionCode', from, below }, { column: 'role', equals: 'SECTION_LEADER' }, ...(inForce as readonly Condition<'Appointment'>[])] }),
      rowsOf(this.core, 'Responsibility', this.handing).countBy('appointmentId', [{ column: 'regionCode', from, below }, ...(inForce as readonly Condition<'Responsibility'>[])]),
    ])
    await this.readNames(appointments.map(({ accountId }) => accountId))
    this.leaders.set(banner, appointments.flatMap(({ id, accountId }): SectionLeader[] => {
      const account = this.names.get(accountId)
      return account === undefined ? [] : [{ appointmentId: id, ...account }]
    }))
    for (const { id } of appointments) this.room.set(id, HOUSEHOLDS_PER_LEADER - (held.get(id) ?? 0))
  }

  private async readNames(accountIds: readonly string[]): Promise<void> {
    const unknown = [...new Set(accountIds)].filter((id) => !this.names.has(id))
    for (const { id, name, loginKey } of await readInParts(unknown, (part) => ACCOUNTS.findMany(this.core.database, [{ column: 'id', in: part }]))) this.names.set(id, { accountId: id, name, loginKey })
  }
}

const bannerOf = (code: string): string => code.slice(0, 6)
