import type { Ask } from './load.ts'

const PASSWORD = 'bangfu-demo'
const SIGN_IN = 'mutation ($login: String!, $password: String!) { signIn(input: { login: $login, password: $password }) { token viewer { account { id } } } }'

/** A signed-in person of the demo city. */
export interface Viewer {
  readonly login: string
  readonly accountId: string
  readonly token: string
}

interface Answer<T> {
  readonly data?: T
  readonly errors?: readonly { readonly message: string }[]
}

/** What the API answers to a document. Throws what it complains of. */
export const askApi = async <T>(origin: string, token: string | null, query: string, variables: object = {}): Promise<T> => {
  const headers = { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) }
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  const answer = (await response.json()) as Answer<T>
  if (answer.data === undefined || answer.errors !== undefined) throw new Error(`The API answers ${response.status}: ${JSON.stringify(answer.errors)}`)
  return answer.data
}

/** Signs in each login, one after another: a password's hash takes a whole core. */
export const signIn = async (origin: string, logins: readonly string[]): Promise<Viewer[]> => {
  const viewers: Viewer[] = []
  for (const login of logins) {
    const { signIn: signedIn } = await askApi<{ signIn: { token: string; viewer: { account: { id: string } } } }>(origin, null, SIGN_IN, { login, password: PASSWORD })
    viewers.push({ login, accountId: signedIn.viewer.account.id, token: signedIn.token })
  }
  return viewers
}

/** A GraphQL request of a viewer. */
export const graphqlAsk = (viewer: Viewer, query: string, variables: object): Ask => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${viewer.token}` },
  body: JSON.stringify({ query, variables }),
})

/** Goes round a list for ever. */
export const inTurn = <T>(items: readonly T[]): (() => T) => {
  let index = 0
  return () => {
    const item = items[index % items.length]
    index += 1
    if (item === undefined) throw new Error('There is nothing to go round.')
    return item
  }
}
