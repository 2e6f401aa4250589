import { parseArgs } from 'node:util'

export const WORKLOADS = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'] as const
export type WorkloadId = (typeof WORKLOADS)[number]

export const SCALES = ['tiny', 'town', 'city', 'x10'] as const
export type Scale = (typeof SCALES)[number]

/** What the command line asks of the benchmark. */
export interface Options {
  /** A database that holds the demo city of the scale or nothing yet; null starts a private server. */
  readonly database: string | null
  readonly scale: Scale
  readonly only: readonly WorkloadId[]
  /** Seconds that each side of a workload is measured at each number of connections. */
  readonly seconds: number
  readonly storm: boolean
  /** How many supervisors come back into signal, and within how many seconds. */
  readonly supervisors: number
  readonly stormSeconds: number
  /** Kills the private database in the middle of the storm and starts it again on the same data. */
  readonly killDatabase: boolean
  /** Writes a profile of the API beside the results. */
  readonly profile: boolean
  readonly workers: number
  readonly results: string
}

export const USAGE = `npm run bench -- [--db mysql://…] [--scale ${SCALES.join('|')}] [--only W1,W3] [--seconds 10] [--storm [--supervisors 4350] [--storm-seconds 300] [--kill-database]] [--workers 2] [--profile] [--results bench-results.json]`

const oneOf = <T extends string>(name: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new Error(`--${name} ${value}: it is one of ${allowed.join(', ')}.\n${USAGE}`)
  return found
}

const positive = (name: string, value: string): number => {
  const number = Number(value)
  if (!(number > 0)) throw new Error(`--${name} ${value}: it is a number above 0.\n${USAGE}`)
  return number
}

const parsed = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    options: {
      db: { type: 'string' },
      scale: { type: 'string', default: 'city' },
      only: { type: 'string' },
      seconds: { type: 'string', default: '10' },
      storm: { type: 'boolean', default: false },
      supervisors: { type: 'string', default: '4350' },
      'storm-seconds': { type: 'string', default: '300' },
      'kill-database': { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      workers: { type: 'string', default: '1' },
      results: { type: 'string', default: 'bench-results.json' },
    },
  })

const valuesOf = (words: readonly string[]): ReturnType<typeof parsed>['values'] => {
  try {
    return parsed(words).values
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error })
  }
}

/** Reads the command line; throws a sentence for what it cannot use. */
export const readOptions = (words: readonly string[]): Options => {
  const values = valuesOf(words)
  if (values['kill-database'] && (!values.storm || values.db !== undefined)) throw new Error(`--kill-database goes with --storm, and with a private database: a named one is nobody’s to kill.\n${USAGE}`)
  return {
    database: values.db ?? null,
    scale: oneOf('scale', values.scale, SCALES),
    // A storm alone unless workloads are named as well.
    only: values.only === undefined ? (values.storm ? [] : WORKLOADS) : values.only.split(',').map((id) => oneOf('only', id.trim(), WORKLOADS)),
    seconds: positive('seconds', values.seconds),
    storm: values.storm,
    supervisors: positive('supervisors', values.supervisors),
    stormSeconds: positive('storm-seconds', values['storm-seconds']),
    killDatabase: values['kill-database'],
    profile: values.profile,
    workers: positive('workers', values.workers),
    results: values.results,
  }
}
