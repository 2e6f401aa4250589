import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

/** Code of Apollo's in whose place something shorter stands, by the name of its file. */
const ofApollo = /@apollo\/client\/(?:utilities\/internal|masking)\/(maskOperation|maskFragment|removeDirectivesFromDocument|hasDirectives|hasForcedResolvers|equalByQuery|coerceScalarFieldsToParsed)\.js$/
const ofRxjs = /rxjs\/dist\/esm\/internal\/observable\/(innerFrom|from)\.js$/
/** Whoever may not get React by its names: React itself. */
const reactItself = /node_modules\/(react|react-dom|scheduler)\//
const usesGraphql = /@apollo\/client\/|packages\/portal\/src\//
const reactNames = '\0react-names'
const elements = '\0react-elements'

/**
 * Leaves out of the build what libraries bring for things that the portal does not do, so that a supervisor's phone does not
 * fetch it: in the place of a few of their files stand those of `src/app/stand-ins`. React, a CommonJS module, is taken apart
 * once, so that each of its functions is called by a short name. A build that no longer meets one of these files fails.
 */
export const standIns = (root: string): Plugin => {
  const standIn = (name: string) => JSON.stringify(path.join(root, 'src/app/stand-ins', name))
  const unmet = new Set(['graphql', 'react', 'elements', 'maskOperation', 'maskFragment', 'removeDirectivesFromDocument', 'hasDirectives', 'hasForcedResolvers', 'equalByQuery', 'coerceScalarFieldsToParsed', 'innerFrom', 'from'])
  return {
    name: 'stand-ins',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (source === 'graphql' && usesGraphql.test(importer)) {
        unmet.delete('graphql')
        return path.join(root, 'src/app/stand-ins/graphql.ts')
      }
      if ((source === 'react' && importer !== reactNames && !reactItself.test(importer)) || source.startsWith('use-sync-external-store/shim')) {
        unmet.delete('react')
        return reactNames
      }
      if (source === 'react/jsx-runtime' && importer !== elements) {
        unmet.delete('elements')
        return elements
      }
      return null
    },
    load(id) {
      // Outside of development both functions are one.
      if (id === elements) return "import React from 'react/jsx-runtime'\nexport const { Fragment, jsx } = React\nexport { jsx as jsxs }"
      if (id === reactNames) {
        const names = Object.keys(createRequire(path.join(root, 'package.json'))('react') as object).filter((name) => !name.startsWith('_') && !['act', 'captureOwnerStack'].includes(name))
        return `import React from 'react'\nexport default React\nexport const { ${names.join(', ')} } = React`
      }
      const [, apollo = '', rxjs = ''] = [...(ofApollo.exec(id) ?? ['', '']), ...(ofRxjs.exec(id)?.slice(1) ?? [])]
      unmet.delete(apollo || rxjs)
      if (apollo !== '') return `export { ${apollo} } from ${standIn('apollo-client.ts')}`
      if (rxjs === 'from') return "export { innerFrom as from } from './innerFrom'"
      if (rxjs === 'innerFrom') return `import { Observable } from '../Observable'\nimport { innerFromWith } from ${standIn('inner-from.ts')}\nexport const innerFrom = innerFromWith(Observable)`
      return null
    },
    buildEnd(error) {
      if (error === undefined && unmet.size > 0) throw new Error(`Nothing was met in whose place a stand-in is: ${[...unmet].join(', ')}`)
    },
  }
}
