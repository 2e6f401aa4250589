import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { findDatabaseServer } from '../../bin/throwaway-mariadb.mjs'
import { readOptions } from './options.ts'
import { cpuOf, residentBytesOf } from './process-cost.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'bangfu-bench-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Result {
  readonly rps?: number
  readonly errors?: number
  readonly rowsPerSecond?: number
  readonly severalToOne?: { readonly cpu: number; readonly rps: number }
}

describe('the benchmark', () => {
  it('refuses what it cannot measure, with a sentence', () => {
    expect(() => readOptions(['--only', 'W9'])).toThrow(/W9.*W1, W2/)
    expect(() => readOptions(['--scale', 'village'])).toThrow(/village/)
    expect(() => readOptions(['--seconds', 'many'])).toThrow(/number above 0/)
    expect(() => readOptions(['--second', '10'])).toThrow(/--second.*\nnpm run bench/s)
    for (const words of [['--kill-database'], ['--storm', '--kill-database', '--db', 'mysql://x']]) expect(() => readOptions(words)).toThrow(/private database/)
    expect(readOptions(['--only', 'W1,W3', '--db', 'mysql://x'])).toMatchObject({ only: ['W1', 'W3'], database: 'mysql://x', scale: 'city' })
  })

  it('takes processor time and memory from the operating system', () => {
    const before = cpuOf(process.pid)
    for (const until = performance.now() + 150; performance.now() < until; ) JSON.stringify({ busy: true })
    expect(cpuOf(process.pid)).toBeGreaterThan(before)
    expect(residentBytesOf(process.pid)).toBeGreaterThan(10_000_000)
  })

  it.skipIf(findDatabaseServer() === undefined)('finds that the API and the bare handler say the same in every workload, and measures both without an error, several processes in turn with one', { timeout: 240_000 }, () => {
    const results = path.join(folder, 'results.json')
    const run = spawnSync(process.execPath, [fileURLToPath(new URL('run.ts', import.meta.url)), '--scale', 'tiny', '--workers', '2', '--seconds', '0.1', '--results', results], { encoding: 'utf8' })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    const { workloads } = JSON.parse(readFileSync(results, 'utf8')) as { workloads: Record<string, Result> }
    expect(Object.keys(workloads)).toEqual(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'])
    for (const { rps, rowsPerSecond, errors, severalToOne } of Object.values(workloads)) {
      expect(rps ?? rowsPerSecond).toBeGreaterThan(0)
      expect(errors ?? 0).toBe(0)
      // An export is one answer, whichever process gives it.
      if (rps === undefined) continue
      expect(severalToOne?.cpu).toBeGreaterThan(0)
      expect(severalToOne?.rps).toBeGreaterThan(0)
    }
  })
})
