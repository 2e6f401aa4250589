import { expect, test } from 'vitest'
import { english } from './en/catalogue'
import { textsOf } from '../../ui/text/translator'
import { englishDesk } from './en/desk-catalogue'
import { englishSeldom } from './en/seldom-catalogue'
import { englishOwnPage } from './en/own-page-catalogue'
import { englishRegistry } from './en/registry-catalogue'
import { chinese } from './zh-CN/catalogue'
import { chineseDesk } from './zh-CN/desk-catalogue'
import { chineseSeldom } from './zh-CN/seldom-catalogue'
import { chineseOwnPage } from './zh-CN/own-page-catalogue'
import { chineseRegistry } from './zh-CN/registry-catalogue'

const inChinese = texts(chinese, chineseRegistry, chineseDesk, chineseSeldom, chineseOwnPage)
const inEnglish = texts(english, englishRegistry, englishDesk, englishSeldom, englishOwnPage)

test('every text exists in Chinese and in English', () => {
  expect([...inEnglish.keys()].sort()).toEqual([...inChinese.keys()].sort())
})

test('a text names the same values in both languages', () => {
  for (const [key, text] of inChinese) expect(valuesOf(inEnglish.get(key) ?? ''), key).toEqual(valuesOf(text))
})

test('no text is empty', () => {
  for (const [key, text] of [...inChinese, ...inEnglish]) expect(text.trim(), key).not.toBe('')
})

/** Key to text. English has a singular beside the plural, which Chinese has not: the plural stands for both. */
function texts(...trees: readonly object[]): Map<string, string> {
  const all = trees.flatMap((tree) => [...textsOf(tree)])
  return new Map(all.filter(([key]) => !key.endsWith('_one')).map(([key, text]) => [key.replace(/_other$/, ''), text]))
}

function valuesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort()
}
