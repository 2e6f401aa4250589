import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { batched } from '../../graphql/batch.js'
import { missedDeadlines } from './missed-deadlines.js'
import type { MissedDeadline } from './missed-deadlines.js'
import { dependsOnSteps, seesReporter, takersOf } from './observation-anonymity.js'
import { nextDeadline } from './observation-clock.js'
import type { NextDeadline } from './observation-clock.js'
import type { ObservationRow } from './observation-columns.js'
import { isOverdueOn, OBSERVATION_ORDERS, observationConditions } from './observation-filter.js'
import type { ObservationFilter, ObservationOrder } from './observation-input.js'
import { ReporterLooks } from './reporter-looks.js'
import { townOfficersAround } from './town-officers.js'

type Columns = readonly ColumnOf<'Observation'>[]

/** A step with its taker as far as the viewer may know. */
export type ShownStep = Pick<Row<'ObservationStep'>, 'status' | 'at' | 'comment' | 'accountId' | 'extendedTo'>

export interface ObservationPageRequest {
  readonly filter?: ObservationFilter | null | undefined
  readonly orderBy?: ObservationOrder | null | undefined
  readonly first: number
  readonly after?: string | null | undefined
  readonly columns: Columns
  readonly countTotal: boolean
}

const NEWEST_FIRST = OBSERVATION_ORDERS.SUBMITTED_DESC

/** Reads observations within the viewer's scope; nobody ever reads one about oneself. */
export class ObservationReader {
  private readonly looks: ReporterLooks

  constructor(private readonly core: Core) {
    this.looks = new ReporterLooks(core)
  }

  /** One page, newest first unless asked otherwise. */
  async page(access: Access, request: ObservationPageRequest): Promise<Page<ObservationRow>> {
    const officers = typeof request.filter?.toHandle === 'boolean' ? await townOfficersAround(this.core, access) : []
    return rowsOf(this.core, 'Observation', access).connection({
      columns: request.columns,
      where: observationConditions(request.filter, this.core.clock.today(), access, officers),
      orderBy: OBSERVATION_ORDERS[request.orderBy ?? 'SUBMITTED_DESC'],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The observation, or null when it is absent or out of scope. */
  async find(access: Access, id: string, columns: Columns): Promise<ObservationRow | null> {
    return rowsOf(this.core, 'Observation', access).findOne([{ column: 'id', equals: id }], columns)
  }

  /** The observation that a parent row names, or null out of scope; siblings are read in one statement. */
  async ofParent(access: Access, id: string, columns: Columns): Promise<ObservationRow | null> {
    const load = async (ids: readonly string[]): Promise<Map<string, ObservationRow>> => new Map((await rowsOf(this.core, 'Observation', access).findMany({ columns: ['id', ...columns], where: [{ column: 'id', in: ids }] })).map((row) => [row.id, row]))
    return batched<ObservationRow | null>(access, `observation ${columns.join()}`, id, load, null)
  }

  /** The newest observations about a household; siblings are read in one statement. */
  async ofHousehold(access: Access, householdId: string, first: number, columns: Columns): Promise<ObservationRow[]> {
    return batched(
      access,
      `observations ${first} ${columns.join()}`,
      householdId,
      (ids) => rowsOf(this.core, 'Observation', access).findByParents({ parent: 'householdId', parentIds: ids, columns, orderBy: NEWEST_FIRST, limit: first, fewEach: true }),
      [],
    )
  }

  /** The steps of an observation, earliest first; an auditor’s look at who took those of an anonymous one is written down first. */
  async stepsOf(access: Access, row: ObservationRow, { withTakers }: { readonly withTakers: boolean }): Promise<ShownStep[]> {
    if (withTakers) await this.looks.trace(access.viewer, row)
    return takersOf(access.viewer, row, await this.steps(access, row))
  }

  /** The deadlines that its office missed before the one that runs now. */
  async missedDeadlines(access: Access, row: ObservationRow): Promise<readonly MissedDeadline[]> {
    return missedDeadlines(row.submittedAt, await this.steps(access, row))
  }

  /** Whether the viewer learns who reported it; an auditor’s look at an anonymous one is written down first. */
  async knowsReporter(access: Access, row: ObservationRow): Promise<boolean> {
    await this.looks.trace(access.viewer, row)
    return seesReporter(access.viewer, row, dependsOnSteps(access.viewer, row) ? await this.steps(access, row) : [])
  }

  /** As they are stored; those of siblings are read in one statement. */
  private async steps(access: Access, row: ObservationRow): Promise<ShownStep[]> {
    return batched(
      access,
      'observation steps',
      row.id,
      (ids) =>
        rowsOf(this.core, 'ObservationStep', access).findByParents({ parent: 'observationId', parentIds: ids, columns: ['status', 'at', 'comment', 'accountId', 'extendedTo'], orderBy: [{ column: 'sequence' }] }),
      [],
    )
  }

  /** The deadline that runs today. */
  deadlineOf({ status, dueAt }: Pick<ObservationRow, 'status' | 'dueAt'>): NextDeadline | null {
    return nextDeadline(status, dueAt, this.core.clock.today())
  }

  /** Whether it is open and past the day of its deadline. */
  isOverdue(row: Pick<ObservationRow, 'status' | 'dueAt'>): boolean {
    return isOverdueOn(row, this.core.clock.today())
  }
}
