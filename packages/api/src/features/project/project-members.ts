import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { cursorBinding, decodeCursor, encodeCursor } from '../../data/keyset.js'
import type { Row } from '../../data/entities.js'
import { ForeignCursorError } from '../../data/scope-errors.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import type { HouseholdRow } from '../household/household-service.js'

/** More are read in further statements: a statement binds so many values and no more. */
const HOUSEHOLDS_AT_ONCE = 5_000

/** What is read of a cadre of a project. */
export type ProjectCadreRow = Pick<Row<'ProjectCadre'>, 'id' | 'projectId' | 'accountId' | 'regionCode' | 'startedOn' | 'endedOn'>
export const PROJECT_CADRE_COLUMNS = ['id', 'projectId', 'accountId', 'regionCode', 'startedOn', 'endedOn'] as const

/** Whom a project reaches and who goes with it, as far as the viewer sees them: a section-level leader finds the own households only. */
export class ProjectMembers {
  constructor(private readonly core: Core) {}

  /** The cadres of a project, the earliest first, those who left among them. */
  async cadres(access: Access, projectId: string): Promise<ProjectCadreRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, ProjectCadreRow[]>> =>
      rowsOf(this.core, 'ProjectCadre', access).findByParents({ parent: 'projectId', parentIds: ids, columns: PROJECT_CADRE_COLUMNS, orderBy: [{ column: 'projectId' }, { column: 'startedOn' }, { column: 'id' }] })
    return batched(access, 'project cadres', projectId, load, [])
  }

  /** How many households a project reaches or reached that the viewer sees. */
  async count(access: Access, projectId: string): Promise<number> {
    return (await this.householdIds(access, projectId)).length
  }

  /** The households of a project by number. */
  async page(access: Access, projectId: string, request: { readonly first: number; readonly after: string | null | undefined; readonly columns: readonly ColumnOf<'Household'>[] }): Promise<Page<HouseholdRow>> {
    const columns = [...new Set([...request.columns, 'id', 'number'] as const)]
    const households = await batched<HouseholdRow[]>(access, `project households ${columns.join()}`, projectId, (ids) => this.households(access, ids, columns), [])
    const binding = cursorBinding(access.viewer.accountId, access.permission, 'households of project', projectId)
    const start = typeof request.after === 'string' ? positionAfter(households, binding, request.after) : 0
    const page = households.slice(start, start + request.first)
    return {
      edges: page.map((node) => ({ cursor: encodeCursor(binding, [node.number]), node })),
      hasNextPage: start + request.first < households.length,
      hasPreviousPage: typeof request.after === 'string',
      totalCount: households.length,
    }
  }

  private async householdIds(access: Access, projectId: string): Promise<readonly string[]> {
    return batched<readonly string[]>(access, 'project household ids', projectId, (ids) => this.memberships(access, ids), [])
  }

  private async memberships(access: Access, projectIds: readonly string[]): Promise<Map<string, string[]>> {
    // A measure of a household is seen by whoever sees the household; the access is that of reading plans.
    const measures = await rowsOf(this.core, 'Measure', access).findMany({ columns: ['projectId', 'householdId'], where: [{ column: 'projectId', in: projectIds }] })
    const found = new Map<string, Set<string>>(projectIds.map((id) => [id, new Set()]))
    for (const { projectId, householdId } of measures) if (projectId !== null) found.get(projectId)?.add(householdId)
    return new Map([...found].map(([id, households]) => [id, [...households]]))
  }

  private async households(access: Access, projectIds: readonly string[], columns: readonly ColumnOf<'Household'>[]): Promise<Map<string, HouseholdRow[]>> {
    const members = await this.memberships(access, projectIds)
    const ids = [...new Set([...members.values()].flat())]
    const households = new Map<string, HouseholdRow>()
    for (let start = 0; start < ids.length; start += HOUSEHOLDS_AT_ONCE) {
      for (const row of await rowsOf(this.core, 'Household', access).findMany({ columns, where: [{ column: 'id', in: ids.slice(start, start + HOUSEHOLDS_AT_ONCE) }] })) households.set(row.id, row)
    }
    const byNumber = (one: HouseholdRow, other: HouseholdRow): number => (one.number < other.number ? -1 : 1)
    return new Map([...members].map(([id, householdIds]) => [id, householdIds.flatMap((household) => households.get(household) ?? []).toSorted(byNumber)]))
  }
}

/** Where the page after a cursor begins: behind the last number that is not greater. */
const positionAfter = (households: readonly HouseholdRow[], binding: string, cursor: string): number => {
  const [number] = decodeCursor(binding, cursor, 1)
  if (typeof number !== 'string') throw new ForeignCursorError('The cursor holds something else')
  return households.filter((household) => household.number <= number).length
}
