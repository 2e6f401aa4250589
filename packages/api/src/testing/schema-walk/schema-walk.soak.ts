import fc from 'fast-check'
import type { GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomPostings } from './postings.js'
import { introspected, walk } from './walk.js'
import { smallWorld } from './world.js'
import type { SmallWorld } from './world.js'

const SHOWN = 25
const VIEWERS = 400

describe('hundreds of walks through the whole schema', () => {
  let world: SmallWorld
  let schema: GraphQLSchema
  beforeAll(async () => {
    world = await smallWorld()
    schema = await introspected(world)
  })
  afterAll(async () => {
    await world.close()
  })

  it('show any viewer with any appointments the union of what each opens, and nothing outside', async () => {
    await fc.assert(
      fc.asyncProperty(randomPostings(world.householdCount), async (postings) => {
        await world.appoint(postings)
        expect((await walk(world, schema)).problems.slice(0, SHOWN)).toEqual([])
      }),
      { seed: 20161231, numRuns: VIEWERS, endOnFailure: true },
    )
  })
})
