import { writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import type { Figures } from './measure.ts'

/** One workload at one number of connections. */
export interface Compared {
  readonly ratioToFloor: number
  readonly rps: number
  readonly p50: number
  readonly p99: number
  readonly p99RatioToFloor: number
  readonly cpuMs: number
  readonly cpuRatioToFloor: number
  readonly errors: number
  readonly floor: Figures
}

/** One workload: the top-level numbers are those at 32 connections. */
export type WorkloadResult = Compared & {
  readonly connections: Readonly<Record<string, Compared>>
  cpuScopedToUnscoped?: number
  /** Several processes against one, measured in turn: processor time a request, and requests a second. */
  severalToOne?: { readonly cpu: number; readonly rps: number }
}

export interface ExportResult {
  readonly rowsPerSecond: number
  readonly ratioToFloor: number
  readonly memoryGrowthMb: number
  readonly floor: { readonly rowsPerSecond: number; readonly memoryGrowthMb: number }
}

const round = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))

const rounded = (value: unknown): unknown => {
  if (typeof value === 'number') return round(value)
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rounded(inner)]))
  return value
}

/** The API beside the floor. */
export const compare = (api: Figures, floor: Figures): Compared => ({
  ratioToFloor: api.rps / floor.rps,
  rps: api.rps,
  p50: api.p50,
  p99: api.p99,
  p99RatioToFloor: api.p99 / floor.p99,
  cpuMs: api.cpuMs,
  cpuRatioToFloor: floor.cpuMs === 0 ? 0 : api.cpuMs / floor.cpuMs,
  errors: api.errors + floor.errors,
  floor,
})

/** What was measured on. */
export const machine = (database: string): object => ({
  processors: cpus().length,
  model: cpus()[0]?.model ?? 'unknown',
  memoryGb: totalmem() / 2 ** 30,
  system: `${process.platform} ${release()}`,
  node: process.version,
  database,
})

const cell = (value: number | undefined): string => (value === undefined ? '–' : String(round(value))).padStart(9)

const HEAD = ['', 'of floor', 'req/s', 'floor', 'p50 ms', 'p99 ms', 'p99/floor', 'cpu ms', 'floor cpu', 'scoped/un', 'errors']

/** A line of the table for people. */
export const lineOf = (id: string, connections: string, result: Compared, scoped?: number): string =>
  `${`${id} ×${connections}`.padEnd(8)}${[result.ratioToFloor, result.rps, result.floor.rps, result.p50, result.p99, result.p99RatioToFloor, result.cpuMs, result.floor.cpuMs, scoped, result.errors].map(cell).join('')}`

export const headLine = (): string => HEAD.map((word, index) => (index === 0 ? word.padEnd(8) : word.padStart(9))).join('')

/** Writes the results for machines. */
export const writeResults = (file: string, results: object): void => {
  writeFileSync(file, `${JSON.stringify(rounded(results), null, 2)}\n`)
}
