import { Load } from './load.ts'
import type { Ask, Round } from './load.ts'
import { cpuOf } from './process-cost.ts'

/** A server under measurement and the requests that it gets. */
export interface Side {
  readonly origin: string
  readonly pid: number
  readonly next: () => Ask
  readonly isRight: (status: number, body: string) => boolean
}

/** Milliseconds, and requests a second. */
export interface Figures {
  readonly rps: number
  readonly p50: number
  readonly p99: number
  /** Milliseconds of the server's own processor time per request. */
  readonly cpuMs: number
  readonly requests: number
  readonly errors: number
}

const ROUNDS = 5
const WARM_UP_SECONDS = 1.5

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const figuresOf = (rounds: readonly Round[], cpu: number): Figures => {
  const latencies = rounds.flatMap((round) => round.latencies).toSorted((a, b) => a - b)
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0)
  return {
    rps: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    cpuMs: latencies.length === 0 ? 0 : cpu / latencies.length,
    requests: latencies.length,
    errors: rounds.reduce((sum, round) => sum + round.errors, 0),
  }
}

/**
 * Measures the sides in turn, round by round, so that whatever else the machine does falls on each alike.
 * @param seconds that each side is measured in all
 */
export const interleaved = async <Name extends string>(sides: Readonly<Record<Name, Side>>, connections: number, seconds: number): Promise<Record<Name, Figures>> => {
  const names = Object.keys(sides) as Name[]
  const loads = new Map(names.map((name) => [name, new Load(sides[name].origin, connections)]))
  const rounds = new Map<Name, Round[]>(names.map((name) => [name, []]))
  const cpu = new Map<Name, number>(names.map((name) => [name, 0]))
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const side = sides[name]
      const before = cpuOf(side.pid)
      const result = await loads.get(name)?.run(side.next, round < 0 ? Math.min(WARM_UP_SECONDS, seconds) : seconds / ROUNDS, side.isRight)
      if (round < 0 || result === undefined) continue
      rounds.get(name)?.push(result)
      cpu.set(name, (cpu.get(name) ?? 0) + cpuOf(side.pid) - before)
    }
  }
  await Promise.all([...loads.values()].map((load) => load.close()))
  return Object.fromEntries(names.map((name) => [name, figuresOf(rounds.get(name) ?? [], cpu.get(name) ?? 0)])) as Record<Name, Figures>
}
