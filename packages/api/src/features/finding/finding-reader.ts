import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import { inRegion } from '../region/region-condition.js'
import type { FindingFilter } from './finding-type.js'

const COLUMNS = ['id', 'observationId', 'regionCode', 'kind', 'householdId', 'projectId', 'cadreId', 'found', 'measure', 'state', 'recordedAt'] as const

/** A finding as it is read. */
export type FindingRow = Pick<Row<'Finding'>, (typeof COLUMNS)[number]>

/** Reads findings within the viewer's scope. */
export class FindingReader {
  constructor(private readonly core: Core) {}

  /** One page, the newest first. */
  async page(access: Access, request: { readonly filter: FindingFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<FindingRow>> {
    return rowsOf(this.core, 'Finding', access).connection({
      columns: COLUMNS,
      where: conditionsOf(request.filter),
      orderBy: [{ column: 'recordedAt', descending: true }, { column: 'id', descending: true }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }
}

const conditionsOf = ({ region, household, project, cadre, observation, state, kind }: FindingFilter): Condition<'Finding'>[] => {
  const conditions: Condition<'Finding'>[] = []
  if (typeof region === 'string') conditions.push(inRegion('regionCode', region))
  if (typeof household === 'string') conditions.push({ column: 'householdId', equals: household })
  if (typeof project === 'string') conditions.push({ column: 'projectId', equals: project })
  if (typeof cadre === 'string') conditions.push({ column: 'cadreId', equals: cadre })
  if (typeof observation === 'string') conditions.push({ column: 'observationId', equals: observation })
  if (Array.isArray(state)) conditions.push({ column: 'state', in: state })
  if (Array.isArray(kind)) conditions.push({ column: 'kind', in: kind })
  return conditions
}
