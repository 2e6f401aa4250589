import { visit } from 'graphql'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { everyDocument } from './testing/every-document'

const sources = path.join(import.meta.dirname, '../..')

test('no document has a directive of the client’s own, which nobody would take out of it before it is sent', async () => {
  const directives = new Set<string>()
  for (const [, document] of await everyDocument()) visit(document, { Directive: ({ name: { value } }) => void directives.add(value) })
  expect([...directives].toSorted()).toEqual(['include'])
})

test('nothing of the portal masks or watches fragments, or has the client parse scalars', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: sources }).filter((file) => !/^gql|stand-ins/.test(file))
  const uses = files.filter((file) => /\b(dataMasking|useFragment|watchFragment|useSuspenseFragment|scalars:)/.test(readFileSync(path.join(sources, file), 'utf8')))
  expect([files.length > 500, uses]).toEqual([true, []])
})
