import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { notFound } from '../../graphql/user-error.js'
import type { AuditChange } from '../audit/audit-trail.js'
import type { AuditAction } from '../audit/audit-words.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { addToCounts } from '../household/household-counts.js'
import type { CountChange } from '../household/household-counts.js'
import { effectOf } from './measure-effect.js'
import type { EndMeasureInput, RecordMeasureResultInput } from './measure-input.js'
import { checkEnd, checkResult, countsEnded } from './measure-rules.js'
import { MEASURE_COLUMNS } from './measure-service.js'
import type { MeasureRow } from './measure-service.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'the household of a measure that was found in scope in the same transaction')
const MEASURES = new UnscopedTable('Measure', 'a measure that was found in scope in the same transaction, or of a project that was')

/** What is changed of a measure, and how its household's counts follow. */
interface Change {
  readonly columns: Partial<Row<'Measure'>>
  readonly counts: CountChange
  readonly action: AuditAction
  readonly changes: readonly AuditChange[]
  readonly reason: string | null
}

/** Ends measures and keeps what came of them (dossier 2.1: result confirmed by the household). */
export class MeasureCourse {
  constructor(private readonly core: Core) {}

  /** Ends a measure. Throws StaleEdit, VALIDATION, NOT_FOUND or STATE; then nothing is changed. */
  async end(access: Access, input: EndMeasureInput): Promise<MeasureRow> {
    return this.change(access, input, (measure) => {
      checkEnd(measure, input, this.core.clock.today())
      return {
        columns: { endedOn: input.endedOn },
        counts: countsEnded({ effect: effectOf(measure), projectId: measure.projectId }),
        action: 'measure.end',
        changes: [{ field: 'endedOn', from: null, to: input.endedOn }],
        reason: input.reason,
      }
    })
  }

  /** Keeps what came of a measure; with the day on which the household confirmed it, for good. */
  async recordResult(access: Access, input: RecordMeasureResultInput): Promise<MeasureRow> {
    return this.change(access, input, (measure) => {
      checkResult(measure, input, this.core.clock.today())
      const confirmedOn = input.confirmedOn ?? null
      return {
        columns: { result: input.result, resultConfirmedOn: confirmedOn },
        counts: confirmedOn === null ? {} : { confirmedResults: 1 },
        action: 'measure.result',
        changes: [{ field: 'resultConfirmedOn', from: null, to: confirmedOn }],
        reason: null,
      }
    })
  }

  /** Ends what a project does for its households on the day on which it is stopped. The transaction holds the village. */
  async endOfProject(transaction: Transaction, projectId: string, day: string): Promise<void> {
    for (const measure of await MEASURES.findMany(transaction, [{ column: 'projectId', equals: projectId }, { column: 'endedOn', equals: null }])) {
      const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: measure.householdId }], true)
      await MEASURES.update(transaction, [{ column: 'id', equals: measure.id }], { endedOn: day < measure.startedOn ? measure.startedOn : day, version: measure.version + 1 })
      if (household !== null) await addToCounts(this.core, transaction, household, countsEnded({ effect: effectOf(measure), projectId }))
    }
  }

  private async change(access: Access, { id, version }: { readonly id: string; readonly version: number }, plan: (measure: Row<'Measure'>) => Change): Promise<MeasureRow> {
    return this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'Measure', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode'])
      if (found === null) throw notFound('id')
      await lockVillage(transaction, found.regionCode)
      const measure = await MEASURES.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (measure === null) throw notFound('id')
      const read = async (): Promise<MeasureRow> => {
        const row = await rowsOf(this.core, 'Measure', accessFor(access.viewer, 'measure.read'), transaction).findOne([{ column: 'id', equals: id }], MEASURE_COLUMNS)
        if (row === null) throw notFound('id')
        return row
      }
      if (measure.version !== version) throw new StaleEdit(await read())
      const { columns, counts, action, changes, reason } = plan(measure)
      const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: measure.householdId }], true)
      if (household === null) throw notFound('id')
      await rowsOf(this.core, 'Measure', access, transaction).update(transaction, id, columns, version)
      await addToCounts(this.core, transaction, household, counts)
      const { regionCode } = measure
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action, subjectType: 'Measure', subjectId: id, regionCode, reason, changes })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
      return read()
    })
  }
}
