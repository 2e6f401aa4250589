import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { GraphQLError } from 'graphql'
import { BoundedCache } from '../data/bounded-cache.js'
import type { Executor } from '../graphql/executor.js'
import { MAX_TOKENS, documentLimits } from '../graphql/query-limits.js'
import type { LiveChanges, RequestContext } from '../graphql/request-context.js'
import { Admission } from './admission.js'
import { KnownDocuments } from './known-documents.js'
import { contextOfRequest } from './request-contexts.js'
import type { SessionServices } from './request-contexts.js'
import { presentedToken } from './session-token.js'

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

/** Headers by which Apollo decides the form of its answer. */
const acceptOf = (request: FastifyRequest): string => request.headers.accept ?? ''
const isJson = (request: FastifyRequest): boolean => request.method === 'POST' && request.headers['content-type'] === 'application/json'

/** Whoever shows no session stands in a line of their own: they mostly sign in, and that takes its time. */
const STRANGERS_AT_WORK = 50
const STRANGERS_WAITING = 400

/** Forms of answers remembered at most. */
const REMEMBERED_FORMS = 50

/**
 * Apollo on /graphql with the one executor behind its gateway interface.
 *
 * Where the profile shows the pipeline around the executor to be the cost, a document that Apollo has read and found valid
 * takes a shorter lane from then on: same context, same executor, same limits, and an answer of the form that Apollo chose
 * for the same Accept header. Errors are put into words by Apollo alone: it is given what the executor answered.
 */
export const addGraphqlRoute = async (server: FastifyInstance, schema: GraphQLSchema, executor: Executor, services: SessionServices, live: LiveChanges): Promise<ApolloServer<RequestContext>> => {
  const documents = new KnownDocuments()
  const forms = new BoundedCache<string, string>(REMEMBERED_FORMS)
  const apollo = new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      load: () =>
        Promise.resolve({
          executor: async ({ document, queryHash, request, source, context }) => {
            const requestContext = context as unknown as RequestContext
            if (requestContext.settled !== null) return requestContext.settled
            documents.remember(source, { document, documentHash: queryHash })
            // The operation is named by the request: beside it the gateway names null where the document holds no such operation.
            return executor({ document, documentHash: queryHash, operationName: request.operationName ?? null, variables: request.variables ?? {}, context: requestContext })
          },
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
  const settled = new WeakMap<FastifyRequest, RequestContext>()
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => settled.get(request) ?? contextOfRequest(request, reply, services, live)
  const throughApollo = fastifyApolloHandler(apollo, { context })
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const form = isJson(request) ? forms.get(acceptOf(request)) : undefined
    const read = form === undefined ? null : documents.requestIn(request.body)
    if (read === null) {
      const byApollo: unknown = await throughApollo.call(server, request, reply)
      const chosen = reply.getHeader('content-type')
      if (reply.statusCode === 200 && typeof chosen === 'string') forms.set(acceptOf(request), chosen)
      return byApollo
    }
    const requestContext = await context(request, reply)
    const result = await executor({ ...read, context: requestContext })
    if (result.errors !== undefined) {
      requestContext.settled = result
      settled.set(request, requestContext)
      return throughApollo.call(server, request, reply)
    }
    return reply.header('content-type', form).send(`${JSON.stringify({ data: result.data })}\n`)
  }
  const known = new Admission()
  const strangers = new Admission(STRANGERS_AT_WORK, STRANGERS_WAITING)
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: (request, reply) => {
      // An answer is for this person alone, and also a GET must not be kept anywhere.
      void reply.header('cache-control', 'no-store')
      const line = presentedToken(request) === null ? strangers : known
      return line.admit(() => answer(request, reply))
    },
  })
  return apollo
}
