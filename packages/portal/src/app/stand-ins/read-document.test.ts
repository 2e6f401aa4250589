import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { print } from './graphql'
import { readDocument } from './read-document'
import { everyDocument } from './testing/every-document'

/** As plain nodes, without what has no value. */
const plain = (document: unknown): unknown => JSON.parse(JSON.stringify(document))

test('every document of the portal is read back from its text as it was', async () => {
  const documents = await everyDocument()
  expect(documents.length).toBeGreaterThan(100)
  for (const [name, document] of documents) expect(readDocument(print(document)), name).toEqual(document)
})

test('values, types, directives and fragments of every kind are read as the library reads them', () => {
  const text = 'query Every($a:[Int!]!=[1 -2] $b:Input={c:null d:"say \\"it\\"\\n, {here}"} $s:String @old){first:one(a:$a e:ENUM f:1.5e-3 g:true n:-4 h:[] i:{j:{k:false}}) @include(if:$b) @twice{...Part @skip(if:false) ...on Kind @skip(if:false){id} ...{name} on fragment}} fragment Part on Kind{id} mutation Do{do} subscription Hear{heard}'
  const theirs = JSON.parse(JSON.stringify(parse(text, { noLocation: true })), (key, value: unknown) => (['arguments', 'directives', 'variableDefinitions'].includes(key) && Array.isArray(value) && value.length === 0) || key === 'block' ? undefined : value) as unknown
  expect(plain(readDocument(text))).toEqual(theirs)
})
