import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { GraphQLError } from 'graphql'
import type { Executor } from '../graphql/executor.js'
import { MAX_TOKENS, documentLimits } from '../graphql/query-limits.js'
import type { LiveChanges, RequestContext } from '../graphql/request-context.js'
import type { SessionService } from '../features/session/session-service.js'
import { contextOfRequest } from './request-contexts.js'

const OURS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'QUERY_TOO_COMPLEX', 'RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])

const codeWithin = (error: unknown): unknown => {
  if (!(error instanceof GraphQLError)) return undefined
  return error.originalError === undefined ? error.extensions['code'] : (codeWithin(error.originalError) ?? error.extensions['code'])
}

/** Codes that the server software makes itself are brought into the closed list; a stack never leaves. */
export const closeErrorList = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {}
  const own = codeWithin(error) === 'QUERY_TOO_COMPLEX' ? 'QUERY_TOO_COMPLEX' : extensions['code']
  const code = typeof own === 'string' && OURS.has(own) ? own : 'BAD_USER_INPUT'
  return { ...formatted, extensions: { ...extensions, code } }
}

/** Apollo on /graphql with the one executor behind its gateway interface. */
export const addGraphqlRoute = async (server: FastifyInstance, schema: GraphQLSchema, executor: Executor, sessions: SessionService, live: LiveChanges): Promise<ApolloServer<RequestContext>> => {
  const apollo = new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      load: () =>
        Promise.resolve({
          // The operation is named by the request: beside it the gateway names null where the document holds no such operation.
          executor: async ({ document, queryHash, request, context }) =>
            executor({ document, documentHash: queryHash, operationName: request.operationName ?? null, variables: request.variables ?? {}, context: context as unknown as RequestContext }),
        }),
      stop: () => Promise.resolve(),
    },
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [documentLimits],
    validationOptions: { maxErrors: 20 },
    formatError: closeErrorList,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
  })
  await apollo.start()
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context: (request, reply) => contextOfRequest(request, reply, sessions, live) }),
  })
  return apollo
}
