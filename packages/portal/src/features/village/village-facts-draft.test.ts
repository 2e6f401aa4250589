import { describe, expect, it } from 'vitest'
import type { VillageFilePartFragment } from '../../gql/village/graphql'
import { afterConflict, villageDraft, villageInput, wrongFields } from './village-facts-draft'

const empty = {} as NonNullable<VillageFilePartFragment['facts']>
const facts = { ...empty, households: 300, collectiveIncome: 0, netIncomePerCapita: 452_050, broadband: false, disasters: [] }

describe('the form of a village’s file', () => {
  it('opens with what is on file, money in yuan', () => {
    expect(villageDraft(facts)).toEqual({ households: '300', collectiveIncome: '0', netIncomePerCapita: '4520.5', broadband: 'false', disasters: 'NONE' })
    expect(villageDraft(null)).toEqual({})
  })

  it('sends what was changed and nothing else, yuan as fen', () => {
    const draft = { ...villageDraft(facts), households: '301', netIncomePerCapita: '4520.57', broadband: 'true', disasters: 'DROUGHT,FROST' }
    expect(villageInput(facts, draft)).toEqual({ households: 301, netIncomePerCapita: 452_057, broadband: true, disasters: ['DROUGHT', 'FROST'] })
    expect(villageInput(facts, villageDraft(facts))).toEqual({})
  })

  it('tells what was emptied from what is none', () => {
    expect(villageInput(facts, { ...villageDraft(facts), households: '', collectiveIncome: '', disasters: '' })).toEqual({ households: null, collectiveIncome: null, disasters: null })
    expect(villageInput(null, { collectiveIncome: '0', disasters: 'NONE' })).toEqual({ collectiveIncome: 0, disasters: [] })
  })

  it('after somebody else saved, takes what they changed, keeps what was typed here, and tells where both differ', () => {
    const stored = { ...facts, households: 310, collectiveIncome: 5_000, broadband: true }
    const typed = { ...villageDraft(facts), households: '305', broadband: 'true', clinics: '1' }
    const { draft, clashing } = afterConflict(facts, stored, typed)
    expect(draft).toEqual({ households: '305', collectiveIncome: '50', netIncomePerCapita: '4520.5', broadband: 'true', disasters: 'NONE', clinics: '1' })
    expect(clashing).toEqual(['households'])
    expect(villageInput(stored, draft)).toEqual({ households: 305, clinics: 1 })
  })

  it('after somebody else saved, empties what was emptied here', () => {
    expect(villageInput({ ...facts, households: 310 }, afterConflict(facts, { ...facts, households: 310 }, { ...villageDraft(facts), households: '' }).draft)).toEqual({ households: null })
  })

  it.each([['households', '3.5'], ['households', '-1'], ['households', '1234567'], ['netIncomePerCapita', '45.205'], ['netIncomePerCapita', 'viel']] as const)('refuses %s of %s before it is sent', (name, value) => {
    expect(wrongFields({ [name]: value })).toEqual([name])
  })

  it('takes empty fields and amounts with two decimals', () => {
    expect(wrongFields({ households: '', netIncomePerCapita: '4520.57', clinics: ' 1 ' })).toEqual([])
  })
})
