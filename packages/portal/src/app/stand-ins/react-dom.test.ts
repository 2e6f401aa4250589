import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** What `short-react-dom.ts` leaves out of React DOM, by how the portal would have to write it to want it. */
const unwanted = {
  'a page that the service has drawn': /\bhydrateRoot\b/,
  'styles, scripts and heads of pages': /<(link|meta|style|script|base|html|head|body)\b|\b(preload|preinit|preconnect|prefetchDNS)(Module)?\(|\brequestFormReset\b/,
  'the components around an error': /\bcomponentStack\b|\bcaptureOwnerStack\b/,
}

test('nothing of the portal wants what is left out of React DOM', () => {
  const sources = path.join(import.meta.dirname, '../..')
  const files = globSync('**/*.{ts,tsx}', { cwd: sources }).filter((file) => !/^gql|\.test\.|stand-ins|testing/.test(file))
  const texts = files.map((file) => [file, readFileSync(path.join(sources, file), 'utf8')] as const)
  const wanted = Object.entries(unwanted).flatMap(([what, written]) => texts.filter(([, text]) => written.test(text)).map(([file]) => `${file}: ${what}`))
  expect([files.length > 500, wanted]).toEqual([true, []])
})
