import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)

/** The scripts below `tests` that a command starts with Node alone, without a bundler that knows where a module is meant. */
const started = readdirSync(at('bin/'))
  .filter((name) => name.endsWith('.mjs'))
  .flatMap((name) => [...readFileSync(at(`bin/${name}`), 'utf8').matchAll(/runMeasurement\('([^']+)'/g)].map(([, script = '']) => at(`tests/${script}`)))

/** The modules that a script names by a path and that are not there, its own modules' among them. */
function missingOf(script: URL, seen = new Set<string>()): string[] {
  if (seen.has(script.href)) return []
  seen.add(script.href)
  const text = readFileSync(script, 'utf8')
  const named = [...text.matchAll(/^(?:import|export) (?!type )[^'"]*'(\.{1,2}\/[^']+)'/gm)].map(([, path = '']) => new URL(path, script))
  return named.flatMap((module) => (existsSync(module) ? missingOf(module, seen) : [`${fileURLToPath(script)}: ${fileURLToPath(module)}`]))
}

describe('a measurement that Node runs by itself', () => {
  test('names its modules by the files that they are in', () => {
    expect(started.length).toBeGreaterThan(1)
    expect(started.flatMap((script) => missingOf(script))).toEqual([])
  })
})
