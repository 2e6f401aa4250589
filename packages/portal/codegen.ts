import { globSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * One generated file per feature. A single one would put every operation of the portal into one module,
 * and with it into the first download of the supervisor's phone.
 */
const features = [...new Set(globSync('src/features/*/*.graphql').map((path) => path.split('/')[2] ?? ''))]

const generates: CodegenConfig['generates'] = Object.fromEntries(
  features.map((feature) => [
    `src/gql/${feature}/`,
    {
      preset: 'client',
      documents: [`src/features/${feature}/*.graphql`],
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { Date: 'string', DateTime: 'string', Fen: 'number' },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
        skipTypename: true,
        dedupeFragments: true,
      },
    },
  ]),
)

/** The preset also writes a lookup of documents by their text, which pages that import documents by name do not need. */
function removeLookups(...paths: string[]): void {
  for (const path of paths) if (['gql.ts', 'index.ts'].includes(basename(path))) rmSync(path, { force: true })
}

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  generates,
  hooks: { afterAllFileWrite: removeLookups },
}

export default config
