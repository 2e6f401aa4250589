import cookie from '@fastify/cookie'
import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Core } from '../core.js'
import type { Composition } from '../composition.js'
import { changesIn } from '../features/dashboard/dashboard-changes.js'
import { createExecutor } from '../graphql/executor.js'
import type { LiveChanges } from '../graphql/request-context.js'
import { buildApiSchema } from '../graphql/schema.js'
import { describeError } from './error-log.js'
import { addCompressedAnswers } from './compressed-answers.js'
import { addErrorAnswer, errorAnswer } from './error-answer.js'
import { addGraphqlRoute } from './graphql-route.js'
import { addGraphqlSocket } from './graphql-socket.js'
import { addOperationsRoutes } from './operations-routes.js'
import type { GatherMetrics, Readiness } from './operations-routes.js'
import { addPortal } from './portal-files.js'
import { addRateLimit } from './rate-limit.js'
import { takeLeave } from './taking-leave.js'
import type { RequestPace } from './token-buckets.js'

/** The largest body of anything but a photo (contract, "HTTP"). */
const BODY_LIMIT = 1_048_576
/** Milliseconds from the first byte of a request to its last. */
const LONGEST_REQUEST = 300_000

export interface ServerOptions {
  readonly core: Core
  readonly composition: Composition
  readonly logger: Logger
  readonly ready: Readiness
  /** How fast one account may ask. */
  readonly pace: RequestPace
  /** The built portal; null serves the API alone. */
  readonly portalFolder: string | null
  /** The metrics of all processes; null where this is the only one. */
  readonly gatherMetrics: GatherMetrics | null
  /** Milliseconds in which open connections may still ask when the server closes. */
  readonly farewell: number
}

/** The HTTP server with every route, not yet listening. Closing it lets work in flight end and closes the sockets. */
export const createServer = async ({ core, composition, logger, ready, pace, portalFolder, gatherMetrics, farewell }: ServerOptions): Promise<FastifyInstance> => {
  const log = (error: unknown, reference: string): void => logger.error({ error: describeError(error), reference }, 'unexpected error')
  const server = fastify({
    bodyLimit: BODY_LIMIT,
    logger: false,
    // A body may come slowly where the signal is weak, and not for ever.
    requestTimeout: LONGEST_REQUEST,
    trustProxy: false,
    forceCloseConnections: 'idle',
    // Who asks while the server closes is answered, and told that the connection ends with the answer.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be decoded reaches no route and no error handler.
    frameworkErrors: (error, request, reply) => {
      void errorAnswer(log)(error, request, reply)
    },
  })
  addErrorAnswer(server, log)
  await server.register(cookie)
  addCompressedAnswers(server)
  addOperationsRoutes(server, ready, gatherMetrics)
  const schema = buildApiSchema(composition.resolvers, composition.types)
  const executor = createExecutor(schema, log)
  const { sessions } = composition.services
  addRateLimit(server, sessions, pace)
  const live: LiveChanges = { changesIn: (regionCode) => changesIn(core.outbox, regionCode) }
  const apollo = await addGraphqlRoute(server, schema, executor, composition.services, live)
  const closeSockets = addGraphqlSocket(server, { schema, executor, sessions, outbox: core.outbox, live, pace, clock: core.clock, log })
  for (const addRoutes of composition.routes) addRoutes(server)
  await addPortal(server, portalFolder)
  // Sockets go first: the server waits for every connection that is still open.
  server.addHook('preClose', closeSockets)
  server.addHook('preClose', () => takeLeave(server.server, farewell))
  server.addHook('onClose', () => apollo.stop())
  return server
}
