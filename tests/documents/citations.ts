import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const written = /\.(ts|tsx|mjs|graphql|md)$/
const notOurs = new Set(['node_modules', 'dist', 'coverage', 'gql'])

/** Files with words of people under a folder, as paths from the root; generated code and packages of others left out. */
export function writtenFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : writtenFiles(file)
    return written.test(entry.name) ? [file] : []
  })
}

export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

const item = /(?<![\w-])(?:SO|[ACFILMRTX])-\d{1,2}(?![\w-])/g
const section = /(?<![\w.])\d(?:\.\d{1,2})?(?![\w.]\d)/g
/** `dossier 4.1`, `dossier 2.10 and 2.2`, `dossier 1.4, 1.10`. */
const namedSections = /\bdossier (\d(?:\.\d{1,2})?(?:(?:,| and|,? or) \d\.\d{1,2})*)/gi
/** ` (7.8)` and ` (R-2, 2.7)`: sections alone in brackets, among items perhaps. */
const bracketed = /(?<=\s)\(((?:(?:SO|[ACFILMRTX])-\d{1,2}|[1-7]\.\d{1,2})(?:[,;] (?:(?:SO|[ACFILMRTX])-\d{1,2}|[1-7]\.\d{1,2}))*)\)/g

/** The ids of items (`C-3`) and sections (`7.8`) that a text cites. */
export function citedIds(text: string): Set<string> {
  const sections = [...text.matchAll(namedSections), ...text.matchAll(bracketed)].flatMap(([, list]) => (list ?? '').replaceAll(item, '').match(section) ?? [])
  return new Set([...(text.match(item) ?? []), ...sections])
}
