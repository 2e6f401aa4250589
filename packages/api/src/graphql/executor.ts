import { GraphQLError, getOperationAST } from 'graphql'
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { CompiledQuery } from 'graphql-jit'
import { BoundedCache } from '../data/bounded-cache.js'
import { mayRunWithToken } from '../access/token-operations.js'
import { answerError, forbidden } from './errors.js'
import type { UnexpectedErrorLog } from './errors.js'
import { rememberedCostCheck } from './query-limits.js'
import type { RequestContext } from './request-context.js'

const CACHED_DOCUMENTS = 500

export interface ExecutorRequest {
  readonly document: DocumentNode
  /** Hash of the document's text; equal documents share one compiled query. */
  readonly documentHash: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: RequestContext
}

export type Executor = (request: ExecutorRequest) => Promise<ExecutionResult>

/**
 * The compiled query's own errors lack extensions. A resolver's error stands behind its original; without one it is the
 * executor that found a null where none may be, which is our fault and never the request's.
 */
const asGraphQLError = (error: GraphQLError): GraphQLError =>
  error instanceof GraphQLError && isPlainRecord(error.extensions)
    ? error
    : new GraphQLError(error.message, { path: error.path ?? null, originalError: error.originalError ?? new Error(error.message, { cause: error }) })

const isPlainRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * The one executor: graphql-jit compiles each document once, variables are checked by graphql-js first, and every error
 * leaves through `answerError`. Used by HTTP and by subscriptions alike.
 */
export const createExecutor = (schema: GraphQLSchema, log: UnexpectedErrorLog): Executor => {
  const compiled = new BoundedCache<string, CompiledQuery>(CACHED_DOCUMENTS)
  const checkCost = rememberedCostCheck(schema)

  const compiledQuery = (request: ExecutorRequest): CompiledQuery | ExecutionResult => {
    const key = `${request.documentHash}:${request.operationName ?? ''}`
    const known = compiled.get(key)
    if (known !== undefined) return known
    const result = compileQuery(schema, request.document, request.operationName ?? '', { disableLeafSerialization: false })
    if (!isCompiledQuery(result)) return result
    compiled.set(key, result)
    return result
  }

  return async (request) => {
    const { language } = request.context
    const answered = (result: ExecutionResult): ExecutionResult =>
      result.errors === undefined ? result : { ...result, errors: result.errors.map((error) => answerError(asGraphQLError(error), language, log)) }
    const operation = getOperationAST(request.document, request.operationName)
    if (!operation) return answered({ errors: [new GraphQLError('Name one of the operations of the document.')] })
    // The one place that limits what a token asks, before any resolver is reached.
    if (request.context.viewer?.accessToken !== undefined && !mayRunWithToken(request.document, operation)) return answered({ errors: [new GraphQLError('FORBIDDEN', { originalError: forbidden(), nodes: operation })] })
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables, { maxErrors: 20 })
    // graphql-js hides the fault in an error inside an error, which would pass for one that nobody expected.
    if (errors !== undefined) return answered({ errors: errors.map((error) => new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })) })
    const tooCostly = checkCost(request.document, operation, request.variables)
    if (tooCostly !== null) return answered({ errors: [new GraphQLError(tooCostly.message, { originalError: tooCostly, nodes: operation })] })
    const query = compiledQuery(request)
    if (!isCompiledQuery(query)) return answered(query)
    return answered(await query.query({}, request.context, { ...request.variables }))
  }
}
