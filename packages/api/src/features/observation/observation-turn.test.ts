import { describe, expect, it } from 'vitest'
import type { Role } from '../../access/roles.js'
import type { ObservationStatus } from './observation-codes.js'
import { observationStepNames } from './observation-states.js'
import { closesAsReporter, mayTake, officeRefusal, turnRefusal } from './observation-turn.js'
import type { Participant, TurnFacts } from './observation-turn.js'

const facts = (status: ObservationStatus, extra: Partial<TurnFacts> = {}): TurnFacts => ({
  kind: 'PROJECT', status, reopened: false, dueAt: '2015-12-31 15:59:59.999', reporterId: 'reporter', handlerId: 'handler', cadreId: null, foundCadreId: null, leadId: null, ...extra,
})
const as = (accountId: string, roles: readonly Role[], extra: Partial<Participant> = {}): Participant => ({ accountId, roles: new Set(roles), townIsSubject: false, goesWithProject: false, now: '2015-12-31 04:00:00.000', ...extra })
const late = { now: '2015-12-31 16:00:00.000' }

describe('whose turn it is', () => {
  it.each([
    ['the town office within the deadline', as('town', ['TOWN_OFFICE']), null],
    ['the town office after it, too', as('town', ['TOWN_OFFICE'], late), null],
    ['not the banner office within the deadline', as('banner', ['BANNER_OFFICE']), 'TOWN_OFFICE_FIRST'],
    ['the banner office after it', as('banner', ['BANNER_OFFICE'], late), null],
    ['the banner office when the town office is the subject', as('banner', ['BANNER_OFFICE'], { townIsSubject: true }), null],
    ['nobody of a town office that is the subject', as('town', ['TOWN_OFFICE'], { townIsSubject: true }), 'BANNER_OFFICE_INSTEAD'],
    ['whoever is both, as the town office', as('both', ['TOWN_OFFICE', 'BANNER_OFFICE']), null],
  ])('triage: %s', (_name, participant, refused) => {
    expect(turnRefusal('triage', facts('SUBMITTED'), participant)).toBe(refused)
    expect(turnRefusal('close', facts('TRIAGED', { kind: 'COMMENDATION' }), participant)).toBe(refused)
  })

  it('of whoever goes with the project nobody’s but to put it right, and as the reporter', () => {
    const going = (accountId: string): Participant => as(accountId, ['TOWN_OFFICE', 'BANNER_OFFICE', 'FIRST_SECRETARY', 'VOLUNTEER_SUPERVISOR'], { ...late, goesWithProject: true })
    const open = (accountId: string): string[] => observationStepNames.flatMap((step) => (['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'CLOSED'] as const).flatMap((status) => (mayTake(step, facts(status), going(accountId)) ? [`${step} ${status}`] : [])))
    expect(open('handler')).toEqual(['rectify CONFIRMED'])
    expect(open('somebody')).toEqual([])
    expect(open('reporter')).toEqual(['close VERIFIED', 'reopen CLOSED'])
    expect(turnRefusal('triage', facts('SUBMITTED'), going('somebody'))).toBe('OWN_PROJECT')
  })

  it('never the person it is about, as whoever it may be', () => {
    const everything = as('subject', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'FIRST_SECRETARY'], late)
    for (const step of observationStepNames) {
      for (const status of ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'CLOSED'] as const) {
        expect(mayTake(step, facts(status, { cadreId: 'subject', handlerId: 'subject', reporterId: 'subject' }), everything), `${step} ${status}`).toBe(false)
      }
    }
  })

  it('of the person whom the finding names only what the reporter alone does', () => {
    const everything = as('found', ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'FIRST_SECRETARY'], late)
    const open = (extra: Partial<TurnFacts>): string[] => observationStepNames.flatMap((step) => (['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'CLOSED'] as const).flatMap((status) => (mayTake(step, facts(status, { foundCadreId: 'found', handlerId: 'found', ...extra }), everything) ? [`${step} ${status}`] : [])))
    expect(open({})).toEqual([])
    expect(open({ reporterId: 'found' })).toEqual(['close VERIFIED', 'reopen CLOSED'])
    expect(closesAsReporter(facts('VERIFIED', { foundCadreId: 'found', reporterId: 'found' }), everything, null)).toBe(true)
  })

  it('of a report that another leads only what its reporter alone does', () => {
    const led = { leadId: 'lead' }
    expect(turnRefusal('triage', facts('SUBMITTED', led), as('town', ['TOWN_OFFICE']))).toBe('LED')
    expect(turnRefusal('concludeConfirmed', facts('ASSIGNED', led), as('handler', ['FIRST_SECRETARY']))).toBe('LED')
    expect(turnRefusal('close', facts('VERIFIED', led), as('banner', ['BANNER_OFFICE']))).toBe('LED')
    expect(turnRefusal('close', facts('VERIFIED', led), as('reporter', ['VOLUNTEER_SUPERVISOR']))).toBeNull()
    expect(turnRefusal('reopen', facts('CLOSED', led), as('reporter', ['VOLUNTEER_SUPERVISOR']))).toBeNull()
  })

  it('nobody’s of an office who goes with the project that it is about, or whom it is about', () => {
    expect(officeRefusal(facts('TRIAGED'), as('town', ['TOWN_OFFICE']))).toBeNull()
    expect(officeRefusal(facts('TRIAGED'), as('town', ['TOWN_OFFICE'], { goesWithProject: true }))).toBe('OWN_PROJECT')
    expect(officeRefusal(facts('TRIAGED', { foundCadreId: 'town' }), as('town', ['TOWN_OFFICE']))).toBe('ABOUT_ONESELF')
  })

  it('the handler’s only while an appointment still lets the handler handle it', () => {
    expect(mayTake('concludeConfirmed', facts('ASSIGNED'), as('handler', ['FIRST_SECRETARY']))).toBe(true)
    expect(mayTake('concludeConfirmed', facts('ASSIGNED'), as('handler', ['VOLUNTEER_SUPERVISOR']))).toBe(false)
    expect(mayTake('concludeConfirmed', facts('ASSIGNED'), as('handler', []))).toBe(false)
  })
})

describe('closing', () => {
  it('is done as the reporter with a score, as the office without one by whoever is both', () => {
    const both = as('reporter', ['BANNER_OFFICE'])
    expect([closesAsReporter(facts('VERIFIED'), both, 5), closesAsReporter(facts('VERIFIED'), both, null)]).toEqual([true, false])
    expect(closesAsReporter(facts('VERIFIED'), as('reporter', ['VOLUNTEER_SUPERVISOR']), null)).toBe(true)
    expect(closesAsReporter(facts('VERIFIED'), as('banner', ['BANNER_OFFICE']), 5)).toBe(false)
    expect(closesAsReporter(facts('TRIAGED', { kind: 'COMMENDATION' }), as('reporter', ['TOWN_OFFICE']), 5)).toBe(false)
  })
})
