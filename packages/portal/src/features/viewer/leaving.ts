const mark = 'bangfu.leaving'

let ending: Promise<void> | null = null

/**
 * Somebody signed out where the service could not be reached. The page cannot take the sign-in away itself, so the service
 * has to be told before it is asked for anything else: the next person would be taken for the one who left.
 */
export function markLeaving(everywhere: boolean): void {
  const before = localStorage.getItem(mark)
  localStorage.setItem(mark, everywhere || before === 'everywhere' ? 'everywhere' : 'here')
}

/** Whether somebody has left and the service does not know yet. */
export function isLeaving(): boolean {
  return localStorage.getItem(mark) !== null
}

/** Ends the sign-in that was left; throws while the service cannot be reached, and then nothing else may be asked. */
export async function endLeftSession(ask: typeof fetch): Promise<void> {
  const left = localStorage.getItem(mark)
  if (left === null) return
  ending ??= end(ask, left === 'everywhere').finally(() => {
    ending = null
  })
  await ending
}

async function end(ask: typeof fetch, everywhere: boolean): Promise<void> {
  const response = await ask('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: 'mutation ($everywhere: Boolean) { signOut(everywhere: $everywhere) }', variables: { everywhere } }),
    signal: AbortSignal.timeout(15_000),
  })
  const answer: unknown = await response.json()
  if (!isEnded(answer)) throw new TypeError('The sign-in that was left could not be ended')
  localStorage.removeItem(mark)
}

/** Ended now, or long ago: nobody is signed in any more. */
function isEnded(answer: unknown): boolean {
  const { data, errors } = answer as { readonly data?: { readonly signOut?: boolean } | null; readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] }
  return data?.signOut === true || errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'
}
