import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { GraphQLError, buildSchema, execute, getIntrospectionQuery, getNamedType, getOperationAST, isInputObjectType, parse, validate } from 'graphql'
import type { ExecutionResult, GraphQLInputObjectType, GraphQLSchema } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { describe, expect, it } from 'vitest'
import { randomDocument } from '../testing/parity/random-document.js'
import { PARITY_CASES } from '../testing/parity/parity-documents.js'
import type { ParityCase } from '../testing/parity/parity-documents.js'
import { PARITY_SCHEMA } from '../testing/parity/parity-schema.js'
import { ScalarError, answerError } from './errors.js'
import { createExecutor } from './executor.js'
import { RequestContext } from './request-context.js'

interface Told {
  readonly data: unknown
  /** Codes with the paths they stand at, in no order. */
  readonly errors: readonly string[]
}

const context = new RequestContext(null, 'en', { followsRotation: false, device: null, setToken: () => undefined, clearToken: () => undefined }, { changesIn: () => (async function* () {})() as AsyncGenerator<string, undefined> })

const told = ({ data, errors = [] }: ExecutionResult): Told => ({
  data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
  errors: errors.map((error) => `${String(error.extensions['code'])} ${JSON.stringify(error.path ?? null)}`).toSorted(),
})

/** An error that only the executor itself makes: of a null where none may be, or of a stored value that a scalar cannot write. It is our fault and never the request's. */
const isOfExecutor = ({ originalError }: GraphQLError): boolean => originalError === undefined || originalError instanceof ScalarError

/** What graphql-js answers, its errors put through the same one place. */
const reference = async (schema: GraphQLSchema, { document, variables = {}, operationName }: ParityCase): Promise<Told> => {
  const parsed = parse(document)
  const operation = getOperationAST(parsed, operationName)
  const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables)
  if (errors !== undefined) return told({ errors: errors.map((error) => new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } })) })
  const result = await execute({ schema, document: parsed, rootValue: {}, contextValue: context, variableValues: variables, ...(operationName === undefined ? {} : { operationName }) })
  if (result.errors === undefined) return told(result)
  const ours = (error: GraphQLError): GraphQLError => (isOfExecutor(error) ? new GraphQLError(error.message, { path: error.path ?? null, originalError: new Error(error.message) }) : error)
  return told({ ...result, errors: result.errors.map((error) => answerError(ours(error), 'en', () => undefined)) })
}

const executorOf = (schema: GraphQLSchema): ((each: ParityCase) => Promise<Told>) => {
  const executor = createExecutor(schema, () => undefined)
  return async ({ document, variables = {}, operationName }) => told(await executor({ document: parse(document), documentHash: document, operationName: operationName ?? null, variables, context }))
}

/** Where a null stands in the data on the way to a path, if that is above its end. */
const nulledAbove = (data: unknown, path: readonly (string | number)[]): string | null => {
  let value = data
  for (const [index, key] of path.entries()) {
    if (value === null) return JSON.stringify(path.slice(0, index))
    value = typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : null
  }
  return null
}

/**
 * Below a field that became null with what it holds, an executor may tell of one error or of all (GraphQL, "Handling Field
 * Errors"): there only that there was one is compared.
 */
const comparable = ({ data, errors }: Told): Told => ({
  data,
  errors: [
    ...new Set(
      errors.map((error) => {
        const path = JSON.parse(error.slice(error.indexOf(' ') + 1)) as (string | number)[] | null
        const nulled = path === null ? null : nulledAbove(data, path)
        return nulled === null ? error : `some error below ${nulled}`
      }),
    ),
  ].toSorted(),
})

describe('the compiling executor', () => {
  const run = executorOf(PARITY_SCHEMA)

  it.each(PARITY_CASES)('answers as graphql-js does: $name', async (each) => {
    expect(validate(PARITY_SCHEMA, parse(each.document))).toEqual([])
    expect(await run(each)).toEqual(await reference(PARITY_SCHEMA, each))
  })

  it('answers the same again from its cache', async () => {
    for (const each of PARITY_CASES) await run(each)
    for (const each of PARITY_CASES) expect({ name: each.name, ...(await run(each)) }).toEqual({ name: each.name, ...(await reference(PARITY_SCHEMA, each)) })
  })

  it('answers a whole introspection as graphql-js does', async () => {
    const each = { name: 'introspection', document: getIntrospectionQuery() }
    expect(await run(each)).toEqual(await reference(PARITY_SCHEMA, each))
  })

  it('answers random documents as graphql-js does', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument(PARITY_SCHEMA), async (each) => {
        expect(validate(PARITY_SCHEMA, parse(each.document))).toEqual([])
        expect(comparable(await run(each))).toEqual(comparable(await reference(PARITY_SCHEMA, each)))
      }),
      { seed: 20151231, numRuns: 300 },
    )
  })
})

describe('the input types of the API', () => {
  it('never lead back to themselves: the compiler writes out the reading of a variable, and would not end', () => {
    const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
    const leadsTo = (type: GraphQLInputObjectType, wanted: GraphQLInputObjectType, depth = 0): boolean =>
      depth < 20 &&
      Object.values(type.getFields()).some((field) => {
        const inner = getNamedType(field.type)
        return isInputObjectType(inner) && (inner === wanted || leadsTo(inner, wanted, depth + 1))
      })
    expect(Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type) && leadsTo(type, type)).map(String)).toEqual([])
  })
})
