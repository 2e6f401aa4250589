import type { Visitor } from './browser.js'
import { demoPassword } from './sign-in.js'

/** Ends every sign-in of an account, as another device of it would. */
export async function endSignIns(arrive: () => Promise<Visitor>, login: string): Promise<void> {
  const { context } = await arrive()
  const ask = async (query: string) => context.request.post('/graphql', { data: { query } })
  await ask(`mutation { signIn(input: { login: "${login}", password: "${demoPassword}" }) { token } }`)
  await ask('mutation { signOut(everywhere: true) }')
}
