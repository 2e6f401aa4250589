import { describe, expect, it } from 'vitest'
import { tallyOf } from './testing/tally.js'

const town = tallyOf('town')

describe('what enterprises promise in the demo city', () => {
  it('is of all five kinds, a part of it delivered and some waiting for the village (C-10)', () => {
    for (const kind of ['INDUSTRY', 'JOBS', 'TRADE', 'SKILLS', 'DONATION']) expect(town.counts.get(`pledge ${kind}`), kind).toBeGreaterThan(0)
    for (const status of ['PENDING', 'CONFIRMED']) expect(town.counts.get(`delivery ${status}`), status).toBeGreaterThan(0)
  })

  it('is agreed on beside contracts: base villages, partnerships, and 50,000 mu of herbs for Anguo (I-17, SO-2)', () => {
    for (const kind of ['BASE_VILLAGE', 'PARTNERSHIP', 'MARKET']) expect(town.counts.get(`agreement ${kind}`), kind).toBeGreaterThan(0)
    expect(town.counts.get('marketArea')).toBe(5_000_000)
  })
})
