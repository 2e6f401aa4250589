import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfStored, fromStoredInstant, NotAnInstantError, toRfc3339, toStoredInstant } from './instant.js'

describe('an instant', () => {
  it('is stored in UTC with milliseconds and written as RFC 3339', () => {
    expect(toStoredInstant(new Date('2015-12-31T12:00:00.000+08:00'))).toBe('2015-12-31 04:00:00.000')
    expect(toRfc3339('2015-12-31 04:00:00.007')).toBe('2015-12-31T04:00:00.007Z')
  })

  it('is of the day in Shanghai, which begins at 16:00 in UTC', () => {
    expect(['2015-12-30 15:59:59.999', '2015-12-30 16:00:00.000'].map(dayOfStored)).toEqual(['2015-12-30', '2015-12-31'])
  })

  it('comes back from the database as it went in, and its text sorts in time', () => {
    const instants = fc.date({ min: new Date('1992-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
    fc.assert(fc.property(instants, instants, (one, other) => {
      expect(fromStoredInstant(toStoredInstant(one)).getTime()).toBe(one.getTime())
      expect(Math.sign(one.getTime() - other.getTime())).toBe(toStoredInstant(one) < toStoredInstant(other) ? -1 : toStoredInstant(one) > toStoredInstant(other) ? 1 : 0)
    }), { seed: 20151231 })
  })

  it.each(['2015-12-31', '2015-12-31T04:00:00.000Z', '2015-02-30 04:00:00.000', '2015-12-31 24:00:00.000', '2015-12-31 04:00:00'])(
    '%j is not an instant of the database', (text) => expect(() => fromStoredInstant(text)).toThrow(NotAnInstantError))
})
