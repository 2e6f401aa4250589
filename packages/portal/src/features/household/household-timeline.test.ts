import { expect, test } from 'vitest'
import { eventText, timelineEntries, type Event } from './household-timeline'
import type { Translate } from '../../ui/text/catalogue'

const inKeys: Translate = (key, values = {}) => [key, ...Object.values(values)].join(' ')

const outcome = (from: string | null, to: string | null): Event => ({ id: 'o', on: '2015-10-08', kind: 'OUTCOME', field: 'outcome.2015Q3', from, to, reason: null, person: null, fileNumber: null, caseId: null, by: null })

test('an outcome is told with its quarter and in yuan, and so is one that was taken back', () => {
  expect(eventText(outcome(null, '123450'), inKeys)).toBe('household.timeline.outcome linkage.period 2015 linkage.quarter.Q3 1,234.50')
  expect(eventText(outcome('10000', null), inKeys)).toBe('household.timeline.outcomeReversed linkage.period 2015 linkage.quarter.Q3 100')
})

const member = (field: string, from: string | null, to: string | null): Event => ({ id: 'm', on: '2015-12-20', kind: 'MEMBER', field, from, to, reason: null, person: null, fileNumber: null, caseId: null, by: null })

test('a family event says who and how, a split and a merge which household', () => {
  expect(eventText(member('member.BIRTH', null, '阿木尔'), inKeys)).toBe('membership.came 阿木尔 membership.kind.BIRTH')
  expect(eventText(member('member.DEATH', '阿木尔', null), inKeys)).toBe('membership.left 阿木尔 membership.kind.DEATH')
  expect(eventText(member('split', null, '150525100202-0231'), inKeys)).toBe('membership.splitTo 150525100202-0231')
  expect(eventText(member('merged', '150525100202-0231', null), inKeys)).toBe('membership.mergedFrom 150525100202-0231')
})

test('a value that is never written down is said to be changed, not to be missing', () => {
  const fact = (field: string): Event => ({ ...member(field, null, null), kind: 'FACT' })
  expect(eventText(fact('phone'), inKeys)).toBe('household.fact.phonehousehold.timeline.colonhousehold.timeline.changed')
  expect(eventText(fact('bankAccount'), inKeys)).toBe('household.fact.bankAccounthousehold.timeline.colonhousehold.timeline.changed')
  expect(eventText({ ...fact('person.idNumber'), person: '阿木尔' }, inKeys)).toBe('阿木尔 household.fact.idNumberhousehold.timeline.colonhousehold.timeline.changed')
})

test('a change of a member names the member, one of living conditions the field and its unit', () => {
  const fact = (field: string, from: string | null, to: string | null): Event => ({ ...member(field, from, to), kind: 'FACT', person: '阿木尔' })
  expect(eventText(fact('person.labour', 'WEAK', 'LOST'), inKeys)).toBe('household.timeline.fact 阿木尔 household.fact.labour household.labour.WEAK household.labour.LOST')
  expect(eventText(fact('person.health', null, null), inKeys)).toBe('阿木尔 household.fact.healthhousehold.timeline.colonhousehold.timeline.changed')
  expect(eventText(fact('living.cultivatedLand', null, '12.5'), inKeys)).toBe('household.timeline.fact living.field.cultivatedLand ui.unknown 12.5 living.unit.mu')
})

test('a case is told by its kind and what was done, with what became of it where the act does not say so', () => {
  const done = (field: string, to: string | null): Event => ({ ...member(field, null, to), kind: 'CASE', caseId: 'c' })
  expect(eventText(done('case.EXIT.OPEN', 'DRAFT'), inKeys)).toBe('registerCase.kind.EXIThousehold.timeline.colonhousehold.timeline.caseOpened')
  expect(eventText(done('case.EXIT.REVISE', null), inKeys)).toBe('registerCase.kind.EXIThousehold.timeline.colonhousehold.timeline.caseRevised')
  expect(eventText(done('case.EXIT.APPLY', 'APPLIED'), inKeys)).toBe('registerCase.kind.EXIThousehold.timeline.colonregisterCase.actName.APPLY')
  expect(eventText(done('case.EXIT.CONCLUDE', 'EXITED'), inKeys)).toBe('household.timeline.caseBecame registerCase.kind.EXIThousehold.timeline.colonregisterCase.actName.CONCLUDE registerCase.status.EXITED')
  expect(timelineEntries([done('case.EXIT.OPEN', 'DRAFT')], inKeys)).toMatchObject([{ href: '/cases/c' }])
})
