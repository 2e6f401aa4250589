import { expect, test } from 'vitest'
import { byLevel, kindOf, noticeKindOf, type PublicNotice } from './notice-kinds'

const notice = (id: string, kind: PublicNotice['kind'], level: PublicNotice['level']): PublicNotice => ({ id, number: id, kind, level, name: '乌**', groupName: null, size: 2, openedOn: '2015-12-31', days: 7, mayCloseOn: '2016-01-07', line: 285_500, lineYear: 2015 })

test('a sheet holds the notices of its kind alone, those of the town apart', () => {
  const notices = [notice('a', 'EXIT', 'VILLAGE'), notice('b', 'IDENTIFICATION', 'TOWN'), notice('c', 'IDENTIFICATION', 'VILLAGE')]
  const { village, town } = byLevel(notices, 'IDENTIFICATION')
  expect([village.map(({ id }) => id), town.map(({ id }) => id)]).toEqual([['c'], ['b']])
})

test('an address that names no kind opens no sheet', () => {
  expect(noticeKindOf('risk-elimination')).toBe('RISK_ELIMINATION')
  expect(noticeKindOf('cancellation')).toBeNull()
  expect(kindOf(notice('a', 'CANCELLATION', 'VILLAGE'))).toBeNull()
})
