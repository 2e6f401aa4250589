import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Manifest {
  readonly name: string
  readonly license?: string
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
}

function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

const manifests = ['package.json', ...['api', 'portal', 'demo-data', 'tooling'].map((name) => `packages/${name}/package.json`), 'tests/package.json'].map(
  (path) => JSON.parse(readText(path)) as Manifest,
)

describe('the dependencies', () => {
  test('are named by exact version, so that a clone of today is a clone of tomorrow', () => {
    const loose = manifests.flatMap(({ name, dependencies, devDependencies }) =>
      Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => version !== 'workspace:*' && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([dependency, version]) => `${name}: ${dependency} ${version}`),
    )
    expect(loose).toEqual([])
  })

  test('come from whatever registry the machine is set to: the lockfile names none', () => {
    expect(readText('pnpm-lock.yaml')).not.toMatch(/tarball:|https?:\/\//)
  })
})

describe('the root manifest', () => {
  test('pins no package manager, whose signature check fails on machines behind a mirror', () => {
    expect(manifests[0]).not.toHaveProperty('packageManager')
  })

  test('names the licence whose text is beside it', () => {
    expect(manifests[0]?.license).toBe('Apache-2.0')
    expect(readText('LICENSE')).toContain('Apache License')
  })
})
