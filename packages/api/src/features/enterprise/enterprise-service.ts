import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { badInput } from '../../graphql/errors.js'
import { columnsFor } from '../../graphql/selection.js'
import { checkText } from '../../text/plain-text.js'
import { inRegion } from '../region/region-condition.js'
import type { EnterpriseFilter } from './enterprise-input.js'
import { mayBeSaid } from '../../text/said-text.js'

/** An enterprise with the columns that were asked for. */
export type EnterpriseRow = Row<'Enterprise'>

type Columns = readonly ColumnOf<'Enterprise'>[]

const ENTERPRISE_COLUMNS = { name: ['name'], creditCode: ['creditCode'], industry: ['industry'], leadingLevel: ['leadingLevel'], endedOn: ['endedOn'], endReason: ['endReason'], version: ['version'], viewerCan: ['endedOn'] } as const satisfies Record<string, Columns>
const ALWAYS = ['id', 'regionCode'] as const satisfies Columns
const LONGEST_NAME = 100
/** Industries that are asked for at once: the city's list holds some ten, and a statement binds so many values and no more. */
const MOST_INDUSTRIES = 100

/** The columns that the selected fields of Enterprise need. */
export const enterpriseColumns = (selected: ReadonlySet<string>): Columns => columnsFor<ColumnOf<'Enterprise'>>(selected, ENTERPRISE_COLUMNS, ALWAYS)

const nameCondition = (text: string): Condition<'Enterprise'>[] => {
  if (checkText(text, { min: 0, max: LONGEST_NAME }) !== null) {
    throw badInput(mayBeSaid({ zh: '企业名称筛选', en: 'A name to search for' }, LONGEST_NAME))
  }
  const part = text.trim()
  return part === '' ? [] : [{ column: 'name', contains: part }]
}

const industryCondition = (codes: readonly string[]): Condition<'Enterprise'> => {
  if (codes.length > MOST_INDUSTRIES) throw badInput({ zh: `一次最多按 ${MOST_INDUSTRIES} 个行业筛选，请少选一些。`, en: `At most ${MOST_INDUSTRIES} industries are asked for at once; please choose fewer.` })
  return { column: 'industry', in: codes }
}

const conditionsOf = (filter: EnterpriseFilter, today: string): Condition<'Enterprise'>[] => {
  const conditions: Condition<'Enterprise'>[] = []
  if (typeof filter.region === 'string') conditions.push(inRegion('regionCode', filter.region))
  if (typeof filter.nameContains === 'string') conditions.push(...nameCondition(filter.nameContains))
  if (Array.isArray(filter.industry)) conditions.push(industryCondition(filter.industry))
  if (Array.isArray(filter.leadingLevel)) conditions.push({ column: 'leadingLevel', in: filter.leadingLevel })
  if (filter.linked === true) conditions.push({ exists: 'Linkage', on: ['enterpriseId', 'id'], where: inForceOn(today) })
  if (filter.linked === false) conditions.push({ lacks: 'Linkage', on: ['enterpriseId', 'id'], where: inForceOn(today) })
  if (filter.ended === true) conditions.push({ column: 'endedOn', notNull: true })
  if (filter.ended === false) conditions.push({ column: 'endedOn', equals: null })
  return conditions
}

/** Reads enterprises within the viewer's scope. */
export class EnterpriseService {
  constructor(private readonly core: Core) {}

  /** One page of the enterprises in scope, by seat and name. */
  async page(
    access: Access,
    request: { readonly filter: EnterpriseFilter | null | undefined; readonly first: number; readonly after: string | null | undefined; readonly columns: Columns; readonly countTotal: boolean },
  ): Promise<Page<EnterpriseRow>> {
    return rowsOf(this.core, 'Enterprise', access).connection({
      columns: request.columns,
      where: conditionsOf(request.filter ?? {}, this.core.clock.today()),
      orderBy: [{ column: 'regionCode' }, { column: 'name' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The enterprise, or null when it is absent or out of scope. */
  async find(access: Access, id: string, columns: Columns): Promise<EnterpriseRow | null> {
    return rowsOf(this.core, 'Enterprise', access).findOne([{ column: 'id', equals: id }], columns)
  }

  /** The enterprise that a parent row names; siblings are read in one statement. */
  async ofParent(access: Access, id: string, columns: Columns): Promise<EnterpriseRow | null> {
    const load = async (ids: readonly string[]): Promise<Map<string, EnterpriseRow>> => {
      const rows = await rowsOf(this.core, 'Enterprise', access).findMany({ columns, where: [{ column: 'id', in: ids }] })
      return new Map(rows.map((row) => [row.id, row]))
    }
    return batched<EnterpriseRow | null>(access, `enterprise ${columns.join()}`, id, load, null)
  }
}
