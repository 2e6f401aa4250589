import { describe, expect, it } from 'vitest'
import { COURTYARD, courtyardOf } from './city/courtyard-plan.js'
import type { PlannedCourtyard } from './city/courtyard-plan.js'

const planned = Array.from({ length: 435 }, (_, index) => courtyardOf(index + 1)).filter((each): each is PlannedCourtyard => each !== null)

describe('the courtyard economy of the city', () => {
  it('is 300 million yuan in 60 project villages (I-15)', () => {
    expect(planned.map(({ n }) => n)).toEqual(Array.from({ length: COURTYARD.villages }, (_, index) => index + 1))
    expect(planned.reduce((sum, { investment }) => sum + investment, 0)).toBe(30_000_000_000)
  })

  it('is of three kinds, each by one of the three models (I-15, I-16)', () => {
    expect(new Set(planned.map(({ kind, model }) => `${kind} ${model}`))).toEqual(new Set(['BREEDING SMALL_SCALE_LARGE_GROUP', 'GROWING MOUNTAIN_AND_SAND', 'TOURISM RURAL_TOURISM']))
  })
})
