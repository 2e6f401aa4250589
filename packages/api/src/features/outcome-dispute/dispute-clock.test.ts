import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../time/business-day.js'
import { correctBy, disputeDueOn, foundTooLongAgo, isDisputeOverdue, markOf, raisedTooLongAgo, takeUpBy } from './dispute-clock.js'
import type { DisputeMoments } from './dispute-clock.js'

const dispute = (changes: Partial<DisputeMoments>): DisputeMoments => ({ status: 'OPEN', raisedAt: '2015-12-31 03:00:00.000', dueOn: null, concludedAt: null, ...changes })

describe('the clock of a dispute (4.1)', () => {
  it('gives five working days to take it up, over the holidays as they were announced', () => {
    // 1 to 3 January 2016 were free, and the days of the week after.
    expect(takeUpBy('2015-12-31 03:00:00.000')).toBe('2016-01-08')
    expect(isDisputeOverdue(dispute({}), '2016-01-08')).toBe(false)
    expect(isDisputeOverdue(dispute({}), '2016-01-09')).toBe(true)
  })

  it('runs by the day that was set once it was taken up, and for fifteen days once it was found wrong', () => {
    expect(disputeDueOn(dispute({ status: 'TAKEN_UP', dueOn: '2016-01-15' }))).toBe('2016-01-15')
    expect(correctBy('2016-01-15 03:00:00.000')).toBe('2016-01-30')
    expect([isDisputeOverdue(dispute({ status: 'TO_CORRECT', concludedAt: '2016-01-15 03:00:00.000' }), '2016-01-30'), isDisputeOverdue(dispute({ status: 'TO_CORRECT', concludedAt: '2016-01-15 03:00:00.000' }), '2016-01-31')]).toEqual([false, true])
  })

  it('tells nothing of one that is settled, nor of when it was raised to whom that is hidden', () => {
    for (const status of ['LINE_STANDS', 'WITHDRAWN', 'CORRECTED', 'TAKEN_OUT'] as const) expect(disputeDueOn(dispute({ status, dueOn: '2015-01-01', concludedAt: '2015-01-01 00:00:00.000' }))).toBe(null)
    expect(isDisputeOverdue(dispute({ raisedAt: null }), '2016-12-31')).toBe(false)
  })

  it('of a report with several shows the enterprise what it is to put right before what offices do, and anybody else what is late first', () => {
    const wrong = { status: 'TO_CORRECT', concludedAt: '2015-12-31 03:00:00.000' } as const
    const lookedInto = { status: 'TAKEN_UP', dueOn: '2016-01-05' } as const
    const hidden = [dispute({ ...lookedInto, raisedAt: null }), dispute({ ...wrong, raisedAt: null })]
    for (const today of ['2016-01-05', '2016-01-06']) expect(markOf(hidden, today), today).toEqual({ lines: 2, status: 'TO_CORRECT', actBy: '2016-01-15', overdue: false })
    expect(markOf([dispute(wrong), dispute(lookedInto)], '2016-01-06')).toEqual({ lines: 2, status: 'TAKEN_UP', actBy: '2016-01-05', overdue: true })
  })

  it('of several in one state shows the one whose day is next', () => {
    const on = (dueOn: string): DisputeMoments => dispute({ status: 'TAKEN_UP', dueOn })
    expect(markOf([on('2016-01-20'), on('2016-01-08'), on('2016-01-12')], '2015-12-31')?.actBy).toBe('2016-01-08')
    expect(markOf([dispute({ raisedAt: null }), dispute({ raisedAt: '2015-12-31 03:00:00.000' })], '2015-12-31')?.actBy).toBe('2016-01-08')
  })

  it('is the same as the bounds by which lists ask for it, on every day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 60 }), (start, later) => {
      const [day, today] = [addDays('2014-06-01', start), addDays('2014-06-01', start + later)]
      for (const time of ['00:00:00.000', '15:59:59.999']) {
        const at = `${day} ${time}`
        expect(at <= raisedTooLongAgo(today)).toBe(isDisputeOverdue(dispute({ raisedAt: at }), today))
        expect(at <= foundTooLongAgo(today)).toBe(isDisputeOverdue(dispute({ status: 'TO_CORRECT', concludedAt: at }), today))
      }
    }), { seed: 20151231 })
  })
})
