import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyCells, type Cells } from '../../features/outcome-report/cell-rules'
import type { GridRow } from '../../features/outcome-report/grid-rows'
import { useSheetRows } from '../../features/outcome-report/use-sheet-rows'
import { addTexts } from '../../ui/text/use-text'
import { chinese } from '../locales/zh-CN/catalogue'
import { chineseDesk } from '../locales/zh-CN/desk-catalogue'

for (const areas of [chinese, chineseDesk]) addTexts('zh-CN', areas)

const household = (running: string, group: string): GridRow => ({ household: { id: running, number: `150525100202-${running}`, headName: '白**', group }, before: 100, start: { ...emptyCells, months: '3' }, reasonBefore: null, objection: null })
const rows = [household('0007', '1组'), household('0012', '2组')]
const intake = () => {
  const edits: [number, Partial<Cells>][] = []
  const { result } = renderHook(() => useSheetRows(rows, (changes) => edits.push(...changes)))
  return { edits, take: (...table: string[][]) => act(() => result.current.takeTable(table, null)), answer: (n: number, row: number | null) => act(() => result.current.answer(result.current.questions[n] ?? { line: 0, named: '', cells: {}, candidates: [] }, row)), now: () => result.current }
}

test('two delivery notes of one household are added up, and it is said', () => {
  const { edits, take, answer, now } = intake()
  take(['姓名', '组', '实发', '数量', '单位'], ['白金山', '1组', '100', '2', '吨'], ['白金山', '1组', '200', '1', '吨'])
  expect([edits, now().questions.map(({ line }) => line)]).toEqual([[], [2, 3]])
  answer(0, 0)
  answer(0, 0)
  expect(edits).toEqual([[0, { amount: '100', quantity: '2', unit: '吨' }], [0, { amount: '300', quantity: '3', unit: '吨' }]])
  expect([now().questions, now().told]).toEqual([[], '第 3 行已和 白** 的前一行相加，共 300 元。'])
})

test('rows that do not add up stay asked', () => {
  const { edits, take, answer, now } = intake()
  take(['姓名', '组', '金额', '数量', '单位'], ['白金山', '1组', '100', '2', '吨'], ['白金山', '1组', '200', '3', '头'])
  answer(0, 0)
  answer(0, 0)
  expect([edits.length, now().questions.map(({ line }) => line)]).toEqual([1, [3]])
  expect(now().told).toContain('不能相加')
})

test('of several columns that could be the amount none is taken', () => {
  const { edits, take, now } = intake()
  take(['户号', '金额', '金额（元）'], ['7', '100', '200'])
  expect([edits, now().told]).toEqual([[], '有几列都像金额，分不清是哪一列：金额、金额（元）。请只留付给农户的那一列。'])
})
