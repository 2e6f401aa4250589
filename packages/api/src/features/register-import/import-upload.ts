import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { SheetRefusedError } from '../../sheet/sheet-refusal.js'
import { openSheet } from '../../sheet/open-sheet.js'
import { toStoredInstant } from '../../time/instant.js'
import { hashOfUpload } from '../attachment/attachment-key.js'
import type { ImportFiles } from './import-files.js'
import type { ImportRefusal } from './register-import.entity.js'

const IMPORTS = new UnscopedTable('RegisterImport', 'an id that was used before is recognised whoever used it, and its row is never shown to others')

/** A sheet as it is brought. */
export interface BroughtSheet {
  /** Made by the client: a UUID in lower case. */
  readonly id: string
  readonly fileName: string
  /** By whose sheets it is read; empty for nobody's. */
  readonly source: string
  readonly bytes: Buffer
}

export type ImportUploadAnswer = { readonly kept: Row<'RegisterImport'>; readonly repeated: boolean } | { readonly refused: ImportRefusal } | { readonly conflict: true }

/** Takes sheets in: once for each id, encrypted, with the work on them left to whoever is free. */
export class ImportUpload {
  constructor(
    private readonly core: Core,
    private readonly files: ImportFiles,
  ) {}

  /** Keeps a sheet in the territory of the first appointment that may import. What cannot be opened is refused at once. */
  async put(access: Access, { id, fileName, source, bytes }: BroughtSheet): Promise<ImportUploadAnswer> {
    const contentHash = hashOfUpload(bytes)
    const before = await this.find(id)
    if (before !== null) return repeat(before, access, contentHash)
    const refused = await refusalOf(bytes)
    if (refused !== null) return { refused }
    const row = this.newRow(access, { id, fileName, source, bytes: bytes.length, contentHash })
    await this.files.put(row, bytes)
    try {
      await this.core.database.write(async (transaction) => {
        await rowsOf(this.core, 'RegisterImport', access, transaction).insert(transaction, row)
        await this.core.audit.record(transaction, {
          accountId: access.viewer.accountId,
          action: 'registerImport.upload',
          subjectType: 'RegisterImport',
          subjectId: id,
          regionCode: row.regionCode,
          changes: [{ field: 'fileName', from: null, to: fileName }],
        })
      })
      return { kept: row, repeated: false }
    } catch (error) {
      const winner = isDuplicate(error) ? await this.find(id) : null
      if (winner === null) throw error
      return repeat(winner, access, contentHash)
    }
  }

  private newRow(access: Access, given: Pick<Row<'RegisterImport'>, 'id' | 'fileName' | 'source' | 'bytes' | 'contentHash'>): Row<'RegisterImport'> {
    const at = toStoredInstant(this.core.clock.now())
    const nothingYet = { personRows: 0, faultyRows: 0, faulty: 0, added: 0, changed: 0, same: 0, missing: 0, chosen: 0, applied: 0, stale: 0, undone: 0, kept: 0 }
    return {
      ...given,
      ...nothingYet,
      accountId: access.viewer.accountId,
      actorId: access.viewer.accountId,
      regionCode: access.grants.find(({ regionCode }) => regionCode !== null)?.regionCode ?? '',
      status: 'RECEIVED',
      refusal: null,
      headLine: 0,
      columns: [],
      codes: {},
      unknownCodes: [],
      departures: null,
      failures: 0,
      forgottenAt: null,
      leaseHolder: null,
      leaseUntil: null,
      createdAt: at,
      updatedAt: at,
    }
  }

  private async find(id: string): Promise<Row<'RegisterImport'> | null> {
    return IMPORTS.findOne(this.core.database, [{ column: 'id', equals: id }])
  }
}

const repeat = (before: Row<'RegisterImport'>, access: Access, contentHash: string): ImportUploadAnswer =>
  before.accountId === access.viewer.accountId && before.contentHash === contentHash ? { kept: before, repeated: true } : { conflict: true }

/** Looks at the beginning alone: the directory of a workbook, its list of sheets, the encoding of a text. */
const refusalOf = async (bytes: Buffer): Promise<ImportRefusal | null> => {
  try {
    await openSheet(bytes)
    return null
  } catch (error) {
    if (error instanceof SheetRefusedError) return error.refusal
    throw error
  }
}
