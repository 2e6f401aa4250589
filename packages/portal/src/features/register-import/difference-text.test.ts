import { expect, test } from 'vitest'
import { differenceText } from './difference-text'

const t = (key: string, values?: Readonly<Record<string, string | number>>): string => `${key.split('.').at(-1) ?? ''}${values === undefined ? '' : ` ${Object.values(values).join(' ')}`}`
const said = (difference: Partial<Parameters<typeof differenceText>[0]>): string => differenceText({ field: null, person: null, from: null, to: null, event: null, on: null, ...difference }, t, 'zh-CN')

test('a member who joins or leaves is told with how and when, one whom the sheet lacks by the name alone', () => {
  expect(said({ person: '小明', to: '小明', event: 'BIRTH', on: '2015-11-02' })).toMatch(/^came 小明 BIRTH .*11/)
  expect(said({ person: '乌云', from: '乌云', event: 'DEATH', on: '2015-11-20' })).toMatch(/^left 乌云 DEATH .*20/)
  expect(said({ person: '乌云', from: '乌云' })).toBe('absent 乌云')
})

test('a field is told from what to what in words, a covered one that it differs', () => {
  expect(said({ field: 'STATUS', from: 'NOT_EXITED', to: 'EXITED' })).toBe('STATUScolonNOT_EXITED → EXITED')
  expect(said({ field: 'RELATION', person: '乌云', from: '配偶', to: '其他' })).toBe('乌云 RELATIONcolon配偶 → 其他')
  expect(said({ field: 'DANGER_HOUSE', from: null, to: 'C' })).toBe('DANGER_HOUSEcolonnothing → C')
  expect(said({ field: 'WATER_SAFE', from: 'false', to: 'true' })).toBe('WATER_SAFEcolonno → yes')
  expect(said({ field: 'HEALTH', person: '乌云' })).toBe('乌云 HEALTHcovered')
})
