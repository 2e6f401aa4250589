import { expect, test } from 'vitest'
import { differenceText, questionText } from './difference-text'

const told = (name: string, values: Readonly<Record<string, unknown>> = {}) => [name.replace('inspection.', ''), ...Object.values(values)].join(' ')
const differing = (count: number, rate: number) => ({ differing: count, differenceRate: rate })
const none = { differing: 0, differenceRate: null }

test('where nobody answered the difference is not one of few', () => {
  expect(differenceText(none, 'notAnswered', told as never)).toBe('notAnswered')
  expect(differenceText({ differing: null, differenceRate: null }, 'notAnswered', told as never)).toBe('few')
})

test('a question says what is not safe though nothing is on file, and that nothing is on file', () => {
  expect(questionText({ answered: 7, unsafe: 1, ...none }, told as never)).toBe('unsafe 1 1 · nothingOnFile')
  expect(questionText({ answered: 0, unsafe: 0, ...none }, told as never)).toBe('notAnswered')
  expect(questionText({ answered: 7, unsafe: 0, ...differing(2, 28.57) }, told as never)).toBe('differ 2 2 28.6%')
})
