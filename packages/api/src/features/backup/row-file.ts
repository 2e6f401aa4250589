import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/** Rows in a file and the SHA-256 of its bytes. */
export interface WrittenRows {
  readonly rows: number
  readonly sha256: string
}

/** Writes rows as lines of JSON, compressed; memory holds one batch. The file must not exist yet. */
export const writeRows = async (path: string, batches: AsyncIterable<readonly object[]>): Promise<WrittenRows> => {
  let rows = 0
  async function* lines(): AsyncGenerator<string> {
    for await (const batch of batches) {
      rows += batch.length
      yield batch.map((row) => `${JSON.stringify(row)}\n`).join('')
    }
  }
  const hash = createHash('sha256')
  async function* hashed(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), hashed, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
  return { rows, sha256: hash.digest('hex') }
}

/** The SHA-256 of a file's bytes. */
export const hashOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** The rows of a file in batches. */
export async function* readRows<T>(path: string, batch: number): AsyncGenerator<T[]> {
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })
  let rows: T[] = []
  for await (const line of lines) {
    rows.push(JSON.parse(line) as T)
    if (rows.length < batch) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}
