import { isDeepStrictEqual } from 'node:util'
import type { DocumentNode } from 'graphql'
import path from 'node:path'
import type { Plugin } from 'vite'
import { print } from './src/app/stand-ins/graphql'
import { readDocument } from './src/app/stand-ins/read-document'

const generated = /src[\\/]gql[\\/].+[\\/]graphql\.ts$/
const written = /^(export const \w+ = )(\{"kind":"Document".*\}) as unknown as (DocumentNode<.*>);$/gm

/**
 * Writes each generated document into the build as its text, which a short reader makes nodes of when its page comes: as nodes it
 * is six times as long. A build in which a document is not read back as it was fails.
 */
export const shortDocuments = (root: string): Plugin => {
  let count = 0
  return {
    name: 'short-documents',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!generated.test(id)) return null
      const short = code.replace(written, (_line, name: string, nodes: string, type: string) => {
        const document = JSON.parse(nodes) as DocumentNode
        const text = print(document)
        if (!isDeepStrictEqual(JSON.parse(JSON.stringify(readDocument(text))), document)) throw new Error(`A document is not read back as it was: ${name}${text}`)
        count += 1
        return `${name}/* @__PURE__ */ readDocument(${JSON.stringify(text)}) as ${type};`
      })
      if (short.includes('"kind":"Document"')) throw new Error(`A generated document is written in another way: ${id}`)
      return { code: `import { readDocument } from ${JSON.stringify(path.join(root, 'src/app/stand-ins/read-document.ts'))};\n${short}`, map: null }
    },
    buildEnd(error) {
      if (error === undefined && count === 0) throw new Error('No generated document was met')
    },
  }
}
