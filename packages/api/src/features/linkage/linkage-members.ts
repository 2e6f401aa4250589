import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import { cursorBinding, decodeCursor, encodeCursor } from '../../data/keyset.js'
import { ForeignCursorError } from '../../data/scope-errors.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import type { HouseholdRow } from '../household/household-service.js'
import type { LinkageRow } from './linkage-service.js'

const STILL_IN: Condition<'LinkageHousehold'> = { column: 'leftOn', equals: null }
/** More are read in further statements: a statement binds so many values and no more. */
const HOUSEHOLDS_AT_ONCE = 5_000

/** Which households take part in a linkage, as far as the viewer sees them; a section-level leader finds the own ones only. */
export class LinkageMembers {
  constructor(private readonly core: Core) {}

  /** How many households take part that the viewer sees. */
  async count(access: Access, linkageId: string): Promise<number> {
    const load = (ids: readonly string[]): Promise<Map<string, number>> => rowsOf(this.core, 'LinkageHousehold', access).countBy('linkageId', [{ column: 'linkageId', in: ids }, STILL_IN])
    return batched(access, 'linkage household count', linkageId, load, 0)
  }

  /**
   * One page of a linkage's households by number. The households of all sibling linkages are read together; a linkage is
   * of one village and holds a few dozen.
   */
  async page(access: Access, linkageId: string, request: { readonly first: number; readonly after: string | null | undefined; readonly columns: readonly ColumnOf<'Household'>[] }): Promise<Page<HouseholdRow>> {
    const columns = [...new Set([...request.columns, 'id', 'number'] as const)]
    const households = await batched<HouseholdRow[]>(access, `linkage households ${columns.join()}`, linkageId, (ids) => this.households(access, ids, columns), [])
    const binding = cursorBinding(access.viewer.accountId, access.permission, 'households of linkage', linkageId)
    const start = typeof request.after === 'string' ? positionAfter(households, binding, request.after) : 0
    const page = households.slice(start, start + request.first)
    return {
      edges: page.map((node) => ({ cursor: encodeCursor(binding, [node.number]), node })),
      hasNextPage: start + request.first < households.length,
      hasPreviousPage: typeof request.after === 'string',
      totalCount: households.length,
    }
  }

  /** The linkages in which a household takes part, within the viewer's scope, the latest first. */
  async linkagesOf(access: Access, householdId: string, columns: readonly ColumnOf<'Linkage'>[]): Promise<LinkageRow[]> {
    return batched<LinkageRow[]>(access, `linkages of household ${columns.join()}`, householdId, (ids) => this.linkages(access, ids, columns), [])
  }

  private async households(access: Access, linkageIds: readonly string[], columns: readonly ColumnOf<'Household'>[]): Promise<Map<string, HouseholdRow[]>> {
    const members = await rowsOf(this.core, 'LinkageHousehold', access).findMany({ columns: ['linkageId', 'householdId'], where: [{ column: 'linkageId', in: linkageIds }, STILL_IN] })
    // By their ids: a condition on the membership would be tried on every household of a city.
    const ids = [...new Set(members.map((member) => member.householdId))]
    const households: HouseholdRow[] = []
    for (let start = 0; start < ids.length; start += HOUSEHOLDS_AT_ONCE) {
      households.push(...(await rowsOf(this.core, 'Household', access).findMany({ columns, where: [{ column: 'id', in: ids.slice(start, start + HOUSEHOLDS_AT_ONCE) }] })))
    }
    households.sort((one, other) => (one.number < other.number ? -1 : 1))
    const linkagesOfHousehold = Map.groupBy(members, (member) => member.householdId)
    const found = new Map<string, HouseholdRow[]>(linkageIds.map((id) => [id, []]))
    for (const household of households) for (const { linkageId } of linkagesOfHousehold.get(household.id) ?? []) found.get(linkageId)?.push(household)
    return found
  }

  private async linkages(access: Access, householdIds: readonly string[], columns: readonly ColumnOf<'Linkage'>[]): Promise<Map<string, LinkageRow[]>> {
    const ofHouseholds: Condition<'LinkageHousehold'> = { column: 'householdId', in: householdIds }
    const [members, linkages] = await Promise.all([
      rowsOf(this.core, 'LinkageHousehold', access).findMany({ columns: ['linkageId', 'householdId'], where: [ofHouseholds, STILL_IN] }),
      rowsOf(this.core, 'Linkage', access).findMany({
        columns,
        where: [{ exists: 'LinkageHousehold', on: ['linkageId', 'id'], where: [ofHouseholds, STILL_IN] }],
        orderBy: [{ column: 'startedOn', descending: true }, { column: 'id' }],
      }),
    ])
    const membersOfLinkage = Map.groupBy(members, (member) => member.linkageId)
    const found = new Map<string, LinkageRow[]>(householdIds.map((id) => [id, []]))
    for (const linkage of linkages) for (const { householdId } of membersOfLinkage.get(linkage.id) ?? []) found.get(householdId)?.push(linkage)
    return found
  }
}

/** Where the page after a cursor begins: behind the last number that is not greater. */
const positionAfter = (households: readonly HouseholdRow[], binding: string, cursor: string): number => {
  const [number] = decodeCursor(binding, cursor, 1)
  if (typeof number !== 'string') throw new ForeignCursorError('The cursor holds something else')
  return households.filter((household) => household.number <= number).length
}
