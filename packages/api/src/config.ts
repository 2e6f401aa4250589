import { z } from 'zod'
import { pushFault } from './features/push/push-settings.js'
import type { PushSettings } from './features/push/push-settings.js'

const DEMO_SCALES = ['none', 'tiny', 'town', 'city', 'x10'] as const
export type DemoScale = (typeof DEMO_SCALES)[number]

const hexKey = z.string().regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hexadecimal digits')
const day = z.iso.date()

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.string().default('sqlite:./data/bangfu.db').refine((url) => /^(sqlite:|mysql:\/\/|mariadb:\/\/)/.test(url), 'must begin with sqlite: or mysql://'),
  REDIS_URL: z.string().refine((url) => /^rediss?:\/\//.test(url), 'must begin with redis:// or rediss://').optional(),
  STORAGE_URL: z.string().default('file:./data/files').refine((url) => url.startsWith('file:'), 'must begin with file:'),
  DATA_KEY: hexKey.optional(),
  DATA_KEY_OLD: z.string().optional(),
  DEMO: z.enum(DEMO_SCALES).optional(),
  WORKERS: z.coerce.number().int().min(1).max(128).default(1),
  RATE_LIMIT: z.coerce.number().min(0).default(200),
  TODAY: day.optional(),
  PUSH_PUBLIC_KEY: z.string().optional(),
  PUSH_PRIVATE_KEY: z.string().optional(),
  PUSH_SUBJECT: z.string().optional(),
  PUSH_ALLOW_PRIVATE: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** The environment as one typed object; see the contract's table for what each means. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string
  /** True on the embedded default, which needs nothing set up. */
  readonly embedded: boolean
  /** By which the processes of the service tell each other things at once; null for the database alone. */
  readonly redisUrl: string | null
  readonly storageFolder: string
  readonly dataKey: string | null
  readonly formerDataKeys: readonly string[]
  readonly demo: DemoScale
  /** Whether DEMO was set, or `demo` is what an unset one means. */
  readonly demoIsChosen: boolean
  /** Processes that answer requests. */
  readonly workers: number
  /** Requests a second per account; 0 lifts the limit. */
  readonly rateLimit: number
  /** The business date at start; null for that of the data: the demo city's day, else the real date. */
  readonly today: string | null
  readonly logLevel: string
  /** The keys by which devices are told of notices; null where none are set. */
  readonly push: PushSettings | null
}

/** What a demonstration believes today is, unless TODAY says otherwise (contract, "Environment"). */
export const DEMO_TODAY = '2015-12-31'

const unusable = (problems: string): string => `The environment cannot be used. ${problems}`

const ONE_PROCESS =
  '内置数据库只供一个进程使用：请去掉 WORKERS，或将 DATABASE_URL 指向 MySQL 或 MariaDB。 The embedded database serves one process: leave WORKERS out, or name MySQL or MariaDB in DATABASE_URL.'

const pushOf = ({ PUSH_PUBLIC_KEY: publicKey, PUSH_PRIVATE_KEY: privateKey, PUSH_SUBJECT: subject, PUSH_ALLOW_PRIVATE: allowPrivate }: z.infer<typeof environment>): PushSettings | null => {
  if (publicKey === undefined && privateKey === undefined && subject === undefined) return null
  if (publicKey === undefined || privateKey === undefined || subject === undefined) throw new Error(unusable('PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY and PUSH_SUBJECT are set together or not at all'))
  const fault = pushFault({ publicKey, privateKey, subject })
  if (fault !== null) throw new Error(unusable(fault))
  return { publicKey, privateKey, subject, allowPrivate: allowPrivate === '1' }
}

/**
 * Reads the environment once. An empty variable counts as unset. Throws an error whose message names each variable that cannot be
 * used and why.
 */
export const readConfig = (source: NodeJS.ProcessEnv): Config => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(unusable(problems.join('; ')))
  }
  const values = parsed.data
  const embedded = values.DATABASE_URL.startsWith('sqlite:')
  if (embedded && values.WORKERS > 1) throw new Error(ONE_PROCESS)
  const demo = values.DEMO ?? (values.DATABASE_URL === 'sqlite:./data/bangfu.db' ? 'city' : 'none')
  const formerDataKeys = (values.DATA_KEY_OLD ?? '').split(',').filter((key) => key !== '')
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    embedded,
    redisUrl: values.REDIS_URL ?? null,
    storageFolder: values.STORAGE_URL.slice('file:'.length),
    dataKey: values.DATA_KEY ?? null,
    formerDataKeys,
    demo,
    demoIsChosen: values.DEMO !== undefined,
    workers: values.WORKERS,
    rateLimit: values.RATE_LIMIT,
    today: values.TODAY ?? null,
    logLevel: values.LOG_LEVEL,
    push: pushOf(values),
  }
}
