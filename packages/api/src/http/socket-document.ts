import { GraphQLError, getOperationAST, parse, specifiedRules, validate } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { RequestErrorCode } from '../graphql/errors.js'
import { MAX_TOKENS, checkCost, documentLimits } from '../graphql/query-limits.js'

/** A document that may be run, or why it may not. */
export type SocketDocument = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] }

/** An error of the document itself with its code of the closed list, as HTTP answers it; a code that is there already stays. */
const withCode = (error: GraphQLError, code: RequestErrorCode): GraphQLError =>
  'code' in error.extensions ? error : new GraphQLError(error.message, { nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null, extensions: { code } })

const parsed = (text: string): SocketDocument => {
  try {
    return { document: parse(text, { maxLexicalTokens: MAX_TOKENS }) }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] }
    // A document that nests deeper than the parser can follow.
    if (error instanceof RangeError) return { errors: [new GraphQLError('The document nests too deep.', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })] }
    throw error
  }
}

/**
 * Reads a document that came over a socket, under the same limits as over HTTP: a subscription is run anew with every
 * change, so it may cost no more than a query. An error is answered in its place and leaves the socket open.
 */
export const readSocketDocument = (schema: GraphQLSchema, text: string, operationName: string | null, variables: Readonly<Record<string, unknown>>): SocketDocument => {
  const read = parsed(text)
  if ('errors' in read) return read
  const { document } = read
  const errors = validate(schema, document, [...specifiedRules, documentLimits], { maxErrors: 20 })
  if (errors.length > 0) return { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
  const operation = getOperationAST(document, operationName)
  if (!operation) return { errors: [new GraphQLError('Name one of the operations of the document.', { extensions: { code: 'BAD_USER_INPUT' } })] }
  const tooCostly = checkCost(schema, document, operation, variables)
  return tooCostly === null ? read : { errors: [new GraphQLError(tooCostly.message, { originalError: tooCostly, nodes: operation })] }
}
