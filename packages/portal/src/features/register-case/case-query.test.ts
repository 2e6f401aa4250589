import { expect, test } from 'vitest'
import { caseFilterOf, viewAddress, viewOf } from './case-query'

const address = (text: string) => new URLSearchParams(text)

test('the queue opens with what waits for the role and can be done today, or with all where nothing ever does', () => {
  expect(caseFilterOf(address(''), 'TOWN_OFFICE')).toEqual({ waitingFor: ['TOWN'], due: true, mayAct: true })
  expect(caseFilterOf(address(''), 'FIRST_SECRETARY')).toEqual({ waitingFor: ['VILLAGE'], due: true, mayAct: true })
  expect(viewOf(address(''), 'AUDITOR')).toBe('all')
  expect(caseFilterOf(address(''), 'AUDITOR')).toEqual({})
})

test('kind and place narrow every view, and an unknown word is left out', () => {
  expect(caseFilterOf(address('view=all&kind=EXIT&region=150525000000'), 'BANNER_OFFICE')).toEqual({ region: '150525000000', kind: ['EXIT'] })
  expect(caseFilterOf(address('view=nonsense&kind=OTHER'), 'BANNER_OFFICE')).toEqual({ waitingFor: ['BANNER'], due: true, mayAct: true })
})

test('another view keeps the conditions and begins at its first page', () => {
  expect(viewAddress('followUp', address('kind=EXIT&after=x&page=3'))).toBe('/cases?kind=EXIT&view=followUp')
})
