import { expect, test } from 'vitest'
import type { TrailEntryFragment } from '../../gql/audit/graphql'
import type { Translate } from '../../ui/text/catalogue'
import { changeText } from './change-text'

const inKeys: Translate = (key, values = {}) => [key, ...Object.values(values)].join(' ')
const said = (field: string, from: string | null, to: string | null, subjectType = 'Household', names: Partial<TrailEntryFragment['changes'][number]> = {}) =>
  changeText({ field, from, to, fromName: null, toName: null, ...names }, { subjectType }, inKeys).replaceAll('household.timeline.colon', ': ').replaceAll('audit.field.', '')

test('an amount is told in yuan, and an income with its year', () => {
  expect(said('total', null, '10001249900', 'OutcomeReport')).toBe('total: 100,012,499')
  expect(said('netIncomePerCapita.2015', '280000', '310050')).toBe('2015 netIncomePerCapita: 2,800 → 3,100.50')
})

test('a state is told in the words of what it is a state of', () => {
  expect(said('status', null, 'SUBMITTED', 'OutcomeReport')).toBe('status: outcomeReport.status.SUBMITTED')
  expect(said('status', 'SUBMITTED', 'TRIAGED', 'Observation')).toBe('status: observation.status.SUBMITTED → observation.status.TRIAGED')
  expect(said('status', null, 'NOT_EXITED,RETURNED')).toBe('status: household.status.NOT_EXITEDui.separatorhousehold.status.RETURNED')
})

test('a person, an enterprise and a place are told by their names', () => {
  expect(said('responsibleCadre', 'id-1', 'id-2', 'Household', { fromName: '达古拉', toName: '白音仓' })).toBe('responsibleCadre: 达古拉 → 白音仓')
  expect(said('role', null, 'SECTION_LEADER', 'Appointment')).toBe('role: appointment.role.SECTION_LEADER')
})

test('what was looked at is named alone, and a sensitive change tells no value', () => {
  expect(said('HEALTH', null, null, 'Person')).toBe('HEALTH')
  expect(said('phone', null, null)).toBe('phone: audit.changed')
})

test('a contract, an enterprise and a courtyard project are told in words, with the terms of the contract in their units', () => {
  expect(said('form', null, 'ORDER', 'Linkage')).toBe('form: linkage.form.ORDER')
  expect(said('endKind', null, 'ENTERPRISE_DEFAULT', 'Linkage')).toBe('endKind: linkage.endKind.ENTERPRISE_DEFAULT')
  expect(said('leadingLevel', 'CITY', 'REGIONAL', 'Enterprise')).toBe('leadingLevel: linkage.leadingLevel.CITY → linkage.leadingLevel.REGIONAL')
  expect(said('contract.floorPrice', '420000', '450000', 'Linkage')).toBe('linkage.term.floorPrice: 4,200 → 4,500')
  expect(said('contract.ratio', null, '825', 'Linkage')).toBe('linkage.term.ratio: 8.25%')
  expect(said('contract.writtenOrder', 'no', 'yes', 'Linkage')).toBe('linkage.term.writtenOrder: audit.no → audit.yes')
  expect(said('courtyardModel', null, 'RURAL_TOURISM', 'CourtyardProject')).toBe('courtyardModel: courtyard.model.RURAL_TOURISM')
})

test('answers and formats are words', () => {
  expect(said('registered', null, 'yes', 'Person')).toBe('registered: audit.yes')
  expect(said('format', null, 'xlsx')).toBe('format: audit.fileFormat.xlsx')
  expect(said('line 3', 'PENDING', 'CONFIRMED', 'OutcomeReport')).toBe('audit.line 3: outcomeReport.confirmation.PENDING → outcomeReport.confirmation.CONFIRMED')
})
