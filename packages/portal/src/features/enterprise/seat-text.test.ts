import { expect, test } from 'vitest'
import { seatText } from './seat-text'

const seat = { code: '150526100201', name: '宝楞嘎查', parent: { code: '150526100000', name: '鲁北镇', parent: { code: '150526000000', name: '扎鲁特旗' } } }

test('a seat outside the own banner names its banner, for the office of another banner and of a town in it', () => {
  expect(seatText(seat, '150521000000')).toBe('扎鲁特旗 · 鲁北镇 · 宝楞嘎查')
  expect(seatText(seat, '150521103000')).toBe('扎鲁特旗 · 鲁北镇 · 宝楞嘎查')
})

test('within the own banner its name is left out', () => {
  expect(seatText(seat, '150526000000')).toBe('鲁北镇 · 宝楞嘎查')
  expect(seatText(seat, '150526101000')).toBe('鲁北镇 · 宝楞嘎查')
})

test('whoever works for the whole city, and a paper, are told the banner of every seat', () => {
  expect(seatText(seat, '150500000000')).toBe('扎鲁特旗 · 鲁北镇 · 宝楞嘎查')
  expect(seatText(seat, null)).toBe('扎鲁特旗 · 鲁北镇 · 宝楞嘎查')
})
