import 'reflect-metadata'
import { readFileSync, writeFileSync } from 'node:fs'
import { compose } from './composition.js'
import type { Core } from './core.js'
import { buildApiSchema, schemaText } from './graphql/schema.js'

/** Writes the schema as text, or with --check says whether the committed text still is the schema. */
const path = new URL('../schema.graphql', import.meta.url)
// Resolvers are only described here, never run: their services get no database.
const UNCOUNTED = { take: () => 0, wait: () => 0 }
const composition = compose({ regions: {}, clock: {} } as unknown as Core, { storageFolder: '', push: null }, { reveals: UNCOUNTED, takenNumbers: UNCOUNTED }, () => undefined)
const text = schemaText(buildApiSchema(composition.resolvers, composition.types))
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write('schema.graphql is not the schema of the code. `npm run emit-schema` in packages/api writes it anew.\n')
    process.exit(1)
  }
} else {
  writeFileSync(path, text)
}
