import { expect, test } from 'vitest'
import { livingDraft, livingInput, wrongNumbers } from './living-draft'

const stored = { cultivatedLand: 12.5, hasElectricity: true, fuel: 'COAL', houseBuiltYear: null }

test('only what differs from what is stored is sent, in the kind of its field', () => {
  expect(livingInput(stored, { ...livingDraft(stored), cultivatedLand: '13', hasElectricity: 'false', fuel: '', industry: '养牛' })).toEqual({ cultivatedLand: 13, hasElectricity: false, fuel: null, industry: '养牛' })
  expect(livingInput(stored, livingDraft(stored))).toEqual({})
  expect(livingInput(null, { houseBuiltYear: '1990' })).toEqual({ houseBuiltYear: 1990 })
})

test('a number that is none is found before it is sent', () => {
  expect(wrongNumbers({ cultivatedLand: '十亩', houseArea: '60', houseBuiltYear: '' })).toEqual(['cultivatedLand'])
})
