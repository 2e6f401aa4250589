import { ancestorCode } from '../../access/territory.js'
import type { Role } from '../../access/roles.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'who answers for a village may not be watched by relatives there')
const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'who answers for households of a village may not be watched by relatives there')

/** Why somebody may not supervise a village (1.10, conflict of interest). */
export const ConflictKind = { OTHER_POST: 'OTHER_POST' } as const
export type ConflictKind = (typeof ConflictKind)[keyof typeof ConflictKind]

/** A conflict of a supervisor's appointment, and the account that answers for the village. */
export interface SupervisorConflict {
  readonly kind: ConflictKind
  readonly cadreId: string
}

/** An appointment as supervisor, made or wanted. */
export type SupervisorPost = Pick<Row<'Appointment'>, 'id' | 'accountId' | 'regionCode'>

/** Posts whose holder answers for a village itself, or in the town's office triages what is reported there. */
const ANSWERING = ['DIVISION_LEADER', 'FIRST_SECRETARY', 'HONORARY_CHIEF', 'TOWN_OFFICE'] as const satisfies readonly Role[]

/** Whether an account answers for a village on the day, by post or by a household there. */
export type AnswersThere = (accountId: string, village: string) => boolean

/** Finds supervisors who would watch themselves or their relatives. */
export class SupervisorConflicts {
  constructor(private readonly core: Core) {}

  /** The conflicts of supervisors on a day, by appointment; those without any are absent. */
  async of(runner: Runner, posts: readonly SupervisorPost[], day: string = this.core.clock.today()): Promise<ReadonlyMap<string, readonly SupervisorConflict[]>> {
    const placed = posts.flatMap((post) => (post.regionCode === null ? [] : [{ ...post, regionCode: post.regionCode }]))
    if (placed.length === 0) return new Map()
    const answers = await this.answering(runner, placed.map(({ accountId }) => accountId), placed.map(({ regionCode }) => regionCode), day)
    return new Map(placed.flatMap(({ id, accountId, regionCode }) => (answers(accountId, regionCode) ? [[id, [{ kind: ConflictKind.OTHER_POST, cadreId: accountId }]] as const] : [])))
  }

  /** The appointments among these that a conflict bars from being sent anywhere. */
  async barred(runner: Runner, posts: readonly SupervisorPost[]): Promise<ReadonlySet<string>> {
    return new Set((await this.of(runner, posts)).keys())
  }

  private async answering(runner: Runner, accountIds: readonly string[], villages: readonly string[], day: string): Promise<AnswersThere> {
    const accounts = [...new Set(accountIds)]
    const posts = await APPOINTMENTS.findMany(runner, [{ column: 'accountId', in: accounts }, { column: 'role', in: ANSWERING }, ...inForceOn(day)])
    const charges = await RESPONSIBILITIES.findMany(runner, [{ column: 'accountId', in: accounts }, { column: 'regionCode', in: [...new Set(villages)] }, ...inForceOn(day)])
    return (accountId, village) =>
      posts.some((post) => post.accountId === accountId && (post.regionCode === village || (post.role === 'TOWN_OFFICE' && post.regionCode === ancestorCode(village, 'TOWN')))) || charges.some((charge) => charge.accountId === accountId && charge.regionCode === village)
  }
}
