import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService } from '../account/account-service.js'
import type { Cell } from './cell.js'
import { csvTable } from './csv-table.js'
import { exportedRegion } from './exported-region.js'
import type { ExportedList, NamedInBatch, NamesOfBatch } from './exported-list.js'
import { textOf } from './export-query.js'
import type { Query } from './export-query.js'
import { ExportEndedError } from './household-export.js'
import type { ExportFormat } from './household-export.js'
import { xlsxTable } from './xlsx-table.js'

const ENTERPRISES = new UnscopedTable('Enterprise', 'the name of an enterprise that a row in scope names, as its page shows it')

export interface ListExportRequest {
  readonly format: ExportFormat
  readonly query: Query
  readonly language: Language
  /** Whether the access that the file was begun with is still the viewer's. */
  readonly stillOpen: () => Promise<boolean>
}

/** Writes a list of the portal as a file, narrowed alike and streamed. */
export class ListExport {
  constructor(
    private readonly core: Core,
    private readonly accounts: AccountService,
  ) {}

  /** Begins a file: refuses what the viewer may not ask, writes down that it was taken, and answers its bytes. */
  async begin(list: ExportedList, access: Access, request: ListExportRequest): Promise<AsyncGenerator<Buffer>> {
    const batches = list.batches(access, request.query, request.language, (named) => this.names(access, named))
    // The first batch is read before anything is sent, so that a refusal is still an answer and not a broken file.
    const first = await batches.next()
    await this.record(list, access, request)
    const table = this.table(list, first, batches, request)
    return request.format === 'csv' ? csvTable(table) : xlsxTable(table, list.title[request.language], list.widths)
  }

  private async *table(list: ExportedList, first: IteratorResult<Cell[][], unknown>, rest: AsyncGenerator<Cell[][]>, { language, stillOpen }: ListExportRequest): AsyncGenerator<Cell[][]> {
    yield [list.head(language)]
    if (first.done === true) return
    yield first.value
    for await (const rows of rest) {
      if (!(await stillOpen())) throw new ExportEndedError()
      yield rows
    }
  }

  private async names(access: Access, named: NamedInBatch): Promise<NamesOfBatch> {
    const [accounts, enterprises, projects] = await Promise.all([
      this.accounts.byIds(named.accounts),
      named.enterprises.length === 0 ? [] : ENTERPRISES.findMany(this.core.database, [{ column: 'id', in: named.enterprises }]),
      named.projects.length === 0 ? [] : rowsOf(this.core, 'Project', access).findMany({ columns: ['id', 'name'], where: [{ column: 'id', in: named.projects }] }),
    ])
    const projectNames = new Map(projects.map(({ id, name }) => [id, name]))
    const enterpriseNames = new Map(enterprises.map(({ id, name }) => [id, name]))
    return {
      account: (id) => accounts.get(id ?? '')?.name ?? null,
      enterprise: (id) => enterpriseNames.get(id ?? '') ?? null,
      project: (id) => projectNames.get(id ?? '') ?? null,
      region: (code) => (code === null ? null : (this.core.regions.find(code)?.name ?? code)),
    }
  }

  private async record(list: ExportedList, access: Access, { format, query }: ListExportRequest): Promise<void> {
    const region = textOf(query, 'region')
    await this.core.database.write((transaction) =>
      this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'list.export',
        subjectType: list.subjectType,
        subjectId: null,
        regionCode: exportedRegion(access.grants, region),
        changes: [{ field: 'format', from: null, to: format }, ...(region === null ? [] : [{ field: 'region' as const, from: null, to: region }])],
      }),
    )
  }
}
