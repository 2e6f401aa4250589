import type { Role } from '../../access/roles.js'
import { ancestorCode, rangeOfCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Runner } from '../../data/database.js'
import { inForceOn } from '../../data/in-force.js'
import { withinTerritory } from '../../data/territory-condition.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { SupervisorConflicts } from '../supervision/supervisor-conflicts.js'
import type { InspectorKind } from './inspection-codes.js'
import { DRAW_READERS } from './inspection.scope.js'

/** Posts that read the register of their territory: what is expected of the answers. */
const REGISTER_READERS = [...DRAW_READERS, 'FIRST_SECRETARY'] as const satisfies readonly Role[]
const LEVELS = ['VILLAGE', 'TOWN', 'BANNER', 'CITY'] as const

const APPOINTMENTS = new UnscopedTable('Appointment', 'who watches or leads a village decides who may be sent to a household there')
const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'who answers for households of a village inspects none there')
const ACCOUNTS = new UnscopedTable('Account', 'a disabled account is sent nowhere')

/** A household of a draw, and who answers for it. */
export interface InspectedHousehold {
  readonly householdId: string
  readonly regionCode: string
  readonly cadreId: string | null
}

/** Who may be sent to a household, those to be asked first before the others. */
export type InspectorGroups = (household: InspectedHousehold, kind: InspectorKind) => readonly (readonly string[])[]

/** The people who may inspect households (4.3): no cadre looks at the own work, and no supervisor at that of a relative. */
export class Inspectors {
  constructor(
    private readonly core: Core,
    private readonly conflicts: SupervisorConflicts,
  ) {}

  /**
   * Who may be sent to households of some villages: supervisors of the village in force without a conflict; cadres of the same
   * town, of section-level leaders those who answer for no household of the village, of first secretaries those of other
   * villages. Neither the household's own cadre, nor anybody of it, nor whoever reads its file by some post, nor `but`, nor a
   * disabled account.
   */
  async around(runner: Runner, villages: readonly string[], but: string): Promise<InspectorGroups> {
    const today = this.core.clock.today()
    const towns = [...new Set(villages.map((code) => ancestorCode(code, 'TOWN')))]
    const inTowns: Condition<'Responsibility'> = { anyOf: towns.map((town) => [withinTerritory<'Responsibility'>('regionCode', rangeOfCode(town))]) }
    const secretariesThere: Condition<'Appointment'> = { anyOf: towns.map((town) => [withinTerritory<'Appointment'>('regionCode', rangeOfCode(town))]) }
    const supervisors = await APPOINTMENTS.findMany(runner, [{ column: 'regionCode', in: villages }, { column: 'role', equals: 'VOLUNTEER_SUPERVISOR' }, ...inForceOn(today)])
    const secretaries = await APPOINTMENTS.findMany(runner, [secretariesThere, { column: 'role', equals: 'FIRST_SECRETARY' }, ...inForceOn(today)])
    const charges = await RESPONSIBILITIES.findMany(runner, [inTowns, ...inForceOn(today)])
    const able = await this.enabled(runner, [...supervisors, ...secretaries, ...charges].map(({ accountId }) => accountId))
    const barred = await this.conflicts.barred(runner, supervisors)
    const own = await this.conflicts.ownHouseholds(runner, [...able])
    const reading = await this.readersOver(runner, villages)
    const villagesOf = Map.groupBy([...charges, ...secretaries], ({ accountId }) => accountId)
    const ofTown = Map.groupBy([...villagesOf.keys()].toSorted(), (accountId) => ancestorCode(villagesOf.get(accountId)?.[0]?.regionCode ?? '', 'TOWN'))
    return ({ householdId, regionCode, cadreId }, kind) => {
      const mayGo = (accountId: string): boolean => accountId !== cadreId && accountId !== but && able.has(accountId) && !own.has(`${accountId} ${householdId}`) && !reading(accountId, regionCode)
      const watching = supervisors.filter((post) => post.regionCode === regionCode && !barred.has(post.id) && mayGo(post.accountId)).map(({ accountId }) => accountId)
      const cadres = (ofTown.get(ancestorCode(regionCode, 'TOWN')) ?? []).filter((accountId) => mayGo(accountId) && !(villagesOf.get(accountId) ?? []).some((charge) => charge.regionCode === regionCode))
      return kind === 'SUPERVISORS' ? [watching, cadres] : [cadres, watching]
    }
  }

  /** Who reads the register of a village today by a post over it: whoever expects an answer does not ask for it. */
  private async readersOver(runner: Runner, villages: readonly string[]): Promise<(accountId: string, village: string) => boolean> {
    const over = (village: string): string[] => LEVELS.map((level) => ancestorCode(village, level))
    const posts = await APPOINTMENTS.findMany(runner, [{ column: 'regionCode', in: [...new Set(villages.flatMap(over))] }, { column: 'role', in: REGISTER_READERS }, ...inForceOn(this.core.clock.today())])
    const held = new Set(posts.map(({ accountId, regionCode }) => `${accountId} ${regionCode ?? ''}`))
    return (accountId, village) => over(village).some((code) => held.has(`${accountId} ${code}`))
  }

  private async enabled(runner: Runner, accountIds: readonly string[]): Promise<ReadonlySet<string>> {
    const distinct = [...new Set(accountIds)]
    const rows = distinct.length === 0 ? [] : await ACCOUNTS.findMany(runner, [{ column: 'id', in: distinct }, { column: 'disabledAt', equals: null }])
    return new Set(rows.map(({ id }) => id))
  }
}
