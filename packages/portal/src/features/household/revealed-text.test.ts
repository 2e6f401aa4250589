import { expect, test } from 'vitest'
import { revealedText } from './revealed-text'

test('revealed health is told in words, and a number as it is', () => {
  expect(revealedText('HEALTH', 'CHRONIC_ILLNESS,DISABLED', (key) => key)).toBe('household.health.CHRONIC_ILLNESSui.separatorhousehold.health.DISABLED')
  expect(revealedText('ID_NUMBER', '15999919800101001X', (key) => key)).toBe('15999919800101001X')
  expect(revealedText('PHONE', null, (key) => key)).toBe('ui.unknown')
})
