import type { CodeRange, RegionLevel } from '../../access/territory.js'
import { digitsOfLevel } from '../../access/territory.js'
import type { Runner } from '../../data/database.js'
import type { Contribution } from './rollup-change.js'
import { FIGURES, TURN_KINDS } from './rollup-figures.js'
import type { FigureName, TurnKind } from './rollup-figures.js'

/** What is known of a region: the sums of its villages. */
export interface RegionFigures {
  readonly figures: Readonly<Record<FigureName, number>>
  readonly turns: Readonly<Record<TurnKind, number>>
}

/** Persons of the villages that are closed up to the same year. */
export interface OpenYear {
  readonly figureYear: number
  readonly villages: number
  readonly poor: number
  readonly exited: number
}

/** Persons at the end of a year that is closed. */
export interface ClosedYear {
  readonly year: number
  readonly poor: number
  readonly exited: number
  readonly standard: string
}

type Sums = Record<FigureName, number> & { readonly stem: string; readonly figureYear: number; readonly villages: number; readonly version: number | null }

const zeroFigures = (): Record<FigureName, number> => Object.fromEntries(FIGURES.map((name) => [name, 0])) as Record<FigureName, number>
const zeroTurns = (): Record<TurnKind, number> => Object.fromEntries(TURN_KINDS.map((kind) => [kind, 0])) as Record<TurnKind, number>

/** A region of which nothing is on file. */
export const noFigures = (): RegionFigures => ({ figures: zeroFigures(), turns: zeroTurns() })

const SUMS = FIGURES.map((name) => `SUM(\`${name}\`) AS \`${name}\``).join(', ')
const KINDS = TURN_KINDS.map(() => '?').join(', ')

/** A region's code from the digits that it shares with its villages. */
const codeOf = (stem: string): string => stem.padEnd(12, '0')

/** What the villages of a range sum up to, by region of one level. */
export interface SummedFigures {
  readonly regions: ReadonlyMap<string, RegionFigures>
  /** How the figures split by the year up to which each village is closed. */
  readonly open: ReadonlyMap<string, readonly OpenYear[]>
  /** Sum of the villages' versions; what was read is not older. */
  readonly version: number
}

/**
 * The figures of every region of one level within a range of villages, in two range sums: what changed with writes,
 * and what has turned by today. The one with the versions comes first: a change in between makes the other newer than
 * its version, never older.
 */
export const figuresByRegion = async (runner: Runner, range: CodeRange, level: RegionLevel, today: string): Promise<SummedFigures> => {
  const digits = digitsOfLevel(level)
  const bounds = [range.from, range.below]
  const sums = await runner.query<Sums>(
    `SELECT SUBSTR(\`regionCode\`, 1, ${digits}) AS \`stem\`, \`figureYear\`, COUNT(*) AS \`villages\`, SUM(\`version\`) AS \`version\`, ${SUMS} FROM \`village_rollup\` WHERE \`regionCode\` >= ? AND \`regionCode\` < ? GROUP BY \`stem\`, \`figureYear\``,
    bounds,
  )
  const turns = await runner.query<{ stem: string; kind: TurnKind; total: number }>(
    `SELECT SUBSTR(\`regionCode\`, 1, ${digits}) AS \`stem\`, \`kind\`, SUM(\`delta\`) AS \`total\` FROM \`village_turn\` WHERE \`kind\` IN (${KINDS}) AND \`regionCode\` >= ? AND \`regionCode\` < ? AND \`day\` <= ? GROUP BY \`stem\`, \`kind\``,
    [...TURN_KINDS, ...bounds, today],
  )
  const regions = new Map<string, { figures: Record<FigureName, number>; turns: Record<TurnKind, number> }>()
  const open = new Map<string, OpenYear[]>()
  const regionOf = (stem: string): { figures: Record<FigureName, number>; turns: Record<TurnKind, number> } => {
    const code = codeOf(stem)
    let region = regions.get(code)
    if (region === undefined) {
      region = { figures: zeroFigures(), turns: zeroTurns() }
      regions.set(code, region)
    }
    return region
  }
  for (const row of sums) {
    const { figures } = regionOf(row.stem)
    for (const name of FIGURES) figures[name] += Number(row[name])
    const years = open.get(codeOf(row.stem)) ?? []
    years.push({ figureYear: row.figureYear, villages: Number(row.villages), poor: Number(row.poorPersons), exited: Number(row.exitedPersons) })
    open.set(codeOf(row.stem), years)
  }
  for (const row of turns) regionOf(row.stem).turns[row.kind] += Number(row.total)
  return { regions, open, version: sums.reduce((sum, row) => sum + Number(row.version ?? 0), 0) }
}

/** The sum of several regions' figures. */
export const sumOfRegions = (parts: Iterable<RegionFigures>): RegionFigures => {
  const figures = zeroFigures()
  const turns = zeroTurns()
  for (const part of parts) {
    for (const name of FIGURES) figures[name] += part.figures[name]
    for (const kind of TURN_KINDS) turns[kind] += part.turns[kind]
  }
  return { figures, turns }
}

/** The figures of a region as they stand on a day without what some facts add to them. */
export const lessContribution = ({ figures, turns }: RegionFigures, { figures: less, turns: lessTurns }: Contribution, today: string): RegionFigures => {
  const turned = (kind: TurnKind): number => lessTurns.reduce((sum, turn) => (turn.kind === kind && turn.day <= today ? sum + turn.delta : sum), 0)
  return {
    figures: Object.fromEntries(FIGURES.map((name) => [name, figures[name] - (less[name] ?? 0)])) as Record<FigureName, number>,
    turns: Object.fromEntries(TURN_KINDS.map((kind) => [kind, turns[kind] - turned(kind)])) as Record<TurnKind, number>,
  }
}

/** What history is drawn from: closed years of every region of one level, and the targets set for regions. */
export interface HistoryRecords {
  readonly closed: ReadonlyMap<string, readonly ClosedYear[]>
  readonly targets: ReadonlyMap<string, readonly YearTarget[]>
}

/** Persons to lift out of poverty in a year (F-21). */
export interface YearTarget {
  readonly year: number
  readonly assigned: number | null
  readonly stretch: number | null
}

interface HistoryRow {
  readonly source: 'closed' | 'target'
  readonly stem: string
  readonly year: number
  readonly one: number | null
  readonly other: number | null
  readonly standard: string
}

const grown = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

const numberOrNull = (value: number | null): number | null => (value === null ? null : Number(value))

/** Year ends and targets within a range, in one statement. */
export const historyRecords = async (runner: Runner, range: CodeRange, level: RegionLevel): Promise<HistoryRecords> => {
  const rows = await runner.query<HistoryRow>(
    `SELECT 'closed' AS \`source\`, SUBSTR(\`regionCode\`, 1, ${digitsOfLevel(level)}) AS \`stem\`, \`year\`, SUM(\`poor\`) AS \`one\`, SUM(\`exited\`) AS \`other\`, MAX(\`standard\`) AS \`standard\` FROM \`village_year\` WHERE \`regionCode\` >= ? AND \`regionCode\` < ? GROUP BY \`stem\`, \`year\` UNION ALL SELECT 'target', \`regionCode\`, \`year\`, \`assigned\`, \`stretch\`, '' FROM \`region_target\` WHERE \`regionCode\` >= ? AND \`regionCode\` < ?`,
    [range.from, range.below, range.from, range.below],
  )
  const closed = new Map<string, ClosedYear[]>()
  const targets = new Map<string, YearTarget[]>()
  for (const row of rows) {
    const code = codeOf(row.stem)
    if (row.source === 'closed') grown(closed, code, { year: row.year, poor: Number(row.one), exited: Number(row.other), standard: row.standard })
    else grown(targets, code, { year: row.year, assigned: numberOrNull(row.one), stretch: numberOrNull(row.other) })
  }
  return { closed, targets }
}
