import { regions } from '@bangfu/demo-data'
import { describe, expect, it } from 'vitest'
import { divisionFaults, divisionRows } from './division-list.js'
import type { DivisionLine } from './division-list.js'

const line = (place: number, code: string, name = `地方${place}`): DivisionLine => ({ line: place, code, name, nameMongolian: '' })
const CITY = line(2, '150400000000', '赤峰市')
const BANNER = line(3, '150430000000', '敖汉旗')
const TOWN = line(4, '150430100000', '新惠镇')
const VILLAGE = line(5, '150430100201', '扎赛营子村')
const whole = [CITY, BANNER, TOWN, VILLAGE]
const faultsOf = (lines: readonly DivisionLine[]): [number | null, string][] => divisionFaults(lines).map(({ line: place, sentence }) => [place, sentence.en])

describe('2.10 a list of divisions', () => {
  it('of one city down to its villages has no fault, and its codes say level and parent', () => {
    expect(faultsOf(whole)).toEqual([])
    expect(divisionRows(whole).map(({ code, level, parentCode, isPoorVillage }) => [code, level, parentCode, isPoorVillage])).toEqual([
      ['150400000000', 'CITY', null, false],
      ['150430000000', 'BANNER', '150400000000', false],
      ['150430100000', 'TOWN', '150430000000', false],
      ['150430100201', 'VILLAGE', '150430100000', false],
    ])
  })

  it('agrees with the list of Tongliao that comes with the program', () => {
    const own = regions().map(({ code, name, nameMongolian }, place) => ({ line: place + 2, code, name, nameMongolian: nameMongolian ?? '' }))
    expect(divisionFaults(own)).toEqual([])
    expect(divisionRows(own).map(({ code, level, parentCode }) => [code, level, parentCode])).toEqual(regions().map(({ code, level, parentCode }) => [code, level, parentCode]))
  })

  it.each([
    ['a code of eleven digits', [...whole, line(6, '15043010020')], [6, 'The code is not twelve digits.']],
    ['a name left empty', [...whole, line(6, '150430100202', '')], [6, 'The name is empty or longer than 120 characters.']],
    ['a village without its town', [...whole, line(6, '150430101201')], [6, 'The division above it is not in the list.']],
    ['a banner of another city', [...whole, line(6, '150525000000')], [6, 'The division above it is not in the list.']],
    ['no city', [BANNER, TOWN], [null, 'The list must hold exactly one prefecture-level city, whose code ends in eight zeros.']],
    ['two cities', [...whole, line(6, '150500000000')], [null, 'The list must hold exactly one prefecture-level city, whose code ends in eight zeros.']],
  ] as const)('with %s is refused by its line', (_, lines, fault) => expect(faultsOf(lines)).toContainEqual([...fault]))

  it('with one code twice names both lines', () => {
    expect(faultsOf([...whole, line(6, VILLAGE.code)])).toEqual([[5, 'The code stands in the list twice.'], [6, 'The code stands in the list twice.']])
  })
})
