import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { GraphQLError, subscribe, OperationTypeNode, getOperationAST } from 'graphql'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import type { Viewer } from '../access/viewer.js'
import type { Outbox } from '../features/outbox/outbox.js'
import type { SessionService } from '../features/session/session-service.js'
import { answerError, rateLimited } from '../graphql/errors.js'
import type { UnexpectedErrorLog } from '../graphql/errors.js'
import type { Executor } from '../graphql/executor.js'
import { RequestContext } from '../graphql/request-context.js'
import type { LiveChanges } from '../graphql/request-context.js'
import { languageOf } from '../text/sentence.js'
import { shanghaiDay } from '../time/business-day.js'
import type { Clock } from '../time/clock.js'
import { SESSION_COOKIE } from './session-token.js'
import { readSocketDocument } from './socket-document.js'
import type { RequestPace } from './token-buckets.js'

/** The socket's close code for a session that has ended, as graphql-transport-ws names it. */
const FORBIDDEN_CLOSE = 4403
/** How many operations an account may have running over all its sockets: every change is told to each subscription anew. */
export const MOST_OPERATIONS = 50
const RETRY_SECONDS = 1

interface SocketSession {
  readonly token: string
  /** The day, as the business and as the session count it, for which the viewer was decided. */
  readonly day: string
  readonly viewer: Viewer
  /** What decides what the viewer sees, as it was then. */
  readonly seen: string
  /** Operations running on the socket, one that is only being checked among them. */
  readonly operations: () => number
}

const cookieOf = (request: IncomingMessage): string | null => {
  const { origin, host } = request.headers
  // A page of another origin may open a socket with our cookie: the cookie alone is not believed then.
  if (origin !== undefined && (host === undefined || !URL.canParse(origin) || new URL(origin).host !== host)) return null
  const pair = (request.headers.cookie ?? '').split(';').find((part) => part.trim().startsWith(`${SESSION_COOKIE}=`))
  // A token has no character that a cookie writes otherwise.
  return pair === undefined ? null : pair.trim().slice(SESSION_COOKIE.length + 1)
}

const bearerOf = (parameters: Readonly<Record<string, unknown>> | undefined): string | null => {
  const value = parameters?.['authorization'] ?? parameters?.['Authorization']
  return typeof value === 'string' && value.startsWith('Bearer ') ? value.slice('Bearer '.length) : null
}

/** Who a viewer is and by which appointments, to tell whether anything of it has changed. */
const seenBy = ({ accountId, sessionId, grants }: Viewer): string => JSON.stringify([accountId, sessionId, grants])

const dayOf = (clock: Clock): string => `${clock.today()} ${shanghaiDay(clock.realNow())}`

export interface SocketDependencies {
  readonly schema: GraphQLSchema
  readonly executor: Executor
  readonly sessions: SessionService
  readonly outbox: Outbox
  readonly live: LiveChanges
  readonly pace: RequestPace
  readonly clock: Clock
  readonly log: UnexpectedErrorLog
}

/**
 * GraphQL over WebSocket on the same address. A socket belongs to one session: when the session ends, or an
 * appointment of its account begins or ends, it is closed, and what it may see is decided anew when it comes back. So it
 * is when the day turns, since appointments and sessions run out by the day without anybody doing anything.
 */
export const addGraphqlSocket = (server: FastifyInstance, { schema, executor, sessions, outbox, live, pace, clock, log }: SocketDependencies): (() => Promise<void>) => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_048_576 })
  const open = new Map<WebSocket, SocketSession>()

  let stopListening: (() => void) | null = null
  // The outbox is read only while somebody is connected.
  const remember = (socket: WebSocket, session: SocketSession): void => {
    open.set(socket, session)
    stopListening ??= outbox.listen((event) => {
      if (event.kind !== 'accessChanged') return
      for (const [each, { viewer }] of open) if (viewer.accountId === event.accountId) each.close(FORBIDDEN_CLOSE, 'Access changed')
    })
  }
  const operationsOf = (accountId: string): number => [...open.values()].reduce((sum, { viewer, operations }) => (viewer.accountId === accountId ? sum + operations() : sum), 0)
  const forget = (socket: WebSocket): void => {
    open.delete(socket)
    if (open.size > 0 || stopListening === null) return
    stopListening()
    stopListening = null
  }

  const cleanup = useServer<Record<string, unknown>, { readonly socket: WebSocket; readonly request: IncomingMessage }>(
    {
      onConnect: async (context) => {
        const token = bearerOf(context.connectionParams) ?? cookieOf(context.extra.request)
        const viewer = token === null ? null : await sessions.viewerOf(token)
        if (token === null || viewer === null) return false
        remember(context.extra.socket, { token, viewer, seen: seenBy(viewer), day: dayOf(clock), operations: () => Object.keys(context.subscriptions).length })
        return true
      },
      onDisconnect: (context) => {
        forget(context.extra.socket)
      },
      onSubscribe: async (context, _id, payload) => {
        const session = open.get(context.extra.socket)
        // Counted before anything is waited for: of many that come at once only those beyond the limit are refused.
        const tooMany = session !== undefined && operationsOf(session.viewer.accountId) > MOST_OPERATIONS
        const viewer = session === undefined ? null : await sessions.viewerOf(session.token)
        const language = languageOf(context.extra.request.headers['accept-language'])
        const wait = viewer === null ? 0 : tooMany ? RETRY_SECONDS : await pace.take(viewer.accountId)
        if (wait > 0) return [answerError(new GraphQLError('Rate limited', { originalError: rateLimited(wait) }), language, log)]
        const operationName = payload.operationName ?? null
        const variableValues = payload.variables ?? {}
        const read = readSocketDocument(schema, payload.query, operationName, variableValues)
        if ('errors' in read) return read.errors.map((error) => answerError(error, language, log))
        return {
          schema,
          document: read.document,
          operationName,
          variableValues,
          contextValue: new RequestContext(viewer, language, { followsRotation: false, device: null, setToken: () => undefined, clearToken: () => undefined }, live),
        }
      },
      // An event that never came must not leave a subscription open to whoever has no part in it any more.
      onNext: async (context) => {
        const session = open.get(context.extra.socket)
        if (session !== undefined && session.day === dayOf(clock)) {
          const viewer = await sessions.viewerOf(session.token)
          if (viewer !== null && seenBy(viewer) === session.seen) return
        }
        context.extra.socket.close(FORBIDDEN_CLOSE, 'Access changed')
        return { data: null }
      },
      execute: async (parameters) =>
        executor({
          document: parameters.document,
          documentHash: createHash('sha256').update(JSON.stringify(parameters.document)).digest('hex'),
          operationName: parameters.operationName ?? null,
          variables: parameters.variableValues ?? {},
          context: parameters.contextValue as RequestContext,
        }),
      subscribe: async (parameters) => {
        const context = parameters.contextValue as RequestContext
        const answered = (result: ExecutionResult): ExecutionResult =>
          result.errors === undefined ? result : { ...result, errors: result.errors.map((error) => answerError(error, context.language, log)) }
        if (getOperationAST(parameters.document, parameters.operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) return answered({ errors: [] })
        const result = await subscribe(parameters)
        if (!(Symbol.asyncIterator in result)) return answered(result)
        return mapped(result, answered)
      },
    },
    sockets,
  )

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // Whatever is no address of ours is refused as it came: an address that cannot be parsed must not end the process.
    if ((request.url ?? '').split('?', 1)[0] !== '/graphql') {
      socket.destroy()
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => sockets.emit('connection', webSocket, request))
  }
  server.server.on('upgrade', upgrade)

  return async () => {
    stopListening?.()
    server.server.off('upgrade', upgrade)
    await cleanup.dispose()
  }
}

async function* mapped(source: AsyncGenerator<ExecutionResult>, change: (result: ExecutionResult) => ExecutionResult): AsyncGenerator<ExecutionResult> {
  for await (const result of source) yield change(result)
}
