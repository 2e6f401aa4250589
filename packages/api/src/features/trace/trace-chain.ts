import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import { cursorBinding, decodeCursor, encodeCursor } from '../../data/keyset.js'
import { ForeignCursorError } from '../../data/scope-errors.js'
import { inForceOn } from '../../data/in-force.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { cadreInForce } from '../household/household-filter.js'
import type { HouseholdRow } from '../household/household-service.js'
import { cadreOn } from '../household/household-targeting.js'
import type { ChainEnd } from './trace-codes.js'

/** A cadre in a chain: how many of its projects and households are theirs. */
export interface ChainCadre {
  readonly accountId: string
  readonly projects: number
  readonly households: number
}

/** A chain as far as the viewer sees it: plans, projects, cadres and households that hang together (M-5). */
export interface Chain {
  readonly end: ChainEnd
  readonly id: string
  readonly planIds: readonly string[]
  readonly projectIds: readonly string[]
  readonly cadres: readonly ChainCadre[]
  readonly householdIds: readonly string[]
}

/** Values that a statement binds at once. */
const AT_ONCE = 5_000
const OWN = ['id', 'cadreAccountId', 'cadreStartedOn', 'cadreEndedOn'] as const

/** Follows the trace from any of its ends, in both directions, within the viewer's scope. */
export class TraceChain {
  constructor(private readonly core: Core) {}

  /** The chain of an end; null when the end is absent or out of scope. */
  async follow(access: Access, end: ChainEnd, id: string): Promise<Chain | null> {
    const start = await this.startOf(access, end, id)
    if (start === null) return null
    const { projects, households } = start
    const projectIds = projects.map((project) => project.id)
    const reached = new Set([...households, ...(end === 'HOUSEHOLD' ? [] : await this.householdsOf(access, projectIds))])
    return {
      end,
      id,
      planIds: [...new Set([...(end === 'PLAN' ? [id] : []), ...projects.map((project) => project.planId)])],
      projectIds,
      cadres: await this.cadresOf(access, projectIds, [...reached]),
      householdIds: [...reached],
    }
  }

  /** The households of a chain by number. A chain is of one village, or of one cadre, and holds some hundreds. */
  async households(access: Access, chain: Chain, request: { readonly first: number; readonly after: string | null | undefined; readonly columns: readonly ColumnOf<'Household'>[] }): Promise<Page<HouseholdRow>> {
    const columns = [...new Set([...request.columns, 'id', 'number'] as const)]
    const rows: HouseholdRow[] = []
    for (let start = 0; start < chain.householdIds.length; start += AT_ONCE) {
      rows.push(...((await rowsOf(this.core, 'Household', access).findMany({ columns, where: [{ column: 'id', in: chain.householdIds.slice(start, start + AT_ONCE) }] })) as HouseholdRow[]))
    }
    rows.sort((one, other) => (one.number < other.number ? -1 : 1))
    const binding = cursorBinding(access.viewer.accountId, access.permission, 'households of chain', `${chain.end} ${chain.id}`)
    const start = typeof request.after === 'string' ? placeAfter(rows, binding, request.after) : 0
    const page = rows.slice(start, start + request.first)
    return { edges: page.map((node) => ({ cursor: encodeCursor(binding, [node.number]), node })), hasNextPage: start + request.first < rows.length, hasPreviousPage: typeof request.after === 'string', totalCount: rows.length }
  }

  private async startOf(access: Access, end: ChainEnd, id: string): Promise<{ readonly projects: readonly { readonly id: string; readonly planId: string }[]; readonly households: readonly string[] } | null> {
    switch (end) {
      case 'HOUSEHOLD': {
        const household = await rowsOf(this.core, 'Household', access).findOne([{ column: 'id', equals: id }], ['id'])
        if (household === null) return null
        const measures = await rowsOf(this.core, 'Measure', access).findMany({ columns: ['projectId'], where: [{ column: 'householdId', equals: id }, { column: 'projectId', notNull: true }] })
        return { projects: await this.projects(access, [{ column: 'id', in: measures.flatMap(({ projectId }) => projectId ?? []) }]), households: [id] }
      }
      case 'PROJECT': {
        const projects = await this.projects(access, [{ column: 'id', equals: id }])
        return projects.length === 0 ? null : { projects, households: [] }
      }
      case 'PLAN': {
        const plan = await rowsOf(this.core, 'VillagePlan', access).findOne([{ column: 'id', equals: id }], ['id'])
        return plan === null ? null : { projects: await this.projects(access, [{ column: 'planId', equals: id }]), households: [] }
      }
      case 'CADRE': {
        const today = this.core.clock.today()
        const members = await rowsOf(this.core, 'ProjectCadre', access).findMany({ columns: ['projectId'], where: [{ column: 'accountId', equals: id }, ...(inForceOn(today) as readonly Condition<'ProjectCadre'>[])] })
        const households = await rowsOf(this.core, 'Household', access).findMany({ columns: ['id'], where: [{ column: 'cadreAccountId', equals: id }, ...cadreInForce(today)] })
        // Who has neither here is told from nobody by nothing.
        return members.length === 0 && households.length === 0 ? null : { projects: await this.projects(access, [{ column: 'id', in: members.map(({ projectId }) => projectId) }]), households: households.map((household) => household.id) }
      }
    }
  }

  private async projects(access: Access, where: readonly Condition<'Project'>[]): Promise<{ readonly id: string; readonly planId: string }[]> {
    return rowsOf(this.core, 'Project', access).findMany({ columns: ['id', 'planId'], where, orderBy: [{ column: 'startsOn' }, { column: 'id' }] })
  }

  private async householdsOf(access: Access, projectIds: readonly string[]): Promise<string[]> {
    if (projectIds.length === 0) return []
    const measures = await rowsOf(this.core, 'Measure', access).findMany({ columns: ['householdId'], where: [{ column: 'projectId', in: projectIds }] })
    return measures.map(({ householdId }) => householdId)
  }

  /** Those who go with the projects today, and those in charge of the households today. */
  private async cadresOf(access: Access, projectIds: readonly string[], householdIds: readonly string[]): Promise<ChainCadre[]> {
    const today = this.core.clock.today()
    const cadres = new Map<string, { projects: Set<string>; households: number }>()
    const of = (accountId: string): { projects: Set<string>; households: number } => {
      const cadre = cadres.get(accountId) ?? { projects: new Set<string>(), households: 0 }
      cadres.set(accountId, cadre)
      return cadre
    }
    if (projectIds.length > 0) {
      for (const { accountId, projectId } of await rowsOf(this.core, 'ProjectCadre', access).findMany({ columns: ['accountId', 'projectId'], where: [{ column: 'projectId', in: projectIds }, ...(inForceOn(today) as readonly Condition<'ProjectCadre'>[])] })) of(accountId).projects.add(projectId)
    }
    for (let start = 0; start < householdIds.length; start += AT_ONCE) {
      for (const household of await rowsOf(this.core, 'Household', access).findMany({ columns: OWN, where: [{ column: 'id', in: householdIds.slice(start, start + AT_ONCE) }] })) {
        const accountId = cadreOn(household, today)
        if (accountId !== null) of(accountId).households += 1
      }
    }
    return [...cadres].map(([accountId, { projects, households }]) => ({ accountId, projects: projects.size, households })).toSorted((one, other) => other.projects - one.projects || other.households - one.households || (one.accountId < other.accountId ? -1 : 1))
  }
}

/** Where the page after a cursor begins: behind the last number that is not greater. */
const placeAfter = (households: readonly HouseholdRow[], binding: string, cursor: string): number => {
  const [number] = decodeCursor(binding, cursor, 1)
  if (typeof number !== 'string') throw new ForeignCursorError('The cursor holds something else')
  return households.filter((household) => household.number <= number).length
}
