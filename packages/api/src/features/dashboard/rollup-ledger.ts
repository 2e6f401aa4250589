import type { Dialect, Transaction, Value } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import type { Statement } from '../../data/statements.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { yearOfDay } from '../../time/business-day.js'
import { counterOf } from '../region/village-numbers.js'
import type { Contribution } from './rollup-change.js'
import { FIGURES } from './rollup-figures.js'
import type { FigureName } from './rollup-figures.js'
import { standardOfYear } from './poverty-standard.js'

const ROLLUPS = new UnscopedTable('VillageRollup', 'figures of a village, kept with each fact')
const TURNS = new UnscopedTable('VillageTurn', 'figures of a village that change by the day, kept with each fact')
const YEARS = new UnscopedTable('VillageYear', 'year ends of a village, closed by its first write of a new year')

/** Keeps the figures of a village in the transaction of the fact that changed them. */
export class RollupLedger {
  constructor(private readonly today: () => string) {}

  /**
   * Adds a change to a village's figures, and to their version, by which whoever remembers them learns of it. The first change of a new year first closes the years before it with the
   * figures as they stood, so no nightly job is needed.
   */
  async add(transaction: Transaction, regionCode: string, change: Contribution): Promise<void> {
    const amounts = Object.entries(change.figures) as [FigureName, number][]
    if (amounts.length === 0 && change.turns.length === 0) return
    await this.addFigures(transaction, regionCode, amounts)
    for (const { sql, parameters } of turnsAdded(transaction.dialect, new Map([[regionCode, change]]))) await transaction.execute(sql, parameters)
  }

  /** Raises the version of a village's figures where they are as before, but what some of their readers must not learn of by them is not. */
  async touch(transaction: Transaction, regionCode: string): Promise<void> {
    await this.addFigures(transaction, regionCode, [])
  }

  /** The year that the figures of a village must have reached before {@link adding}. */
  year(): number {
    return yearOfDay(this.today())
  }

  /** Makes the figures of a village ready for {@link adding}: begins them, and closes the years before this one. */
  async open(transaction: Transaction, regionCode: string): Promise<void> {
    await this.openYear(transaction, regionCode, this.year())
  }

  /** Statements that add changes to the figures, and to their versions, of villages that the transaction holds and whose figures are of this year. */
  adding(dialect: Dialect, changes: ReadonlyMap<string, Contribution>): Statement[] {
    const year = this.year()
    const names = [...new Set([...changes.values()].flatMap(({ figures }) => Object.keys(figures)))] as FigureName[]
    const rows = [...changes].map(([regionCode, { figures }]) => ({ ...emptyRollup(regionCode, year), ...figures, version: 1 }))
    return [...ROLLUPS.upsertion(dialect, rows, { added: [...names, 'version'] }), ...turnsAdded(dialect, changes)]
  }

  private async addFigures(transaction: Transaction, regionCode: string, amounts: readonly [FigureName, number][]): Promise<void> {
    const year = this.year()
    const sets = [...amounts.map(([name]) => `\`${name}\` = \`${name}\` + ?`), '`version` = COALESCE(`version`, 0) + 1'].join(', ')
    const parameters: Value[] = [...amounts.map(([, amount]) => amount), regionCode, year]
    const sql = `UPDATE \`village_rollup\` SET ${sets} WHERE \`regionCode\` = ? AND \`figureYear\` >= ?`
    if ((await transaction.execute(sql, parameters)) > 0) return
    await this.openYear(transaction, regionCode, year)
    await transaction.execute(sql, parameters)
  }

  private async openYear(transaction: Transaction, regionCode: string, year: number): Promise<void> {
    const row = await ROLLUPS.findOne(transaction, [{ column: 'regionCode', equals: regionCode }], true)
    if (row === null) {
      await ROLLUPS.insert(transaction, [emptyRollup(regionCode, year)])
      return
    }
    if (row.figureYear >= year) return
    const closed = []
    for (let past = row.figureYear; past < year; past += 1) {
      closed.push({ regionCode, year: past, poor: row.poorPersons, exited: row.exitedPersons, standard: standardOfYear(past) })
    }
    await YEARS.remove(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'year', from: row.figureYear, below: year }])
    await YEARS.insert(transaction, closed)
    await ROLLUPS.update(transaction, [{ column: 'regionCode', equals: regionCode }], { figureYear: year })
  }
}

/** The figures of a village that has no facts yet. */
export const emptyRollup = (regionCode: string, figureYear: number): Row<'VillageRollup'> => ({
  ...(Object.fromEntries(FIGURES.map((name) => [name, 0])) as Record<FigureName, number>),
  regionCode,
  figureYear,
  version: null,
})

const turnsAdded = (dialect: Dialect, changes: ReadonlyMap<string, Contribution>): Statement[] =>
  TURNS.upsertion(dialect, [...changes].flatMap(([regionCode, { turns }]) => turns.map((turn) => ({ ...turn, regionCode }))), { added: ['delta'] })

/**
 * Takes the write lock of a village, so that writers of one village come one after another and writers of different
 * villages never meet. On SQLite there is one writer anyway.
 */
export const lockVillage = async (transaction: Transaction, regionCode: string): Promise<void> => {
  if (transaction.dialect !== 'sqlite') await counterOf(transaction, regionCode)
}
