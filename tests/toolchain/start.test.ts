import { existsSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ScratchRepository } from './scratch-repository.js'

let repository: ScratchRepository

beforeEach(() => {
  repository = new ScratchRepository()
})

afterEach(() => {
  repository.dispose()
})

async function startOnce(): Promise<void> {
  await repository.start()
  repository.journal()
}

describe('npm start', () => {
  test('installs, builds and serves a fresh clone, one line for each phase with its seconds', async () => {
    const { code, words } = await repository.start()
    expect(code).toBe(0)
    expect(words).toMatch(/^已安装 installed: \d+\.\d s$/m)
    expect(words).toMatch(/^已构建 built: \d+\.\d s \(demo-data, api, portal\)$/m)
    expect(words).toMatch(/^ready on v2/m)
    expect(repository.journal()).toEqual([expect.stringMatching(/^install -y pnpm@\S+ install --frozen-lockfile$/), 'build demo-data', 'build api', 'build portal'])
  })

  test('keeps the remarks of the installer to itself', async () => {
    const { words } = await repository.start()
    expect(words).not.toContain('WARN')
    expect(existsSync(path.join(repository.folder, 'node_modules/.bangfu/install.log'))).toBe(true)
  })

  test('does nothing but serve when nothing changed, whatever the times of the files say', async () => {
    await startOnce()
    utimesSync(path.join(repository.folder, 'packages/api/src/main.ts'), new Date(), new Date())
    const { words } = await repository.start()
    expect(repository.journal()).toEqual([])
    expect(words).toContain('ready on')
  })

  test('builds a changed package and those that rest on it', async () => {
    await startOnce()
    repository.write('packages/portal/src/page.ts', 'export {}')
    await repository.start()
    expect(repository.journal()).toEqual(['build portal'])
    repository.write('packages/demo-data/src/index.ts', 'export {}')
    await repository.start()
    expect(repository.journal()).toEqual(['build demo-data', 'build api'])
  })

  test('builds nothing for a changed test', async () => {
    await startOnce()
    repository.write('packages/api/src/main.test.ts', 'export {}')
    repository.write('packages/api/src/testing/factory.ts', 'export {}')
    await repository.start()
    expect(repository.journal()).toEqual([])
  })

  test('installs again when the lockfile changed', async () => {
    await startOnce()
    repository.write('pnpm-lock.yaml', 'second')
    await repository.start()
    expect(repository.journal()[0]).toMatch(/^install/)
  })

  test('runs no output whose source is gone', async () => {
    repository.write('packages/api/src/former.ts', 'export {}')
    await startOnce()
    const output = path.join(repository.folder, 'packages/api/dist/former.js')
    expect(existsSync(output)).toBe(true)
    repository.remove('packages/api/src/former.ts')
    await repository.start()
    expect(existsSync(output)).toBe(false)
  })

  test('shows what the compiler said and serves nothing when a build fails', async () => {
    repository.write('packages/api/src/broken.ts', '')
    const { code, words } = await repository.start()
    expect(code).toBe(1)
    expect(words).toContain('src/broken.ts(1,1): error')
    expect(words).not.toContain('ready on')
    expect(words).not.toMatch(/^\s+at /m)
  })

  test('shows what the installer said when it fails', async () => {
    repository.write('programs/npx', '#!/bin/sh\necho "no route to the registry"\nexit 7\n')
    const { code, words } = await repository.start()
    expect(code).toBe(1)
    expect(words).toContain('no route to the registry')
  })

  test('ends with the exit code of the API', async () => {
    repository.write('packages/api/src/main.ts', 'process.exitCode = 3\n')
    expect((await repository.start()).code).toBe(3)
  })

  test.for(['SIGTERM', 'SIGINT'] as const)('passes %s on, so that the API ends its work in peace', async (name) => {
    repository.write('packages/api/src/main.ts', `const timer = setInterval(() => {}, 1000)\nprocess.on('${name}', () => { console.log('ending in peace'); clearInterval(timer) })\nconsole.log('ready')\n`)
    let isSent = false
    const { code, words } = await repository.start((soFar, signal) => {
      if (isSent || !soFar.includes('ready')) return
      isSent = true
      signal(name)
    })
    expect(words).toContain('ending in peace')
    expect(code).toBe(0)
  })
})
