import { createHash } from 'node:crypto'
import { request } from 'undici'
import { residentBytesOf } from './process-cost.ts'
import type { RunningServer } from './system.ts'

/** Rows a second, and what the process's memory grew by while it wrote them. */
export interface ExportFigures {
  readonly rowsPerSecond: number
  readonly memoryGrowthMb: number
}

interface Taken {
  readonly rows: number
  readonly seconds: number
  readonly peakBytes: number
  /** Of all bytes, to compare two files without keeping them. */
  readonly hash: string
}

const NEW_LINE = 10
const SAMPLED_EVERY = 20
const ROUNDS = 4

const take = async (server: RunningServer, path: string, headers: Readonly<Record<string, string>>): Promise<Taken> => {
  const started = performance.now()
  const hash = createHash('sha256')
  let rows = -1
  let peakBytes = 0
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytesOf(server.pid))
  }, SAMPLED_EVERY)
  try {
    const { statusCode, body } = await request(`${server.origin}${path}`, { headers })
    if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}`)
    for await (const piece of body as AsyncIterable<Buffer>) {
      hash.update(piece)
      for (let at = piece.indexOf(NEW_LINE); at >= 0; at = piece.indexOf(NEW_LINE, at + 1)) rows += 1
    }
  } finally {
    clearInterval(timer)
  }
  return { rows, seconds: (performance.now() - started) / 1000, peakBytes, hash: hash.digest('hex') }
}

/** One export after another, each side in turn. Throws when the two files differ. */
export const measureExports = async (
  api: RunningServer,
  floor: RunningServer,
  paths: { readonly api: string; readonly floor: string; readonly token: string },
): Promise<{ readonly api: ExportFigures; readonly floor: ExportFigures; readonly rows: number }> => {
  const headers = { authorization: `Bearer ${paths.token}`, 'accept-language': 'zh-CN' }
  // The first of each warms up the code; memory is judged from there, for what a process keeps ready is not growth.
  const warm = [await take(api, paths.api, headers), await take(floor, paths.floor, {})] as const
  if (warm[0].hash !== warm[1].hash) throw new Error(`The two tables differ: ${warm[0].rows} and ${warm[1].rows} rows.`)
  const idle = { api: residentBytesOf(api.pid), floor: residentBytesOf(floor.pid) }
  const taken = { api: [] as Taken[], floor: [] as Taken[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.api.push(await take(api, paths.api, headers))
    taken.floor.push(await take(floor, paths.floor, {}))
  }
  const figures = (side: 'api' | 'floor'): ExportFigures => ({
    rowsPerSecond: taken[side].reduce((sum, one) => sum + one.rows, 0) / taken[side].reduce((sum, one) => sum + one.seconds, 0),
    memoryGrowthMb: Math.max(0, Math.max(...taken[side].map((one) => one.peakBytes)) - idle[side]) / 1_048_576,
  })
  return { api: figures('api'), floor: figures('floor'), rows: warm[0].rows }
}
