import { expect, test } from 'vitest'
import { nextReport } from './next-report'
import { retryDelay } from './retry-delay'
import { parseReport, type WaitingReport } from './waiting-report'

const report = (id: string, part: Partial<WaitingReport> = {}): WaitingReport => ({
  form: 1, id, sequence: Number(id), words: '{}', title: '', photos: [], writtenAt: '', state: 'WAITING', failures: 0, faults: 0, regrets: 0, pause: null, reasons: [], number: null, deliveredAt: null, ...part,
})
const resting = (from: number, until: number) => ({ cause: 'NO_ANSWER', from, until }) as const

test('reports go in the order in which they were finished', () => {
  expect(nextReport([report('2'), report('1')], 0)).toMatchObject({ kind: 'SEND', report: { id: '1' } })
})

test('a report without a name goes after all that have one, whenever it was finished', () => {
  const reports = [report('1'), report('2', { anonymous: true }), report('3'), report('4', { anonymous: true })]
  const order: string[] = []
  for (let waiting = reports; waiting.length > 0; ) {
    const next = nextReport(waiting, 0)
    if (next.kind !== 'SEND') break
    order.push(next.report.id)
    waiting = waiting.filter(({ id }) => id !== next.report.id)
  }
  expect(order).toEqual(['1', '3', '2', '4'])
})

test('a report without a name that earlier pages kept, which said so in its words alone, goes last too', () => {
  const kept = [report('1', { words: JSON.stringify({ input: { anonymous: true } }) }), report('2', { words: JSON.stringify({ input: { anonymous: false } }) })]
  const read = kept.map((each) => parseReport(JSON.stringify(each))).filter((each) => each !== null)
  expect(nextReport(read, 0)).toMatchObject({ kind: 'SEND', report: { id: '2' } })
})

test('a report without a name waits for a named one that rests', () => {
  expect(nextReport([report('1', { anonymous: true }), report('2', { pause: resting(0, 100) })], 50)).toEqual({ kind: 'REST', until: 100 })
})

test('a report that rests for want of an answer holds up those behind it until its time has come', () => {
  const reports = [report('1', { pause: resting(0, 100) }), report('2')]
  expect(nextReport(reports, 50)).toEqual({ kind: 'REST', until: 100 })
  expect(nextReport(reports, 100)).toMatchObject({ kind: 'SEND', report: { id: '1' } })
})

test('what was refused, conflicts or is delivered stands aside', () => {
  const reports = [report('1', { state: 'REFUSED' }), report('2', { state: 'CONFLICT' }), report('3', { state: 'DELIVERED' })]
  expect(nextReport([...reports, report('4')], 0)).toMatchObject({ kind: 'SEND', report: { id: '4' } })
  expect(nextReport(reports, 0)).toEqual({ kind: 'REST', until: null })
})

test('a report at which the service fails five times in a row lets the others pass', () => {
  const failing = (faults: number) => [report('1', { faults, pause: resting(0, 100) }), report('2')]
  expect(nextReport(failing(4), 50)).toEqual({ kind: 'REST', until: 100 })
  expect(nextReport(failing(5), 50)).toMatchObject({ kind: 'SEND', report: { id: '2' } })
})

test('a clock that is set back by days ends the pauses that it would have made endless', () => {
  expect(nextReport([report('1', { pause: resting(1_000_000, 1_002_000) })], 0)).toMatchObject({ kind: 'SEND' })
})

test('waits double from two seconds to five minutes, less up to a quarter by chance', () => {
  expect([1, 2, 3, 30].map((failures) => retryDelay(failures, 0))).toEqual([2_000, 4_000, 8_000, 300_000])
  expect(retryDelay(1, 0.999)).toBe(1_501)
})
