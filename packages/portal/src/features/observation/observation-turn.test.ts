import { expect, test } from 'vitest'
import { turnOf } from './observation-turn'

const at = (status: Parameters<typeof turnOf>[0]['status'], part: Partial<Parameters<typeof turnOf>[0]> = {}) => turnOf({ kind: 'PROJECT', status, overdue: false, subjectOffice: null, ...part })

test('the town accepts and assigns; once the deadline has run out the banner may, too', () => {
  expect(at('SUBMITTED')).toEqual({ step: 'triage', who: 'town' })
  expect(at('TRIAGED')).toEqual({ step: 'assign', who: 'town' })
  expect(at('SUBMITTED', { overdue: true })?.who).toBe('townOrBanner')
})

test('where the town’s office is the subject the banner has its turn, late or not', () => {
  for (const overdue of [false, true]) {
    expect(at('SUBMITTED', { subjectOffice: 'TOWN_OFFICE', overdue })).toEqual({ step: 'triage', who: 'banner' })
    expect(at('TRIAGED', { subjectOffice: 'TOWN_OFFICE', overdue })).toEqual({ step: 'assign', who: 'banner' })
    expect(at('TRIAGED', { subjectOffice: 'TOWN_OFFICE', overdue, kind: 'COMMENDATION' })).toEqual({ step: 'close', who: 'banner' })
  }
})

test('the handler concludes and puts right, the banner verifies, the reporter or the banner closes', () => {
  expect(at('ASSIGNED')).toEqual({ step: 'conclude', who: 'handler' })
  expect(at('CONFIRMED')).toEqual({ step: 'rectify', who: 'handler' })
  expect(at('RECTIFYING')).toEqual({ step: 'verify', who: 'banner' })
  for (const status of ['VERIFIED', 'UNFOUNDED'] as const) expect(at(status)).toEqual({ step: 'close', who: 'reporterOrBanner' })
})

test('an overdue step of the handler is still the handler’s', () => {
  expect(at('ASSIGNED', { overdue: true })?.who).toBe('handler')
})

test('a commendation is passed on and closed by the town, and what has ended waits for nobody', () => {
  expect(at('TRIAGED', { kind: 'COMMENDATION' })).toEqual({ step: 'close', who: 'town' })
  for (const status of ['CLOSED', 'DECLINED'] as const) expect(at(status)).toBeNull()
})
