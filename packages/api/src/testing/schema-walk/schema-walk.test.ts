import fc from 'fast-check'
import type { GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES } from '../../access/roles.js'
import type { EntityName } from '../../data/entities.js'
import { SCOPE_REGISTRY } from '../../data/scope-registry.js'
import { WALKED_ENTITIES } from './entities-walk.js'
import { reachableFields } from './field-names.js'
import { posting, randomPostings } from './postings.js'
import { LISTS, OTHER_ROOTS, PLACE_LISTS, SINGLES } from './roots.js'
import { introspected, walk } from './walk.js'
import { smallWorld } from './world.js'
import type { SmallWorld } from './world.js'

/** Problems shown of a walk that failed; one mistake often shows on many paths. */
const SHOWN = 25
const RANDOM_VIEWERS = 20

/** Fields in which nobody ever finds anything, or for which the small world is too small: five of a kind, or a certificate whose report was taken back since. */
const ALWAYS_EMPTY = ['EnterpriseCertificate.correctedAt', 'Household.bankAccount', 'SupervisionVillage.anonymousReports', 'SupervisorActivity.meanScore']

/** The entities whose rows are narrowed to a viewer. */
const NARROWED = (Object.keys(SCOPE_REGISTRY) as EntityName[]).filter((entity) => SCOPE_REGISTRY[entity].kind !== 'unscoped')

describe('a walk through the whole schema', () => {
  let world: SmallWorld
  let schema: GraphQLSchema
  const seen = new Set<string>()

  const problemsOf = async (): Promise<readonly string[]> => {
    const found = await walk(world, schema)
    for (const name of found.seen) seen.add(name)
    return found.problems.slice(0, SHOWN)
  }

  beforeAll(async () => {
    world = await smallWorld()
    schema = await introspected(world)
  })
  afterAll(async () => {
    await world.close()
  })

  it('begins at every field of Query', () => {
    const begun = new Set([...Object.keys(LISTS), ...Object.values(SINGLES).map((root) => root.field), ...OTHER_ROOTS, ...Object.keys(PLACE_LISTS)])
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted()).toEqual([...begun].toSorted())
  })

  it.each(NARROWED)('reads the rows of %s, which not everybody sees', (entity) => {
    expect(WALKED_ENTITIES, `${entity} has no entry in WALKS of testing/schema-walk/entities-walk.ts, so nothing compares its rows with the contract`).toContain(entity)
  })

  it.each(ROLES)('shows %s the rows and fields of the contract’s tables, all of them and no others', { timeout: 120_000 }, async (role) => {
    await world.appoint([posting(role, 1, { households: [3, 4, 6, 9] })])
    expect(await problemsOf()).toEqual([])
  })

  it('shows somebody who was never appointed nothing but reference data and the own notices', async () => {
    await world.appoint([])
    expect(await problemsOf()).toEqual([])
  })

  it(
    'shows any viewer with any appointments the union of what each opens, and nothing outside',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomPostings(world.householdCount), async (postings) => {
          await world.appoint(postings)
          expect(await problemsOf()).toEqual([])
        }),
        { seed: 20151231, numRuns: RANDOM_VIEWERS, endOnFailure: true },
      )
    },
    180_000,
  )

  it('has by then found something in every field of the schema', () => {
    expect(reachableFields(schema).filter((name) => !seen.has(name))).toEqual(ALWAYS_EMPTY)
  })
})
