import { describe, expect, it } from 'vitest'
import { entriesOf } from './calendar-entries'

const household = { id: 'h', headName: '包巴图', status: 'NOT_EXITED', lastVisitedOn: '2015-06-20', visits: [{ id: 'v', visitedOn: '2015-06-20' }] } as const
const known = {
  households: [household, { ...household, id: 'exited', status: 'EXITED', visits: [] }] as const,
  activities: [{ id: 'a', kind: 'TECH_ADVICE', heldOn: '2015-12-02', title: '青贮', region: { code: '150525100202', name: '村' } }] as const,
  observations: [{ id: 'o', number: 'O150525100202-2015-0001', kind: 'PUBLICITY', dueAt: '2015-12-10T15:59:59.999Z', overdue: false }] as const,
  appointment: { id: 'p', endedOn: '2015-12-31' },
}
type Known = Parameters<typeof entriesOf>[1]
const of = (month: string): string[] => entriesOf(month, known as unknown as Known).map(({ on, kind, name }) => `${on} ${kind} ${name ?? ''}`.trim())

describe('a calendar', () => {
  it('holds what is due in a month, what was done, and the term that ends, by day', () => {
    expect(of('2015-12')).toEqual(['2015-12-02 activity 青贮', '2015-12-10 observationDue O150525100202-2015-0001', '2015-12-20 visitDue 包巴图', '2015-12-31 termEnds'])
    expect(of('2015-06')).toEqual(['2015-06-20 visit 包巴图'])
  })

  it('holds the poverty-relief day of 17 October from 2014 on', () => {
    expect([of('2015-10'), of('2014-10'), of('2013-10')]).toEqual([['2015-10-17 reliefDay'], ['2014-10-17 reliefDay'], []])
  })
})
