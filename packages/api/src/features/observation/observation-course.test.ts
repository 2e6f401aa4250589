import { describe, expect, it } from 'vitest'
import { clockTimesOf } from './observation-course.js'

const submittedAt = '2015-12-01 02:00:00.000'
const at = (day: string): string => `2015-12-${day} 02:00:00.000`

describe('the clocks of an observation', () => {
  it('run from its submission, the finish from its first assignment', () => {
    expect(clockTimesOf(submittedAt, [{ status: 'SUBMITTED', at: submittedAt }, { status: 'TRIAGED', at: at('02') }])).toEqual({ startedAt: submittedAt, acceptedAt: null, extendedTo: null })
    expect(
      clockTimesOf(submittedAt, [{ status: 'SUBMITTED', at: submittedAt }, { status: 'TRIAGED', at: at('02') }, { status: 'ASSIGNED', at: at('03') }, { status: 'ASSIGNED', at: at('07') }, { status: 'CONFIRMED', at: at('08') }]),
    ).toEqual({ startedAt: submittedAt, acceptedAt: at('03'), extendedTo: null })
  })

  it('keep to what was granted until an end is reopened', () => {
    const prolonged = [{ status: 'SUBMITTED', at: submittedAt }, { status: 'ASSIGNED', at: at('03') }, { status: 'ASSIGNED', at: at('10'), extendedTo: at('25') }, { status: 'CONFIRMED', at: at('12'), extendedTo: null }] as const
    expect(clockTimesOf(submittedAt, prolonged)).toEqual({ startedAt: submittedAt, acceptedAt: at('03'), extendedTo: at('25') })
    expect(clockTimesOf(submittedAt, [...prolonged, { status: 'CLOSED', at: at('14') }, { status: 'TRIAGED', at: at('20') }])).toEqual({ startedAt: at('20'), acceptedAt: null, extendedTo: null })
  })

  it.each(['CLOSED', 'DECLINED'] as const)('begin anew when one that was %s is reopened', (ended) => {
    const before = [{ status: 'SUBMITTED', at: submittedAt }, { status: 'TRIAGED', at: at('02') }, { status: 'ASSIGNED', at: at('03') }, { status: ended, at: at('10') }, { status: 'TRIAGED', at: at('20') }] as const
    expect(clockTimesOf(submittedAt, before)).toEqual({ startedAt: at('20'), acceptedAt: null, extendedTo: null })
    expect(clockTimesOf(submittedAt, [...before, { status: 'ASSIGNED', at: at('22') }])).toEqual({ startedAt: at('20'), acceptedAt: at('22'), extendedTo: null })
  })
})
