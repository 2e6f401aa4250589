import { inRange, rangeOfCode } from '../../access/territory.js'
import type { Role } from '../../access/roles.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { cadreOn } from '../household/household-targeting.js'
import type { SupervisorConflictKind } from './supervision-codes.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'who answers for a village may not be watched by relatives there')
const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'who answers for households of a village may not be watched by relatives there')
const TIES = new UnscopedTable('SupervisorTie', 'whatever office wrote a tie down, it bars the same person')
const HOUSEHOLDS = new UnscopedTable('Household', 'who answers for a supervisor’s own household may not be watched by the supervisor')

/** A conflict of a supervisor's appointment, and the account that answers for the village. */
export interface SupervisorConflict {
  readonly kind: SupervisorConflictKind
  readonly cadreId: string
}

/** An appointment as supervisor, made or wanted. */
export type SupervisorPost = Pick<Row<'Appointment'>, 'id' | 'accountId' | 'regionCode'>

/** A person to whom a supervisor is tied, and how; oneself by another post. */
interface Tied extends SupervisorConflict {
  readonly accountId: string
}

/** Posts whose holder answers for a village itself or for the banner above it, or in an office above it decides about what is reported there. */
const ANSWERING: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'HONORARY_CHIEF', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']

/** Whether the holder of a post answers for a village by the post alone. */
export const answersByPost = ({ role, regionCode }: Pick<Row<'Appointment'>, 'role' | 'regionCode'>, village: string): boolean =>
  ANSWERING.includes(role) && regionCode !== null && inRange(rangeOfCode(regionCode), village)

/** Whether an account answers for a village on the day, by post or by a household there. */
type AnswersThere = (accountId: string, village: string) => boolean

/** Finds supervisors who would watch themselves, their own household's cadre or their relatives (1.10, conflict of interest). */
export class SupervisorConflicts {
  constructor(private readonly core: Core) {}

  /** The conflicts of supervisors on a day, by appointment; those without any are absent. */
  async of(runner: Runner, posts: readonly SupervisorPost[], day: string = this.core.clock.today()): Promise<ReadonlyMap<string, readonly SupervisorConflict[]>> {
    const placed = posts.flatMap((post) => (post.regionCode === null ? [] : [{ ...post, regionCode: post.regionCode }]))
    if (placed.length === 0) return new Map()
    const tied = Map.groupBy(await this.tied(runner, [...new Set(placed.map(({ accountId }) => accountId))], day), ({ accountId }) => accountId)
    const answers = await this.answering(runner, [...tied.values()].flat().map(({ cadreId }) => cadreId), placed.map(({ regionCode }) => regionCode), day)
    return new Map(
      placed.flatMap(({ id, accountId, regionCode }) => {
        const conflicts = (tied.get(accountId) ?? []).filter(({ cadreId }) => answers(cadreId, regionCode)).map(({ kind, cadreId }) => ({ kind, cadreId }))
        return conflicts.length === 0 ? [] : [[id, conflicts] as const]
      }),
    )
  }

  /** The appointments among these that a conflict bars from being sent anywhere. */
  async barred(runner: Runner, posts: readonly SupervisorPost[]): Promise<ReadonlySet<string>> {
    return new Set((await this.of(runner, posts)).keys())
  }

  /** The own households of some accounts, as written down, each beside its account: nobody inspects the own one. */
  async ownHouseholds(runner: Runner, accounts: readonly string[]): Promise<ReadonlySet<string>> {
    const ties = accounts.length === 0 ? [] : await TIES.findMany(runner, [{ column: 'accountId', in: [...new Set(accounts)] }, { column: 'kind', equals: 'OWN_HOUSEHOLD' }, { column: 'endedOn', equals: null }])
    return new Set(ties.flatMap(({ accountId, householdId }) => (householdId === null ? [] : [`${accountId} ${householdId}`])))
  }

  /** The people whom the accounts may not watch: the cadre of the own household, kin, and oneself. */
  private async tied(runner: Runner, accounts: readonly string[], day: string): Promise<Tied[]> {
    const ties = await TIES.findMany(runner, [{ column: 'accountId', in: accounts }, { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: day }]] }])
    const householdIds = ties.flatMap(({ householdId }) => householdId ?? [])
    const households = householdIds.length === 0 ? [] : await HOUSEHOLDS.findMany(runner, [{ column: 'id', in: householdIds }])
    const cadres = new Map(households.map((household) => [household.id, cadreOn(household, day)]))
    return [
      ...ties.flatMap(({ accountId, kind, householdId, cadreId }): Tied[] => {
        const cadre = kind === 'KIN_OF_CADRE' ? cadreId : (cadres.get(householdId ?? '') ?? null)
        return cadre === null ? [] : [{ accountId, kind, cadreId: cadre }]
      }),
      ...accounts.map((accountId): Tied => ({ accountId, kind: 'OTHER_POST', cadreId: accountId })),
    ]
  }

  private async answering(runner: Runner, accountIds: readonly string[], villages: readonly string[], day: string): Promise<AnswersThere> {
    const accounts = [...new Set(accountIds)]
    const posts = await APPOINTMENTS.findMany(runner, [{ column: 'accountId', in: accounts }, { column: 'role', in: ANSWERING }, ...inForceOn(day)])
    const charges = await RESPONSIBILITIES.findMany(runner, [{ column: 'accountId', in: accounts }, { column: 'regionCode', in: [...new Set(villages)] }, ...inForceOn(day)])
    const postsOf = Map.groupBy(posts, ({ accountId }) => accountId)
    const households = new Set(charges.map(({ accountId, regionCode }) => `${accountId} ${regionCode}`))
    return (accountId, village) => households.has(`${accountId} ${village}`) || (postsOf.get(accountId) ?? []).some((post) => answersByPost(post, village))
  }
}
