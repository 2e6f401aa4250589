import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { badInputTrial } from '../testing/bad-input/trial.js'
import type { BadInputTrial } from '../testing/bad-input/trial.js'
import { rollupDifferences } from '../testing/rollup-agreement.js'

/** Each database is tried with values of its own; on MariaDB a request takes several times as long. The soak tries more on both. */
const RUNS = process.env['TEST_DIALECT'] === 'mysql' ? 30 : 60

describe('bad input', () => {
  let trial: BadInputTrial
  beforeAll(async () => {
    trial = await badInputTrial()
  })
  afterAll(async () => {
    await trial.api.close()
  })

  it.each(['query', 'mutation'] as const)(
    'to any %s is answered with a code of the contract, never with a fault of ours',
    async (operation) => {
      for (const field of trial.fields(operation)) await trial.tryOut(operation, field, RUNS)
    },
    120_000,
  )

  it('leaves every stored figure in agreement with the facts', async () => {
    expect(await rollupDifferences(trial.api.application.core.database)).toEqual([])
  })
})
