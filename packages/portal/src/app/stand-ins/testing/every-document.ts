import type { DocumentNode } from 'graphql'
import { globSync } from 'node:fs'
import path from 'node:path'

/** Every document of the portal, by its name. */
export async function everyDocument(): Promise<(readonly [string, DocumentNode])[]> {
  const generated = path.join(import.meta.dirname, '../../../gql')
  const files = await Promise.all(globSync('*/graphql.ts', { cwd: generated }).map(async (file) => (await import(path.join(generated, file))) as Readonly<Record<string, DocumentNode>>))
  return files.flatMap((file) => Object.entries(file).filter(([name]) => name.endsWith('Document')))
}
