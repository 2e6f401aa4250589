import { expect, test } from 'vitest'
import { textsOf, translator } from '../../ui/text/translator'
import { formWord } from './form-word'

const t = translator(textsOf({ household: { formWord: { 配偶: 'Spouse' } } }), true)

test("the form's words are said in the language of the page", () => {
  expect(formWord('配偶', t)).toBe('Spouse')
})

test('a word that the form does not have stands as it was written', () => {
  expect(formWord('之外甥', t)).toBe('之外甥')
})
