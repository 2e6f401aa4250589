import type { Access } from '../../access/viewer.js'
import { inRange, rangeOfCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Language, Sentence } from '../../text/sentence.js'
import type { AccountService } from '../account/account-service.js'
import { HOUSEHOLD_ORDERS, householdConditions } from '../household/household-filter.js'
import type { HouseholdFilter, HouseholdOrder } from '../household/household-input.js'
import type { HouseholdRow } from '../household/household-service.js'
import { cadreOn } from '../household/household-targeting.js'
import { readsInFull } from '../household/household-visibility.js'
import { inRegion } from '../region/region-condition.js'
import type { Cell } from './cell.js'
import { csvTable } from './csv-table.js'
import { exportedRegion } from './exported-region.js'
import { TABLE_COLUMNS, TABLE_WIDTHS, tableHead, tableRow } from './household-table.js'
import { xlsxTable } from './xlsx-table.js'

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportRequest {
  readonly format: ExportFormat
  readonly filter: HouseholdFilter
  readonly orderBy: HouseholdOrder
  readonly language: Language
  /** Whether the access that the file was begun with is still the viewer's; asked before each further batch, since whoever takes the file may take their time. */
  readonly stillOpen: () => Promise<boolean>
}

/** The access ended while the file was being taken: it breaks off, so that nobody takes it for whole. */
export class ExportEndedError extends Error {
  constructor() {
    super('The access to the rows ended while they were exported')
    this.name = 'ExportEndedError'
  }
}

const TITLE: Sentence = { zh: '建档立卡户', en: 'Households' }

/** Writes the list of households as a file, masked as the viewer sees it, streamed so that memory does not grow with it. */
export class HouseholdExport {
  constructor(
    private readonly core: Core,
    private readonly accounts: AccountService,
  ) {}

  /** Whether a region is one that the viewer's export may be about: within or around a territory of theirs, or with a household of theirs. */
  async reaches(access: Access, code: string): Promise<boolean> {
    if (this.core.regions.find(code) === null) return false
    const found = await rowsOf(this.core, 'Household', access).findOne([inRegion('regionCode', code)], ['id'])
    if (found !== null) return true
    const region = rangeOfCode(code)
    return access.grants.some(({ role, range }) => range !== null && role !== 'SECTION_LEADER' && role !== 'HONORARY_CHIEF' && (inRange(range, region.from) || inRange(region, range.from)))
  }

  /** Begins a file: refuses what the viewer may not ask, writes down that it was taken, and answers its bytes. */
  async begin(access: Access, request: ExportRequest): Promise<AsyncGenerator<Buffer>> {
    const batches = this.households(access, request)
    // The first batch is read before anything is sent, so that a refusal is still an answer and not a broken file.
    const first = await batches.next()
    await this.record(access, request)
    const table = this.table(first, batches, access, request)
    return request.format === 'csv' ? csvTable(table) : xlsxTable(table, TITLE[request.language], TABLE_WIDTHS)
  }

  private households(access: Access, { filter, orderBy }: ExportRequest): AsyncGenerator<HouseholdRow[]> {
    const where = householdConditions(filter, this.core.clock.today())
    return rowsOf(this.core, 'Household', access).stream({ columns: TABLE_COLUMNS, where, orderBy: HOUSEHOLD_ORDERS[orderBy] }) as AsyncGenerator<HouseholdRow[]>
  }

  private async *table(first: IteratorResult<HouseholdRow[], unknown>, rest: AsyncGenerator<HouseholdRow[]>, access: Access, { language, stillOpen }: ExportRequest): AsyncGenerator<Cell[][]> {
    yield [tableHead(language)]
    if (first.done === true) return
    yield await this.rows(access, first.value, language)
    for await (const households of rest) {
      if (!(await stillOpen())) throw new ExportEndedError()
      yield await this.rows(access, households, language)
    }
  }

  private async rows(access: Access, households: readonly HouseholdRow[], language: Language): Promise<Cell[][]> {
    const today = this.core.clock.today()
    const cadres = households.map((household) => cadreOn(household, today))
    const names = await this.accounts.byIds([...new Set(cadres.filter((id) => id !== null))])
    return households.map((household, index) =>
      tableRow(
        {
          household,
          villageName: this.core.regions.find(household.regionCode)?.name ?? household.regionCode,
          cadreName: names.get(cadres[index] ?? '')?.name ?? null,
          inFull: readsInFull(access, household),
        },
        language,
        today,
      ),
    )
  }

  private async record(access: Access, { format, filter }: ExportRequest): Promise<void> {
    const conditions = (Object.entries(filter) as [keyof HouseholdFilter, unknown][]).filter(([, value]) => value !== undefined && value !== null)
    await this.core.database.write((transaction) =>
      this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'household.export',
        subjectType: 'Household',
        subjectId: null,
        regionCode: exportedRegion(access.grants, filter.region ?? null),
        changes: [{ field: 'format', from: null, to: format }, ...conditions.map(([field, value]) => ({ field, from: null, to: String(value) }))],
      }),
    )
  }
}
