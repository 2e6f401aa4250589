import { expect, test } from 'vitest'
import { outcomesSection } from '../../features/own-file/own-sections'
import type { OwnFile, OwnPage } from '../../features/own-file/own-page'
import { textsOf, translator } from '../../ui/text/translator'
import { chineseOwnPage } from '../locales/zh-CN/own-page-catalogue'

const page: OwnPage = { t: translator(textsOf(chineseOwnPage), false), language: 'zh-CN', send: () => Promise.reject(new Error('Nothing is sent')), show: () => undefined, end: () => undefined }
const outcome = { id: 'line', enterprise: '草原牧业', period: '2015Q3', amount: 120_000, months: null, words: null, said: null, dispute: null }
const drawn = (more: Partial<OwnFile['outcomes'][number]>): HTMLElement => outcomesSection(page, { outcomes: [{ ...outcome, ...more }] } as unknown as OwnFile)

test('a household that said no reads until when it is looked into, and then the answer', () => {
  const said = { agreed: false, comment: '没有收到' }
  expect(drawn({ said, dispute: { status: 'TAKEN_UP', dueOn: '2016-01-15', answer: null } }).textContent).toContain('扶贫办正在核实，2016 年 1 月 15 日前答复')
  expect(drawn({ said, dispute: { status: 'LINE_STANDS', dueOn: '2016-01-15', answer: '款项由家人代领' } }).textContent).toContain('款项由家人代领')
})

test('of a report that was taken back a household is asked nothing any more', () => {
  expect(drawn({}).querySelectorAll('button')).toHaveLength(2)
  expect(drawn({ dispute: { status: 'CORRECTED', dueOn: null, answer: '报告已退回或冲销，由企业重新填报。' } }).querySelectorAll('button')).toHaveLength(0)
})

test('a quarter is told in words, not by its code', () => {
  const text = drawn({}).textContent
  expect([text.includes('草原牧业，2015 年第 3 季度'), text.includes('2015Q3')]).toEqual([true, false])
})
