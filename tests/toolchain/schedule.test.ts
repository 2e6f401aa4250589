import { describe, expect, test } from 'vitest'
import { runLanes } from '../../bin/lanes/schedule.mjs'
import { closingLine, failedOnce, passedOnce, sum } from '../../bin/lanes/tally.mjs'

interface Gauge {
  running: number
  most: number
  readonly order: string[]
}

function lane(gauge: Gauge, name: string, fields: { after?: string[]; alone?: boolean; isRed?: boolean } = {}) {
  return {
    name,
    ...fields,
    async run() {
      gauge.running += 1
      gauge.most = Math.max(gauge.most, gauge.running)
      gauge.order.push(`${name}:${gauge.running}`)
      await new Promise(setImmediate)
      gauge.running -= 1
      return fields.isRed === true ? failedOnce('red') : passedOnce()
    },
  }
}

function gauge(): Gauge {
  return { running: 0, most: 0, order: [] }
}

function ignore(): void {
  return undefined
}

describe('the lanes of npm test', () => {
  test('run at most two at a time, in their order', async () => {
    const seen = gauge()
    await runLanes([lane(seen, 'a'), lane(seen, 'b'), lane(seen, 'c'), lane(seen, 'd')], 2, ignore)
    expect(seen.most).toBe(2)
    expect(seen.order.map((entry) => entry[0])).toEqual(['a', 'b', 'c', 'd'])
  })

  test('wait for those they come after', async () => {
    const seen = gauge()
    await runLanes([lane(seen, 'late', { after: ['early'] }), lane(seen, 'early')], 2, ignore)
    expect(seen.order).toEqual(['early:1', 'late:1'])
  })

  test('share the house with nobody when they run alone', async () => {
    const seen = gauge()
    await runLanes([lane(seen, 'a'), lane(seen, 'b', { alone: true }), lane(seen, 'c')], 2, ignore)
    expect(seen.order).toContain('b:1')
    expect(seen.order.indexOf('b:1')).toBe(2)
  })

  test('fail, unrun, when what they come after failed', async () => {
    const seen = gauge()
    const outcomes = await runLanes([lane(seen, 'a', { isRed: true }), lane(seen, 'b', { after: ['a'] })], 2, ignore)
    expect(seen.order).toEqual(['a:1'])
    expect(sum(outcomes)).toEqual({ passed: 0, failed: 2, skipped: 0 })
  })

  test('fail when they throw, and the rest goes on', async () => {
    const seen = gauge()
    const broken = { name: 'broken', run: () => Promise.reject(new Error('no such program')) }
    const outcomes = await runLanes([broken, lane(seen, 'a')], 2, ignore)
    expect(sum(outcomes)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
})

describe('the last line of npm test', () => {
  test('holds the skipped only when there are any', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
  })
})
