const SIGN_IN = 'mutation ($login: String!) { signIn(input: { login: $login, password: "bangfu-demo" }) { token } }'

interface Answered {
  readonly status: number
  readonly body: { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }
}

/** Asks a process; answers the status too, for it is what the tests are about. */
export const ask = async (origin: string, token: string | null, query: string, variables: object = {}): Promise<Answered> => {
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, variables }) })
  return { status: response.status, body: (await response.json()) as Answered['body'] }
}

/** Signs a demo account in; answers the token. */
export const signIn = async (origin: string, login: string): Promise<string> => {
  const { body } = await ask(origin, null, SIGN_IN, { login })
  return (body.data as { signIn: { token: string } }).signIn.token
}

/** The login behind a session, as a process sees it; null when it has ended. */
export const whoIs = async (origin: string, token: string): Promise<string | null> => {
  const { body } = await ask(origin, token, '{ viewer { account { login } } }')
  return (body.data as { viewer: { account: { login: string } } | null }).viewer?.account.login ?? null
}

/** A socket that is subscribed to the dashboard of a region. */
export interface Live {
  /** The next word of a change. */
  readonly next: () => Promise<void>
  /** Leaves out what was told before and nobody waited for. */
  readonly forget: () => void
  /** The code with which the process closes the socket. */
  readonly closed: Promise<number>
  readonly close: () => void
}

/** Asks a process to be told of changes in a region. It listens from a moment soon after. */
export const follow = async (origin: string, token: string, region: string): Promise<Live> => {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const waiting: (() => void)[] = []
  let untold = 0
  const closed = new Promise<number>((resolve) => {
    socket.addEventListener('close', ({ code }) => resolve(code))
  })
  const say = (message: object): void => socket.send(JSON.stringify(message))
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error('The socket did not open.')))
    socket.addEventListener('open', () => say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }))
    socket.addEventListener('message', ({ data }) => {
      const { type } = JSON.parse(String(data)) as { type: string }
      if (type === 'connection_ack') {
        say({ id: '1', type: 'subscribe', payload: { query: 'subscription ($region: ID!) { dashboardChanged(region: $region) { observations { total } } }', variables: { region } } })
        resolve()
      }
      if (type !== 'next') return
      const tell = waiting.shift()
      if (tell === undefined) untold += 1
      else tell()
    })
  })
  return {
    next: async () => {
      if (untold > 0) untold -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    forget: () => {
      untold = 0
    },
    closed,
    close: () => socket.close(),
  }
}
