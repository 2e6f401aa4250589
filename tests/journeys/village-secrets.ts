import { ask } from './ask.js'
import type { Visitor } from './browser.js'
import { signIn } from './sign-in.js'

interface Registered {
  readonly households: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly { readonly headName: string; readonly phone: string | null; readonly persons: readonly { readonly name: string; readonly nameMongolian: string | null }[] | null }[]
  }
}

const register = 'query Register($after: String) { households(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { headName phone persons { name nameMongolian } } } }'
/** Every ID number of the demo city begins so, and every telephone with 12, which no network has. */
const numbers = /159999\d{11}[\dX]|(?<!\d)12\d{9}(?!\d)/g

/** What nobody may find on a phone: who lives in the village of a first secretary, by their names and telephones. */
export async function villageSecrets(arrive: () => Promise<Visitor>, secretary: string): Promise<readonly string[]> {
  const { page, context } = await arrive()
  await signIn(page, secretary)
  const secrets = new Set<string>()
  for (let after: string | null = null, more = true; more; ) {
    const { households }: Registered = await ask<Registered>(context, register, { after })
    for (const { headName, phone, persons } of households.nodes) {
      for (const name of [headName, phone, ...(persons ?? []).flatMap((person) => [person.name, person.nameMongolian])]) if (name !== null && name.length > 1) secrets.add(name)
    }
    after = households.pageInfo.endCursor
    more = households.pageInfo.hasNextPage
  }
  return [...secrets]
}

/** Of those, what a phone's image shows; and any ID number or telephone at all. */
export function foundIn(image: string, secrets: readonly string[]): string[] {
  return [...secrets.filter((secret) => image.includes(secret)), ...(image.match(numbers) ?? [])]
}
