import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../bin/steps/command.mjs'
import { fingerprint, listFiles } from '../../bin/steps/fingerprint.mjs'

describe('a command', () => {
  test('gives back its exit code and all that it printed', async () => {
    const { code, output } = await runCommand(process.execPath, ['-e', "console.log('out'); console.error('err'); process.exitCode = 4"])
    expect(code).toBe(4)
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  test('that does not exist fails with a sentence', async () => {
    const { code, output } = await runCommand('no-such-program', [])
    expect(code).not.toBe(0)
    expect(output).toContain('no-such-program could not be started')
  })

  test('past its limit is ended, and what it started with it', async () => {
    const forever = 'setInterval(() => {}, 1000)'
    const { code, output } = await runCommand(
      process.execPath,
      ['-e', `const { spawn } = require('node:child_process'); spawn(process.execPath, ['-e', '${forever}'], { stdio: 'inherit' }); ${forever}`],
      { limitSeconds: 1 },
    )
    // The pipe closes only when the grandchild is gone too: getting here is the proof.
    expect(code).not.toBe(0)
    expect(output).toContain('limit of 1 seconds')
  })
})

describe('a fingerprint', () => {
  test('changes with names and contents', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bangfu-print-'))
    const seen = new Set<string>()
    const look = (): void => {
      seen.add(fingerprint(folder, listFiles([folder])))
    }
    look()
    writeFileSync(path.join(folder, 'a.ts'), 'one')
    look()
    writeFileSync(path.join(folder, 'a.ts'), 'two')
    look()
    rmSync(path.join(folder, 'a.ts'))
    writeFileSync(path.join(folder, 'b.ts'), 'two')
    look()
    rmSync(folder, { recursive: true })
    expect(seen.size).toBe(4)
  })
})
