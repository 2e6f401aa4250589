import { expect, test } from 'vitest'
import { chosenAfter, missingAnswers, type AskedQuestion } from './task-answers'

const one: AskedQuestion = { question: 'STATUS', codes: ['POOR', 'NOT_POOR'], several: false, most: null }
const some: AskedQuestion = { question: 'MEASURES', codes: ['INDUSTRY', 'EDUCATION', 'NONE'], several: true, most: null }
const number: AskedQuestion = { question: 'MEMBERS', codes: [], several: false, most: 30 }

test('one answer takes the place of another; several stand beside each other and can be taken back', () => {
  expect(chosenAfter(one, ['POOR'], 'NOT_POOR')).toEqual(['NOT_POOR'])
  expect(chosenAfter(some, ['INDUSTRY'], 'EDUCATION')).toEqual(['INDUSTRY', 'EDUCATION'])
  expect(chosenAfter(some, ['INDUSTRY', 'EDUCATION'], 'INDUSTRY')).toEqual(['EDUCATION'])
})

test('none at all, and what nobody could tell, stand alone', () => {
  expect(chosenAfter(some, ['INDUSTRY'], 'NONE')).toEqual(['NONE'])
  expect(chosenAfter(some, ['NONE'], 'INDUSTRY')).toEqual(['INDUSTRY'])
  expect(chosenAfter(some, ['INDUSTRY'], 'UNKNOWN')).toEqual(['UNKNOWN'])
})

test('every question without an answer is found in its order, a number out of bounds among them', () => {
  const asked = [one, some, number]
  expect(missingAnswers(asked, {})).toEqual(['STATUS', 'MEASURES', 'MEMBERS'])
  expect(missingAnswers(asked, { STATUS: ['POOR'], MEASURES: [] })).toEqual(['MEASURES', 'MEMBERS'])
  expect(missingAnswers(asked, { STATUS: ['POOR'], MEASURES: ['NONE'], MEMBERS: ['31'] })).toEqual(['MEMBERS'])
  expect(missingAnswers(asked, { STATUS: ['POOR'], MEASURES: ['NONE'], MEMBERS: ['UNKNOWN'] })).toEqual([])
})
