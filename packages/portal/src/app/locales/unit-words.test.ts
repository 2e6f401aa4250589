import { describe, expect, test } from 'vitest'
import { deskUi as english } from './en/desk-ui'
import { deskUi as chinese } from './zh-CN/desk-ui'
import { textsOf, translator } from '../../ui/text/translator'
import { unitText } from '../../ui/format/unit-text'

const inEnglish = translator(textsOf({ ui: english }), true)
const inChinese = translator(textsOf({ ui: chinese }), false)

describe('the unit of a count', () => {
  test('is said in the language of the page, in whichever it was typed', () => {
    expect(['吨', 'tonnes', ' T ', '人', '亩', '场', 'Persons'].map((unit) => unitText(unit, inEnglish))).toEqual(['tonnes', 'tonnes', 'tonnes', 'persons', 'mu', 'courses', 'persons'])
    expect(['吨', 'tonnes', 'persons', 'mu', 'courses'].map((unit) => unitText(unit, inChinese))).toEqual(['吨', '吨', '人', '亩', '场'])
  })

  test('is one or many in English, as the count says', () => {
    expect([1, 2, 0.5].map((count) => unitText('吨', inEnglish, count))).toEqual(['tonne', 'tonnes', 'tonnes'])
    expect([1, 2].map((count) => unitText('头', inEnglish, count))).toEqual(['head', 'head'])
  })

  test('stays as it was typed where it is a word of this language, or no known one', () => {
    expect(['只', '头（只）', '千克', '株'].map((unit) => unitText(unit, inChinese))).toEqual(['只', '头（只）', '千克', '株'])
    expect(['车皮', 'crates'].map((unit) => unitText(unit, inEnglish))).toEqual(['车皮', 'crates'])
    expect([null, undefined, ''].map((unit) => unitText(unit, inChinese))).toEqual(['', '', ''])
  })
})
