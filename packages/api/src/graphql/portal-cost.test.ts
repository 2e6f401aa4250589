import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, concatAST, Kind, parse } from 'graphql'
import type { OperationDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { MAX_COST, operationCost } from './query-limits.js'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const schema = buildSchema(readFileSync(join(root, 'packages/api/schema.graphql'), 'utf8'))
const sources = join(root, 'packages/portal/src')
const documents = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parse(readFileSync(join(sources, file), 'utf8')))
const everything = concatAST(documents)
const operations = everything.definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)

/** The largest page there is, for every page size that is a variable, and an order wherever one may be asked for. */
const DEAREST = { first: 100, orderBy: 'ANY' }

describe('the portal', () => {
  it.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))('asks %s for at most half of what a query may cost', (_name, operation) => {
    const cost = operationCost(schema, everything, operation, DEAREST)
    expect(cost).toBeLessThanOrEqual(MAX_COST / 2)
  })

  it('asks something', () => {
    expect(operations.length).toBeGreaterThan(50)
  })
})
