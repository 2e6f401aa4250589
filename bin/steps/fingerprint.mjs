import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const neverSources = new Set(['node_modules', 'dist', 'coverage'])

/** Every file below the given files and folders, in a stable order. */
export function listFiles(paths, isWanted = () => true) {
  const found = []
  for (const entry of paths) {
    if (!existsSync(entry)) continue
    if (!statSync(entry).isDirectory()) {
      if (isWanted(entry)) found.push(entry)
      continue
    }
    const children = readdirSync(entry).filter((name) => !neverSources.has(name)).sort()
    found.push(...listFiles(children.map((name) => path.join(entry, name)), isWanted))
  }
  return found
}

/**
 * A hash over names and contents. Contents rather than times, because a checkout
 * or a copy changes times without changing anything.
 */
export function fingerprint(folder, files, ...further) {
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(path.relative(folder, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  for (const text of further) hash.update(text).update('\0')
  return hash.digest('hex')
}

export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${value}\n`)
}
