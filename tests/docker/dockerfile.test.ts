import { readFileSync } from 'node:fs'
import { ValidationSeverity, validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'

const text = readFileSync(new URL('../../docker/Dockerfile', import.meta.url), 'utf8')
const lines = text.split('\n')
const lastStage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))

describe('the Dockerfile', () => {
  test('has no fault that the linter knows', () => {
    const problems = validate(text, {
      deprecatedMaintainer: ValidationSeverity.ERROR,
      directiveCasing: ValidationSeverity.ERROR,
      emptyContinuationLine: ValidationSeverity.ERROR,
      instructionCasing: ValidationSeverity.ERROR,
      instructionCmdMultiple: ValidationSeverity.ERROR,
      instructionEntrypointMultiple: ValidationSeverity.ERROR,
      instructionHealthcheckMultiple: ValidationSeverity.ERROR,
      instructionJSONInSingleQuotes: ValidationSeverity.ERROR,
      instructionWorkdirRelative: ValidationSeverity.ERROR,
    })
    expect(problems.map(({ message, range }) => ({ line: range.start.line + 1, message }))).toEqual([])
  })

  test('runs the process without root, after everything that root must do', () => {
    const user = lastStage.findIndex((line) => line.startsWith('USER '))
    expect(lastStage[user]).toBe('USER node')
    expect(lastStage.findLastIndex((line) => line.startsWith('COPY ') || line.startsWith('RUN '))).toBeLessThan(user)
  })

  test('asks /healthz whether the process is alive', () => {
    expect(text).toMatch(/^HEALTHCHECK [^]*\/healthz/m)
  })

  test('keeps the compiler, the sources and the packaged Node out of the last stage', () => {
    expect(text).toContain('--prod')
    expect(lastStage.filter((line) => line.startsWith('COPY ')).every((line) => line.includes('--from='))).toBe(true)
    expect(lastStage.join('\n')).not.toMatch(/\/src\b/)
  })

  test('starts from the same major version of Node as the project runs on', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      dependencies: { node: string }
    }
    const major = manifest.dependencies.node.split('.')[0] ?? ''
    const images = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1])
    expect(new Set(images)).toEqual(new Set([`node:${major}-slim`]))
  })

  test('installs with the same installer as npm start', () => {
    const start = readFileSync(new URL('../../bin/steps/install.mjs', import.meta.url), 'utf8')
    const installer = /'(pnpm@[\d.]+)'/.exec(start)?.[1]
    expect(new Set(text.match(/pnpm@[\d.]+/g))).toEqual(new Set([installer]))
  })
})
