import { rangeOfCode, rangesWithin } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { openSheet } from '../../sheet/open-sheet.js'
import { SheetRefusedError } from '../../sheet/sheet-refusal.js'
import type { Sheet, SheetRow } from '../../sheet/sheet-row.js'
import { ROWS_BEFORE_HEAD, findHead, isSplitByYear, missingFields, yearsOfColumns } from './column-mapping.js'
import type { SheetHead } from './column-mapping.js'
import { MOST_TAKEN_NUMBERS, TakenNumberLedger } from '../membership/taken-number-ledger.js'
import { checkHousehold } from './household-check.js'
import type { HouseholdContext } from './household-check.js'
import { householdsIn } from './household-lines.js'
import type { ImportFiles } from './import-files.js'
import type { Claim, ImportLedger } from './import-ledger.js'
import { ImportSources } from './import-sources.js'
import { ImportStaging } from './import-staging.js'
import type { CheckedLines } from './import-staging.js'
import type { ImportRefusal } from './register-import.entity.js'
import { RegisterLookup } from './register-lookup.js'
import { memberContextOf } from './member-revision.js'
import { numbersOfOnePerson } from './one-person.js'
import { SectionLeaderRoster } from './section-leader-roster.js'
import { VillageFinder } from './village-finder.js'

const STAGED = new UnscopedTable('ImportHousehold', 'rows of an import that this process works on for whoever brought it')
/** Households that are checked, compared and kept at a time. */
const AT_ONCE = 300
/** A statement may bind 32,766 values on every engine. */
const ROWS_IN_STATEMENT = 300

/** The sheet cannot be brought in, and why. */
class ImportRefusedError extends Error {
  override readonly name = 'ImportRefusedError'
  constructor(readonly refusal: ImportRefusal) {
    super(`The import was refused: ${refusal}`)
  }
}

/** Reads the sheet of an import, checks it and compares it with the register: the preview. Begun anew when it was cut off. */
export class ImportChecking {
  private readonly sources: ImportSources
  private readonly lookup: RegisterLookup
  private readonly numbers: TakenNumberLedger

  constructor(
    private readonly core: Core,
    private readonly files: ImportFiles,
    private readonly ledger: ImportLedger,
    private readonly open: (bytes: Buffer) => Promise<Sheet> = openSheet,
  ) {
    this.sources = new ImportSources(core)
    this.lookup = new RegisterLookup(core)
    this.numbers = new TakenNumberLedger(core)
  }

  /** Takes an import from RECEIVED or CHECKING to MAPPING, READY or REFUSED. */
  async run(claim: Claim, access: Access): Promise<void> {
    try {
      await this.check(claim, access)
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === null) throw error
      const now = await this.ledger.read(claim.row.id)
      if (now !== null) await this.core.database.write((transaction) => this.ledger.finish(transaction, { holder: claim.holder, row: now }, 'REFUSED', { refusal }))
    }
  }

  private async check(received: Claim, access: Access): Promise<void> {
    // Before anything is looked up, so that the limit does not tell taken from free either.
    if ((await this.numbers.wait(this.core.database, received.row.actorId)) > 0) throw new ImportRefusedError('NUMBERS_PACED')
    const bytes = await this.files.read(received.row)
    if (bytes === null) throw new ImportRefusedError('FILE_GONE')
    const sheet = await this.open(bytes)
    let claim = received
    if (claim.row.status === 'RECEIVED') {
      const { head, source } = await this.readHead(sheet, claim.row)
      const figures = { headLine: head.line, columns: [...head.columns], source: source?.name ?? claim.row.source, codes: source?.codes ?? {} }
      if (missingFields(head.columns).length > 0) {
        await this.core.database.write((transaction) => this.ledger.finish(transaction, claim, 'MAPPING', figures))
        return
      }
      claim = await this.ledger.moveOn(claim, 'CHECKING', figures)
    }
    await this.stageAll(sheet, claim, access)
  }

  private async readHead(sheet: Sheet, row: Row<'RegisterImport'>): Promise<{ readonly head: SheetHead; readonly source: Row<'ImportSource'> | null }> {
    const first: SheetRow[] = []
    for await (const each of sheet.rows()) {
      first.push(each)
      if (first.length >= ROWS_BEFORE_HEAD) break
    }
    const plain = findHead(first, {})
    if (plain === null) throw new ImportRefusedError('NO_HEAD')
    const source = await this.sources.find(row.regionCode, row.source)
    if (source !== null) await this.sources.adopt(row.regionCode, source)
    return { head: source === null ? plain : (findHead(first, source.fields) ?? plain), source }
  }

  private async stageAll(sheet: Sheet, claim: Claim, access: Access): Promise<void> {
    const { row } = claim
    // What an import shows lies in its own territory, whoever has it checked: its preview is read by the offices of that territory.
    const villages = new VillageFinder(this.core.regions, rangesWithin(access.grants.flatMap(({ range }) => (range === null ? [] : [range])), rangeOfCode(row.regionCode)))
    const context: HouseholdContext = {
      today: this.core.clock.today(),
      daysFrom1904: sheet.daysFrom1904,
      codes: row.codes,
      // Columns of several years are read by their own; what says none has its year in a column of years.
      incomeYear: isSplitByYear(row.columns) ? null : (yearsOfColumns(row.columns)[0] ?? null),
      villages,
      inDoubt: await numbersOfOnePerson(householdsIn(this.ledger.whileHeld(claim, sheet.rows()), row.columns, row.headLine, row.codes), this.core.clock.today()),
    }
    await this.core.database.write((transaction) => STAGED.remove(transaction, [{ column: 'importId', equals: row.id }]))
    const roster = new SectionLeaderRoster(this.core, access)
    const staging = new ImportStaging(this.core, row, villages, memberContextOf(this.core, access, row.departures), roster)
    let batch: CheckedLines[] = []
    let told = 0
    const keepBatch = async (): Promise<void> => {
      const view = await this.lookup.around(batch.map(({ checked }) => checked.traces))
      const naming = batch.filter(({ checked }) => checked.cadre !== null)
      if (naming.length > 0) await roster.prepare(naming.flatMap(({ checked }) => checked.regionCode ?? []), [...view.households.values()].map(({ household }) => household))
      await this.keep(claim, staging, batch.map((each) => staging.stage(each, view)))
      batch = []
      told = await this.takeNote(claim, staging.takeTold(), told)
    }
    for await (const lines of householdsIn(this.ledger.whileHeld(claim, sheet.rows()), row.columns, row.headLine, row.codes)) {
      batch.push({ lines, checked: checkHousehold(lines, context) })
      if (batch.length >= AT_ONCE) await keepBatch()
    }
    await keepBatch()
    const missing = await this.stageMissing(claim, staging)
    await this.core.database.write(async (transaction) => {
      await this.ledger.finish(transaction, claim, 'READY', { ...staging.figures, missing, unknownCodes: staging.unknownCodes })
      if (told > 0) await this.writeDown(transaction, row, told)
    })
  }

  /**
   * Counts numbers that the account is told of as registered outside the territory; beyond the most of a day it asks who is on
   * the register rather than brings a sheet in. Answers of how many the sheet told so far.
   */
  private async takeNote({ row }: Claim, told: readonly string[], before: number): Promise<number> {
    if (told.length === 0) return before
    const heard = await this.core.database.write((transaction) => this.numbers.record(transaction, row.actorId, told))
    if (heard > MOST_TAKEN_NUMBERS) await this.refuseAsked(row, before + told.length)
    return before + told.length
  }

  /** For the auditor: how many numbers, never which. */
  private async writeDown(transaction: Transaction, { id, actorId, regionCode }: Row<'RegisterImport'>, told: number): Promise<void> {
    await this.core.audit.record(transaction, { accountId: actorId, action: 'person.idNumberTaken', subjectType: 'RegisterImport', subjectId: id, regionCode, changes: [{ field: 'person.idNumber', from: null, to: null }, { field: 'households', from: null, to: String(told) }] })
  }

  /** Nothing of what was found is kept: it would answer what the sheet asks. */
  private async refuseAsked(row: Row<'RegisterImport'>, told: number): Promise<never> {
    await this.core.database.write(async (transaction) => {
      await STAGED.remove(transaction, [{ column: 'importId', equals: row.id }])
      await this.writeDown(transaction, row, told)
    })
    throw new ImportRefusedError('MANY_ELSEWHERE')
  }

  private async stageMissing(claim: Claim, staging: ImportStaging): Promise<number> {
    let missing = 0
    for (const village of [...staging.villages].toSorted()) {
      const absent = (await this.lookup.ofVillage(village)).filter(({ id }) => !staging.found.has(id))
      missing += absent.length
      await this.keep(claim, staging, absent.map((household) => staging.stageMissing(household)))
    }
    return missing
  }

  private async keep(claim: Claim, staging: ImportStaging, rows: readonly Row<'ImportHousehold'>[]): Promise<void> {
    for (let start = 0; start < rows.length || start === 0; start += ROWS_IN_STATEMENT) {
      await this.core.database.write(async (transaction) => {
        await this.ledger.progress(transaction, claim, staging.figures)
        await STAGED.insert(transaction, rows.slice(start, start + ROWS_IN_STATEMENT))
      })
    }
  }
}

const refusalOf = (error: unknown): ImportRefusal | null => (error instanceof SheetRefusedError || error instanceof ImportRefusedError ? error.refusal : null)
