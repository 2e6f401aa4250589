import { expect, test } from 'vitest'
import type { Translate } from '../../ui/text/catalogue'
import { auditSubject } from './audit-subject'

const inKeys: Translate = (key, values = {}) => [key, ...Object.values(values)].join(' ')
const nobody = { subjectId: 's', subjectName: null, household: null, account: null, by: null }
const household = { id: 'h', number: '150525100202-0007', headName: '白音仓' }

test('a look at a member names household and member, and leads to the household', () => {
  expect(auditSubject({ ...nobody, subjectType: 'Person', subjectName: '白海', household }, inKeys)).toEqual({ text: '白音仓 150525100202-0007 · audit.member 白海', address: '/households/h' })
})

test('an account and an appointment name the person with the login', () => {
  expect(auditSubject({ ...nobody, subjectType: 'Account', account: { id: 'a', name: '审计局', login: 'auditor-2' } }, inKeys)).toEqual({ text: '审计局 auditor-2', address: '/appointments?force=all&account=a' })
})

test('a report and an observation are told by their numbers', () => {
  expect(auditSubject({ ...nobody, subjectType: 'OutcomeReport', subjectName: 'R1' }, inKeys)).toEqual({ text: 'R1', address: '/reports/s' })
  expect(auditSubject({ ...nobody, subjectType: 'Observation', subjectName: 'O1', household }, inKeys)).toEqual({ text: '白音仓 150525100202-0007 · O1', address: '/observations/s' })
})

test('what is out of scope has neither words nor a way', () => {
  expect(auditSubject({ ...nobody, subjectType: 'Household' }, inKeys)).toEqual({ text: '', address: null })
})

test('one’s own account, as at a sign-in, is not named twice', () => {
  expect(auditSubject({ ...nobody, subjectType: 'Account', by: { id: 'a', name: '审计局' }, account: { id: 'a', name: '审计局', login: 'auditor' } }, inKeys).text).toBe('')
})
