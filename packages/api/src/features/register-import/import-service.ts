import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import type { Page } from '../../data/scoped-repository.js'
import type { ColumnOf } from '../../data/table.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditChange } from '../audit/audit-trail.js'
import { isIncomeYear } from '../household/household-field-rules.js'
import { fieldsTakenTwice, knownFieldOf, missingFields, yearOfHeading } from './column-mapping.js'
import type { ImportColumn } from './column-mapping.js'
import { codesOf, isCodedField, knownCodeOf } from './import-codes.js'
import type { CodedField, SourceCodes } from './import-codes.js'
import type { ImportField } from './import-field.js'
import type { ImportFiles } from './import-files.js'
import { IMPORT_SENTENCES } from './import-messages.js'
import { ImportSources } from './import-sources.js'
import { ImportUndoing } from './import-undoing.js'
import { ImportLedger } from './import-ledger.js'
import { fieldsToldTo } from './seen-fields.js'
import type { LeavingKind } from '../membership/membership-codes.js'
import type { ImportKind, ImportStatus } from './register-import.entity.js'

const IMPORTS = new UnscopedTable('RegisterImport', 'an import that was found in scope in the same transaction')
const STAGED = new UnscopedTable('ImportHousehold', 'rows of an import that was found in scope in the same transaction')

export type ImportRow = Row<'RegisterImport'>
/** A household of a preview; what the sheet holds of it in clear is never handed out. */
export type ImportHouseholdRow = Omit<Row<'ImportHousehold'>, 'contentCipher' | 'beforeCipher'>

const LINE_COLUMNS = ['importId', 'place', 'regionCode', 'villageCode', 'kind', 'firstLine', 'lastLine', 'headName', 'size', 'householdId', 'number', 'comparedVersion', 'faults', 'differences', 'isChosen', 'outcome', 'appliedVersion'] as const satisfies readonly ColumnOf<'ImportHousehold'>[]
const IMPORT_COLUMNS = [
  'id', 'accountId', 'actorId', 'regionCode', 'fileName', 'source', 'bytes', 'contentHash', 'status', 'refusal', 'headLine', 'columns', 'codes', 'unknownCodes', 'departures', 'personRows', 'faultyRows', 'faulty', 'added', 'changed', 'same', 'missing',
  'chosen', 'applied', 'stale', 'undone', 'kept', 'failures', 'forgottenAt', 'leaseHolder', 'leaseUntil', 'createdAt', 'updatedAt',
] as const satisfies readonly ColumnOf<'RegisterImport'>[]

/** How the columns of a sheet are to be read. */
export interface MappingRequest {
  readonly id: string
  readonly source: string
  readonly columns: readonly { readonly place: number; readonly field: ImportField | null; /** Of a column of income whose heading says none. */ readonly year: number | null }[]
  readonly codes: readonly { readonly field: CodedField; readonly text: string; readonly code: string }[]
  /** How members whom the sheet lacks left; null: they stay. */
  readonly departures: LeavingKind | null
}

export interface ApplyRequest {
  readonly id: string
  readonly kinds: readonly ImportKind[]
  /** Places in the sheet; all of the kinds when null. */
  readonly places: readonly number[] | null
}

const LONGEST_SOURCE = 60
/** What may be chosen to be applied. */
const APPLICABLE: readonly ImportKind[] = ['NEW', 'CHANGED']
/** From where each step may be taken. */
const BEFORE = {
  check: ['MAPPING', 'READY'],
  apply: ['READY'],
  undo: ['APPLIED', 'FAILED'],
  discard: ['MAPPING', 'READY', 'REFUSED'],
} as const satisfies Record<string, readonly ImportStatus[]>
export type ImportStep = keyof typeof BEFORE

/** True when a step may be taken with an import as it stands: with its status, and while its preview is kept. */
export const mayTake = (step: ImportStep, { status, forgottenAt }: Pick<ImportRow, 'status' | 'forgottenAt'>): boolean => forgottenAt === null && (BEFORE[step] as readonly ImportStatus[]).includes(status)

/** Imports and their previews within the viewer's territory, and the steps that a person takes with them. */
export class ImportService {
  readonly sources: ImportSources
  private readonly undoing: ImportUndoing

  constructor(
    private readonly core: Core,
    private readonly files: ImportFiles,
    /** Tells the service of this process that there is work; another would find it a moment later. */
    private readonly wake: () => void,
  ) {
    this.sources = new ImportSources(core)
    this.undoing = new ImportUndoing(core, new ImportLedger(core, 0))
  }

  /** Imports in scope, the latest first. */
  async page(access: Access, request: { readonly first: number; readonly after?: string | null | undefined; readonly countTotal: boolean }): Promise<Page<ImportRow>> {
    return rowsOf(this.core, 'RegisterImport', access).connection({
      columns: IMPORT_COLUMNS,
      orderBy: [{ column: 'createdAt', descending: true }, { column: 'id', descending: true }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The import, or null when it is absent or out of scope. */
  async find(access: Access, id: string): Promise<ImportRow | null> {
    return rowsOf(this.core, 'RegisterImport', access).findOne([{ column: 'id', equals: id }], IMPORT_COLUMNS)
  }

  /** Households of a preview, in the order of the sheet. */
  async households(access: Access, importId: string, request: { readonly kinds?: readonly ImportKind[] | null | undefined; readonly first: number; readonly after?: string | null | undefined; readonly countTotal: boolean }): Promise<Page<ImportHouseholdRow>> {
    const kinds = request.kinds ?? null
    const page = await rowsOf(this.core, 'ImportHousehold', access).connection({
      columns: LINE_COLUMNS,
      where: [{ column: 'importId', equals: importId }, ...(kinds === null ? [] : [{ column: 'kind', in: kinds } as const])],
      orderBy: [{ column: 'place' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
    // A preview of the town is read by the offices above it, who are not told all that the town is.
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, differences: differencesShownTo(access, node) } })) }
  }

  /** Reads the sheet again with other columns and codes, which are remembered for the source. Throws VALIDATION, NOT_FOUND or STATE. */
  async check(access: Access, { id, source, columns, codes, departures }: MappingRequest): Promise<void> {
    if (source !== '' && checkText(source, { min: 1, max: LONGEST_SOURCE }) !== null) throw refusal('VALIDATION', IMPORT_SENTENCES.source, ['source'])
    const sourceCodes = codesOfRequest(codes)
    await this.step(access, id, 'check', async (transaction, row) => {
      const mapped = mappedColumns(row.columns, columns)
      if (fieldsTakenTwice(mapped).length > 0) throw refusal('VALIDATION', IMPORT_SENTENCES.fieldTwice, ['columns'])
      const wrong = mapped.find(({ heading, year }) => year != null && (!isIncomeYear(year, this.core.clock.today()) || (yearOfHeading(heading) ?? year) !== year))
      if (wrong !== undefined) throw refusal('VALIDATION', IMPORT_SENTENCES.columnYear(wrong.heading), ['columns'])
      if (missingFields(mapped).length > 0) throw refusal('VALIDATION', IMPORT_SENTENCES.fieldsMissing, ['columns'])
      const misread = mapped.find(({ heading, field }) => field !== null && (knownFieldOf(heading) ?? field) !== field)
      if (misread !== undefined) throw refusal('VALIDATION', IMPORT_SENTENCES.knownHeading(misread.heading), ['columns'])
      if (source !== '') {
        await this.sources.remember(transaction, row.regionCode, source, mapped, sourceCodes)
        await this.record(transaction, access, row, 'registerImport.check', [{ field: 'name', from: null, to: source }])
      }
      return { status: 'CHECKING', columns: mapped, codes: sourceCodes, source, departures }
    })
  }

  /** Applies the households of some kinds, or those of them at some places. Throws VALIDATION, NOT_FOUND or STATE. */
  async apply(access: Access, { id, kinds, places }: ApplyRequest): Promise<void> {
    const wanted = APPLICABLE.filter((kind) => kinds.includes(kind))
    await this.step(access, id, 'apply', async (transaction) => {
      const which = [{ column: 'importId', equals: id }, { column: 'kind', in: wanted }, ...(places === null ? [] : [{ column: 'place', in: places } as const])] as const
      const chosen = await STAGED.update(transaction, which, { isChosen: true })
      if (chosen === 0) throw refusal('VALIDATION', IMPORT_SENTENCES.nothingChosen, ['kinds'])
      return { status: 'APPLYING', chosen, applied: 0, stale: 0 }
    })
  }

  /** Takes an import back. Where households were changed since, STATE says how many, unless they are to be kept. */
  async undo(access: Access, id: string, keepChanged: boolean): Promise<void> {
    const found = await this.find(access, id)
    if (found !== null && mayTake('undo', found) && !keepChanged) {
      const changed = await this.undoing.changedSince(id)
      if (changed > 0) throw refusal('STATE', IMPORT_SENTENCES.changedSince(changed))
    }
    await this.step(access, id, 'undo', (_transaction, row) => Promise.resolve({ status: 'UNDOING', ...(row.status === 'FAILED' ? {} : { undone: 0, kept: 0 }) }))
  }

  /** Forgets a sheet and its preview; the import stays in the list. */
  async discard(access: Access, id: string): Promise<void> {
    const row = await this.step(access, id, 'discard', async (transaction, stored) => {
      await STAGED.remove(transaction, [{ column: 'importId', equals: id }])
      await this.record(transaction, access, stored, 'registerImport.discard', [])
      return { status: 'DISCARDED', forgottenAt: toStoredInstant(this.core.clock.now()) }
    })
    await this.files.remove(row)
  }

  private async record(transaction: Transaction, access: Access, { id, regionCode, fileName }: ImportRow, action: 'registerImport.check' | 'registerImport.discard', more: readonly AuditChange[]): Promise<void> {
    await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action, subjectType: 'RegisterImport', subjectId: id, regionCode, changes: [{ field: 'fileName', from: null, to: fileName }, ...more] })
  }

  private async step(access: Access, id: string, step: ImportStep, take: (transaction: Transaction, row: ImportRow) => Promise<Partial<ImportRow>>): Promise<ImportRow> {
    const row = await this.core.database.write(async (transaction) => {
      const seen = await rowsOf(this.core, 'RegisterImport', access, transaction).findOne([{ column: 'id', equals: id }], ['id'])
      const stored = seen === null ? null : await IMPORTS.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (stored === null) throw notFound('id')
      if (!mayTake(step, stored)) throw refusal('STATE', stored.forgottenAt === null || step !== 'undo' ? IMPORT_SENTENCES.notNow : IMPORT_SENTENCES.forgotten)
      const changes = await take(transaction, stored)
      await IMPORTS.update(transaction, [{ column: 'id', equals: id }], { ...changes, actorId: access.viewer.accountId, refusal: null, failures: 0, leaseHolder: null, leaseUntil: null, updatedAt: toStoredInstant(this.core.clock.now()) })
      return stored
    })
    this.wake()
    return row
  }
}

/** Of a person's schooling the preview does not know whether it is a child's. */
const differencesShownTo = (access: Access, { villageCode, differences }: ImportHouseholdRow): ImportHouseholdRow['differences'] => {
  const told = fieldsToldTo(access, '')({ regionCode: villageCode ?? '', birthDate: null })
  return differences.filter(({ field }) => ((field !== 'health' && field !== 'disability') || told.health) && ((field !== 'education' && field !== 'student') || told.education))
}

const mappedColumns = (columns: readonly ImportColumn[], asked: MappingRequest['columns']): ImportColumn[] => {
  const known = new Map(asked.map(({ place, field, year }) => [place, { field, year }]))
  if (asked.some(({ place }) => !columns.some((column) => column.place === place))) throw refusal('VALIDATION', IMPORT_SENTENCES.unknownColumn, ['columns'])
  return columns.map((column) => ({ ...column, ...known.get(column.place) }))
}

const codesOfRequest = (codes: MappingRequest['codes']): SourceCodes => {
  const found: Partial<Record<CodedField, Record<string, string>>> = {}
  for (const { field, text, code } of codes) {
    if (!isCodedField(field) || !codesOf(field).includes(code)) throw refusal('VALIDATION', IMPORT_SENTENCES.unknownCode, ['codes'])
    if ((knownCodeOf(field, text) ?? code) !== code) throw refusal('VALIDATION', IMPORT_SENTENCES.knownWord(text), ['codes'])
    found[field] = { ...found[field], [text]: code }
  }
  return found
}
