import { createHash } from 'node:crypto'
import type { Plugin, Rollup } from 'vite'
import type { PhoneFiles } from './src/app/phone-worker/kept-files'
import { buildWorker } from './worker-build'

const shell = /src\/app\/phone\/PhoneShell\.tsx$/
/** Texts of every page, and of the pages of the phone that have texts of their own. */
const catalogue = /src\/app\/locales\/([^/]+)\/(?:seldom-)?catalogue\.ts$/

type Chunks = ReadonlyMap<string, Rollup.OutputChunk>

/** Script and style that open with a chunk; `lazily` those too that its pages bring when they are first opened. */
const opened = (chunks: Chunks, first: readonly string[], lazily: boolean): Set<string> => {
  const files = new Set<string>()
  const waiting = [...first]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = chunks.get(name)
    if (chunk === undefined || files.has(name)) continue
    files.add(name)
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style)
    waiting.push(...chunk.imports, ...(lazily ? chunk.dynamicImports : []))
  }
  return files
}

/** What a supervisor's phone needs of a build: what every page begins with, all pages of the phone, and the texts by language. */
const phoneFilesOf = (bundle: Rollup.OutputBundle): PhoneFiles => {
  const chunks: Chunks = new Map(Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const page = bundle['index.html']
  const named = [...(page?.type === 'asset' ? page.source.toString() : '').matchAll(/"\/(assets\/[^"]+)"/g)].map(([, name = '']) => name)
  const begun = new Set([...named, ...opened(chunks, named, false)])
  // What every page begins with also brings the desk, once somebody works at one.
  const beyond = new Map([...chunks].filter(([name]) => !begun.has(name)))
  const phone = opened(beyond, [...chunks.values()].filter(({ facadeModuleId }) => shell.test(facadeModuleId ?? '')).map(({ fileName }) => fileName), true)
  const texts: Record<string, string[]> = {}
  for (const { fileName, facadeModuleId } of chunks.values()) {
    const language = catalogue.exec(facadeModuleId ?? '')?.[1]
    if (language !== undefined) texts[language] = [...(texts[language] ?? []), ...[...opened(beyond, [fileName], false)].map((name) => `/${name}`)].toSorted()
  }
  if (named.length === 0 || phone.size === 0 || Object.keys(texts).length === 0) throw new Error('The build has no pages of the phone, or no texts')
  const files = [...begun, ...phone].map((name) => `/${name}`).toSorted()
  const version = createHash('sha256').update(JSON.stringify([files, texts])).digest('hex').slice(0, 16)
  return { version, named: named.map((name) => `/${name}`), files, texts }
}

/** Builds the worker of the supervisor's phone (`/sw.js`) beside the portal: it knows by name which files of this build to keep. */
export const phoneWorker = (root: string): Plugin => {
  let phone: PhoneFiles | null = null
  return {
    name: 'phone-worker',
    apply: 'build',
    generateBundle: { order: 'post', handler: (_options, bundle) => { phone = phoneFilesOf(bundle) } },
    async closeBundle() {
      // Nothing was written: the build failed, and says why itself.
      if (phone === null) return
      await buildWorker(root, 'src/app/phone-worker/main.ts', 'sw.js', { PHONE_FILES: JSON.stringify(phone) })
    },
  }
}
