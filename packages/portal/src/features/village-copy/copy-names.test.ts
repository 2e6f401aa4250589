import { expect, test } from 'vitest'
import { readable } from './copy-link'

const documents = import.meta.glob<string>('../*/*.graphql', { query: '?raw', import: 'default', eager: true })
const names = Object.values(documents).flatMap((text) => [...text.matchAll(/^(query|mutation|subscription) (\w+)/gm)].map(([, kind = '', name = '']) => ({ kind, name })))

test('no two documents of the portal share a name: a copy of one would be the answer to the other', () => {
  expect(names.length).toBeGreaterThan(100)
  const seen = names.map(({ name }) => name)
  expect(seen.filter((name, place) => seen.indexOf(name) !== place)).toEqual([])
})

test('each question that the copy answers is asked by a document', () => {
  const queries = new Set(names.filter(({ kind }) => kind === 'query').map(({ name }) => name))
  expect([...readable].filter((name) => !queries.has(name))).toEqual([])
})
