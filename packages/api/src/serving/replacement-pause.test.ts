import { describe, expect, it } from 'vitest'
import { ReplacementPause } from './replacement-pause.js'

describe('the pause before a worker is replaced', () => {
  it('grows while workers die at their start, up to half a minute', () => {
    const pause = new ReplacementPause()
    expect(Array.from({ length: 10 }, () => pause.after(100))).toEqual([200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000, 30_000])
  })

  it('is short again after a worker that lived', () => {
    const pause = new ReplacementPause()
    for (let death = 0; death < 5; death += 1) pause.after(100)
    expect([pause.after(60_000), pause.after(100)]).toEqual([200, 200])
  })
})
