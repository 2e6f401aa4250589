import { expect, test } from 'vitest'
import type { TextKey } from './catalogue'
import { textsOf, translator } from './translator'

const tree = { ui: { people_one: '{{count}} person', people_other: '{{count}} persons', yuan: '¥{{amount}}', none: 'None' } }
const key = (name: string) => name as TextKey

test('English tells one from many, Chinese does not', () => {
  const english = translator(textsOf(tree), true)
  expect([0, 1, 2].map((count) => english(key('ui.people'), { count }))).toEqual(['0 persons', '1 person', '2 persons'])
  const chinese = translator(textsOf({ ui: { people: '{{count}} 人' } }), false)
  expect(chinese(key('ui.people'), { count: 1 })).toBe('1 人')
})

test('values are filled in as they are, and a text without values stays itself', () => {
  const t = translator(textsOf(tree), true)
  expect(t(key('ui.yuan'), { amount: '<b>1,200</b>' })).toBe('¥<b>1,200</b>')
  expect(t(key('ui.none'))).toBe('None')
})

test('texts that come later are found', () => {
  const texts = textsOf(tree)
  const t = translator(texts, true)
  texts.set('audit.title', 'Audit trail')
  expect(t(key('audit.title'))).toBe('Audit trail')
})
