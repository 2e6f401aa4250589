import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { inForceOn, notInForceOn } from '../../data/in-force.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { columnsFor } from '../../graphql/selection.js'
import { isEnded } from '../enterprise/enterprise-ended.js'
import { inRegion } from '../region/region-condition.js'
import { linkageActions } from './linkage-actions.js'
import type { LinkageFilter } from './linkage-input.js'

/** A linkage with the columns that were asked for. */
export type LinkageRow = Row<'Linkage'>

type Columns = readonly ColumnOf<'Linkage'>[]

const DAYS = ['startedOn', 'endedOn'] as const satisfies Columns
const REPORTING = [...DAYS, 'payingRhythm'] as const satisfies Columns
const LINKAGE_COLUMNS = {
  form: ['form'],
  closeness: ['closeness'],
  closenessReason: ['form', 'contract'],
  startedOn: ['startedOn'],
  endedOn: ['endedOn'],
  term: ['contract'],
  contract: ['contract'],
  model: ['model'],
  version: ['version'],
  endKind: ['endKind'],
  endReason: ['endReason'],
  renews: ['renews'],
  description: ['form', 'contract'],
  payingRhythm: ['payingRhythm'],
  reportsDue: REPORTING,
  reportDeadlines: REPORTING,
  reportableQuarters: REPORTING,
  reportsMissed: REPORTING,
  leftHouseholds: REPORTING,
  viewerCan: [...DAYS, 'endKind'],
} as const satisfies Record<string, Columns>
const ALWAYS = ['id', 'regionCode', 'enterpriseId'] as const satisfies Columns
const NEWEST_FIRST = [{ column: 'startedOn', descending: true }, { column: 'id' }] as const

/** The columns that the selected fields of Linkage need. */
export const linkageColumns = (selected: ReadonlySet<string>): Columns => columnsFor<ColumnOf<'Linkage'>>(selected, LINKAGE_COLUMNS, ALWAYS)

const conditionsOf = (filter: LinkageFilter, today: string): Condition<'Linkage'>[] => {
  const conditions: Condition<'Linkage'>[] = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (Array.isArray(filter.form)) conditions.push({ column: 'form', in: filter.form })
  if (Array.isArray(filter.closeness)) conditions.push({ column: 'closeness', in: filter.closeness })
  if (typeof filter.enterprise === 'string') conditions.push({ column: 'enterpriseId', equals: filter.enterprise })
  if (filter.inForce === true) conditions.push(...inForceOn(today))
  if (filter.inForce === false) conditions.push(notInForceOn(today))
  return conditions
}

/** Reads linkages within the viewer's scope. */
export class LinkageService {
  constructor(private readonly core: Core) {}

  /** One page of the linkages in scope, by village, the latest first. */
  async page(
    access: Access,
    request: { readonly filter: LinkageFilter | null | undefined; readonly first: number; readonly after: string | null | undefined; readonly columns: Columns; readonly countTotal: boolean },
  ): Promise<Page<LinkageRow>> {
    return rowsOf(this.core, 'Linkage', access).connection({
      columns: request.columns,
      where: conditionsOf(request.filter ?? {}, this.core.clock.today()),
      orderBy: [{ column: 'regionCode' }, ...NEWEST_FIRST],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The linkage, or null when it is absent or out of scope. */
  async find(access: Access, id: string, columns: Columns): Promise<LinkageRow | null> {
    return rowsOf(this.core, 'Linkage', access).findOne([{ column: 'id', equals: id }], columns)
  }

  /** The linkage that a parent row names; siblings are read in one statement. */
  async ofParent(access: Access, id: string, columns: Columns): Promise<LinkageRow | null> {
    return batched<LinkageRow | null>(access, `linkage ${columns.join()}`, id, (ids) => this.byIds(access, ids, columns), null)
  }

  /** The linkages of an enterprise in scope, the latest first. */
  async ofEnterprise(access: Access, enterpriseId: string, columns: Columns): Promise<LinkageRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, LinkageRow[]>> =>
      rowsOf(this.core, 'Linkage', access).findByParents({ parent: 'enterpriseId', parentIds: ids, columns, orderBy: NEWEST_FIRST })
    return batched<LinkageRow[]>(access, `linkages of enterprise ${columns.join()}`, enterpriseId, load, [])
  }

  /** What the viewer may do with a linkage that is already shown, beside reporting: one of an enterprise that was ended is not gone on from. */
  async actions(viewer: Viewer, linkage: LinkageRow): Promise<ReturnType<typeof linkageActions>> {
    const actions = linkageActions(viewer, linkage, this.core.clock.today())
    return actions.renew && (await isEnded(this.core, viewer, linkage.enterpriseId)) ? { ...actions, renew: false } : actions
  }

  private async byIds(access: Access, ids: readonly string[], columns: Columns): Promise<Map<string, LinkageRow>> {
    const rows = await rowsOf(this.core, 'Linkage', access).findMany({ columns, where: [{ column: 'id', in: ids }] })
    return new Map(rows.map((row) => [row.id, row]))
  }
}
