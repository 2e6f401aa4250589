import { describe, expect, it } from 'vitest'
import { fixedClock } from '../testing/fixed-clock.js'
import { demoClock, inBusinessTime, systemClock } from './clock.js'

describe('the clock of a demonstration', () => {
  it('starts at noon in Shanghai of its day and runs on with the real time, over midnight too', () => {
    const real = fixedClock('2030-03-01T00:00:00.000Z')
    const clock = demoClock('2015-12-31', () => real.now())
    expect([clock.now().toISOString(), clock.today()]).toEqual(['2015-12-31T04:00:00.000Z', '2015-12-31'])
    real.advance(11 * 3_600_000)
    expect(clock.today()).toBe('2015-12-31')
    real.advance(3_600_000)
    expect(clock.today()).toBe('2016-01-01')
  })

  it('never changes the real time that sessions and locks follow', () => {
    const real = fixedClock('2030-03-01T00:00:00.000Z')
    expect(demoClock('2015-12-31', () => real.now()).realNow().toISOString()).toBe('2030-03-01T00:00:00.000Z')
  })
})

describe('a real instant as the system tells it', () => {
  it('is as far from now by the one clock as by the other', () => {
    const real = fixedClock('2030-03-01T02:30:00.400Z')
    const clock = demoClock('2015-12-31', () => real.now())
    expect(inBusinessTime(clock, new Date('2030-03-01T02:30:00.400Z')).toISOString().slice(0, 16)).toBe('2015-12-31T04:00')
    expect(inBusinessTime(clock, new Date('2031-03-01T02:30:00.400Z')).toISOString().slice(0, 16)).toBe('2016-12-30T04:00')
    real.advance(3_600_000)
    expect(inBusinessTime(clock, new Date('2030-03-01T02:30:00.400Z')).toISOString().slice(0, 16)).toBe('2015-12-31T04:00')
  })

  it('is itself where business runs in real time', () => expect(inBusinessTime(fixedClock(), new Date('2027-11-26T09:00:00.000Z')).toISOString()).toBe('2027-11-26T09:00:00.000Z'))
})

describe('the clock of the system', () => {
  it('has one time for business and for sessions', () => {
    const clock = systemClock()
    expect(Math.abs(clock.now().getTime() - clock.realNow().getTime())).toBeLessThan(1_000)
  })
})
