import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../time/business-day.js'
import { dayOfCell, fenOfCell, lostDigits, partsOfText, textOfCell } from './cell-values.js'
import { findHead, missingFields, yearOfHeading } from './column-mapping.js'

const seed = 20151231

describe('2.10 a day of a sheet', () => {
  it.each([
    ['2014-06-30', '2014-06-30'], ['2014/6/3', '2014-06-03'], ['2014.6.3', '2014-06-03'], ['2014年6月3日', '2014-06-03'], ['20140603', '2014-06-03'],
    ['2014-06-30 00:00:00', '2014-06-30'], ['2014-06-30T08:00:00Z', '2014-06-30'], ['2014年6月', '2014-06-01'], ['201406', '2014-06-01'], ['2014年', '2014-01-01'], ['2014', '2014-01-01'],
    [2014, '2014-01-01'], [201_406, '2014-06-01'], [20_140_603, '2014-06-03'], [41_820, '2014-06-30'],
  ])('%j is %s', (cell, day) => expect(dayOfCell(cell, false, 'first')).toBe(day))

  it.each(['2014-02-30', '2014-13', '14-06-30', '去年', '', '2014-6-31', '30.6.2014'])('%j is none', (cell) => expect(dayOfCell(cell, false, 'first')).toBeNull())

  it('of a year alone may be its last', () => expect(dayOfCell('2014年', false, 'last')).toBe('2014-12-31'))

  it('counted from 1904 lies 1,462 days later', () => expect(dayOfCell(40_358, true, 'first')).toBe('2014-06-30'))

  it('is the same however a workbook or a person writes it', () => {
    fc.assert(fc.property(fc.integer({ min: 10_000, max: 80_000 }), (serial) => {
      const day = addDays('1899-12-30', serial)
      expect(dayOfCell(serial, false, 'first')).toBe(day)
      expect(dayOfCell(day, false, 'first')).toBe(day)
      expect(dayOfCell(day.replaceAll('-', ''), false, 'first')).toBe(day)
    }), { seed })
  })
})

describe('an amount of a sheet', () => {
  it.each([['2,855.50', 285_550], ['2855元', 285_500], ['0', 0], ['2855.500', 285_550], [2855.5, 285_550], [0.1 + 0.2, 30]])('%j is %i fen', (cell, fen) => expect(fenOfCell(cell)).toBe(fen))

  it.each(['', '-5', '2855.555', '1e3', '两千', '2.855.000', 12.345])('%j is none', (cell) => expect(fenOfCell(cell)).toBeNull())

  it('keeps every fen', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000 }), (fen) => {
      expect(fenOfCell((fen / 100).toFixed(2))).toBe(fen)
      expect(fenOfCell(fen / 100)).toBe(fen)
    }), { seed })
  })
})

describe('a number that should be text', () => {
  it.each([[159_999_197_001_010_000, true], ['1.59999E+17', true], [13_800_000_000, false], ['159999197001010010', false]])('%j lost digits: %s', (cell, lost) => expect(lostDigits(cell)).toBe(lost))

  it('is written without an exponent', () => expect([textOfCell(13_800_000_000), textOfCell(2.5), textOfCell(null)]).toEqual(['13800000000', '2.5', '']))

  it('may list several things, however they are parted', () => expect(partsOfText('缺水、缺技术, 缺资金；因学/因病')).toEqual(['缺水', '缺技术', '缺资金', '因学', '因病']))
})

describe('the head of a sheet', () => {
  it('is found below a title, whatever stars, numbers and brackets stand in its cells', () => {
    const head = findHead([{ line: 1, cells: ['贫困户登记表'] }, { line: 2, cells: ['单位：元', '2015年'] }, { line: 4, cells: ['A1、行政村代码', '姓 名*', '与户主关系', '证件号码', '2015年人均纯收入（元）', '备注'] }], {})
    expect(head?.line).toBe(4)
    expect(head?.columns.map(({ field }) => field)).toEqual(['village', 'name', 'relation', 'idNumber', 'netIncome', null])
    expect(missingFields(head?.columns ?? [])).toEqual([])
    expect(yearOfHeading('2015年人均纯收入（元）')).toBe(2015)
  })

  it('is read as the source was read before', () => {
    const head = findHead([{ line: 1, cells: ['人名', '姓名'] }], { 人名: 'name', 姓名: null })
    expect(head?.columns.map(({ field }) => field)).toEqual(['name', null])
  })

  it('never takes one field from two columns, but for other causes', () => {
    const head = findHead([{ line: 1, cells: ['姓名', '成员姓名', '其他致贫原因1', '其他致贫原因2'] }], {})
    expect(head?.columns.map(({ field }) => field)).toEqual(['name', null, 'otherCauses', 'otherCauses'])
  })
})
