/**
 * The house's own conventions that no linter knows: folder names, file lengths,
 * suppressions of checks, names of what the project must not need.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const root = fileURLToPath(new URL('../../', import.meta.url))
const warningLength = 300
const errorLength = 600

const sourceFile = /\.(ts|tsx|mjs|cjs|css)$/
const generated = /^packages\/portal\/src\/gql\/|^pnpm-lock\.yaml$/
/** This file names what it forbids. */
const itself = 'packages/tooling/conventions.mjs'

const emptyNames = /(^|\/)(utils?|helpers?|common|managers?|shared|misc)(\/|\.[a-z.]+$)/
const suppressions = /(oxlint|eslint)-disable|@ts-(ignore|nocheck|expect-error)|knip-ignore|v8 ignore/
const leftAlone = /\b(describe|test|it)\.only\b/

/** ID numbers with a check digit that belong to no one begin with the unassigned prefix 159999. */
const idNumber = /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g

const neverOurs = new Set(['node_modules', 'dist', 'coverage', '.git'])
const writtenByRuns = new Set(['data', 'test-results'])

function listFiles(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (neverOurs.has(entry.name) || writtenByRuns.has(file)) return []
    return entry.isDirectory() ? listFiles(file) : [file]
  })
}

function faultsOf(file) {
  const faults = []
  if (emptyNames.test(file)) faults.push('the name says nothing about what is inside')
  if (file === itself || generated.test(file)) return faults
  if (!sourceFile.test(file)) return faults
  const text = readFileSync(path.join(root, file), 'utf8')
  const length = text.split('\n').length
  if (length > errorLength && !file.endsWith('.css')) faults.push(`${length} lines; ${errorLength} is the most`)
  if (suppressions.test(text)) faults.push(`silences a check: ${suppressions.exec(text)[0]}`)
  if (leftAlone.test(text)) faults.push('.only leaves the other tests out')
  for (const [number] of text.matchAll(idNumber)) {
    if (!number.startsWith('159999')) faults.push(`an ID number that may be a real person's (${number.slice(0, 6)}…)`)
  }
  return faults
}

function isLong(file) {
  if (!sourceFile.test(file) || generated.test(file)) return false
  return readFileSync(path.join(root, file), 'utf8').split('\n').length > warningLength
}

const files = listFiles('')
const faults = files.flatMap((file) => faultsOf(file).map((fault) => `${file}: ${fault}`))
const long = files.filter(isLong)
for (const file of long) process.stdout.write(`warning: ${file} is longer than ${warningLength} lines\n`)
if (long.length > 0) process.stdout.write(`${long.length} warnings\n`)
for (const fault of faults) process.stdout.write(`${fault}\n`)
if (faults.length > 0) process.exitCode = 1
