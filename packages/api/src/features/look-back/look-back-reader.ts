import { ancestorCode, levelOfCode } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import { batched } from '../../graphql/batch.js'
import { countsOf, rateOf } from './look-back-rates.js'
import type { Inspected } from './look-back-rates.js'
import type { LookBackFiguresType } from './look-back-type.js'

export type LookBackRow = Row<'LookBack'>
export type SampleRow = Row<'LookBackHousehold'>
export const LOOK_BACK_COLUMNS = ['id', 'regionCode', 'seed', 'perStratum', 'householdCount', 'drawnOn', 'drawnAt', 'drawnBy', 'contentHash'] as const
export const SAMPLE_COLUMNS = ['id', 'lookBackId', 'regionCode', 'householdId', 'headName', 'stratum', 'finding', 'note', 'inspectedBy', 'inspectedOn'] as const

const figuresOf = (sample: readonly Inspected[]): LookBackFiguresType => {
  const counts = countsOf(sample)
  return {
    ...counts,
    wrongIdentificationRate: rateOf(counts.wronglyIdentified, counts.poorInspected),
    wrongExitRate: rateOf(counts.wronglyExited, counts.exitedInspected),
    omissionRate: rateOf(counts.omitted, counts.outsideInspected),
  }
}

/** Reads look-backs, their samples and what these came to, within the viewer's scope. */
export class LookBackReader {
  constructor(private readonly core: Core) {}

  /** One page of the draws in scope, the latest first. */
  async page(access: Access, request: { readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<LookBackRow>> {
    return rowsOf(this.core, 'LookBack', access).connection({ columns: LOOK_BACK_COLUMNS, orderBy: [{ column: 'drawnAt', descending: true }, { column: 'id', descending: true }], first: request.first, after: request.after ?? null, countTotal: request.countTotal })
  }

  /** The draw, or null when it is absent or out of scope. */
  async find(access: Access, id: string): Promise<LookBackRow | null> {
    return rowsOf(this.core, 'LookBack', access).findOne([{ column: 'id', equals: id }], LOOK_BACK_COLUMNS)
  }

  /** One page of the households of a draw, village by village. */
  async sample(access: Access, lookBackId: string, request: { readonly first: number; readonly after: string | null | undefined; readonly pending: boolean; readonly countTotal: boolean }): Promise<Page<SampleRow>> {
    return rowsOf(this.core, 'LookBackHousehold', access).connection({
      columns: SAMPLE_COLUMNS,
      where: [{ column: 'lookBackId', equals: lookBackId }, ...(request.pending ? [{ column: 'finding', equals: null } as const] : [])],
      orderBy: [{ column: 'regionCode' }, { column: 'stratum' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** A household of a draw, or null when it is absent or out of scope. */
  async sampled(access: Access, id: string): Promise<SampleRow | null> {
    return rowsOf(this.core, 'LookBackHousehold', access).findOne([{ column: 'id', equals: id }], SAMPLE_COLUMNS)
  }

  /** What a sample came to. */
  async figures(access: Access, lookBack: LookBackRow): Promise<LookBackFiguresType> {
    return figuresOf(await this.inspected(access, lookBack.id))
  }

  /** The same by the towns of a banner, the villages of a town; what lies below by code. */
  async territories(access: Access, lookBack: LookBackRow): Promise<{ readonly regionCode: string; readonly figures: LookBackFiguresType }[]> {
    const below = { CITY: 'BANNER', BANNER: 'TOWN', TOWN: 'VILLAGE', VILLAGE: 'VILLAGE' } as const
    const level = below[levelOfCode(lookBack.regionCode)]
    const parts = Map.groupBy(await this.inspected(access, lookBack.id), ({ regionCode }) => ancestorCode(regionCode, level))
    return [...parts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([regionCode, sample]) => ({ regionCode, figures: figuresOf(sample) }))
  }

  private async inspected(access: Access, lookBackId: string): Promise<Inspected[]> {
    const load = (ids: readonly string[]): Promise<Map<string, Inspected[]>> =>
      rowsOf(this.core, 'LookBackHousehold', access).findByParents({ parent: 'lookBackId', parentIds: ids, columns: ['regionCode', 'stratum', 'finding'], orderBy: [{ column: 'regionCode' }] })
    return batched<Inspected[]>(access, 'sample of look-back', lookBackId, load, [])
  }
}
