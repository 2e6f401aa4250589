import { expect, test } from 'vitest'
import { english } from './en/catalogue'
import { englishDesk } from './en/desk-catalogue'
import { chinese } from './zh-CN/catalogue'
import { chineseDesk } from './zh-CN/desk-catalogue'

const inChinese = texts({ ...chinese, ...chineseDesk })
const inEnglish = texts({ ...english, ...englishDesk })

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
function texts(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(tree) as [string, unknown][]) {
    const key = prefix === '' ? name : `${prefix}.${name}`
    if (typeof value === 'string') {
      if (!key.endsWith('_one')) found.set(key.replace(/_other$/, ''), value)
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of texts(value, key)) found.set(inner, text)
    }
  }
  return found
}

function valuesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort()
}
