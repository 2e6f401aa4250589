import { expect, test } from 'vitest'
import { contractInput, draftOf, linkageForms, termKinds, termsOfForm, type ContractDraft } from './contract-draft'

const nothing = Object.fromEntries(Object.keys(termKinds).map((term) => [term, null])) as unknown as Parameters<typeof draftOf>[0]

test('a contract is sent with the terms of its form alone, each in its unit', () => {
  const draft: ContractDraft = { termMonths: '12', writtenOrder: 'true', crop: '荞麦', volume: '90.5', floorPrice: '4,200', wage: '2600', services: '防疫' }
  expect(contractInput('ORDER', draft)).toEqual({ termMonths: 12, writtenOrder: true, crop: '荞麦', volume: 90.5, floorPrice: 420_000 })
  expect(contractInput('ASSET_INCOME', { termMonths: '２４', asset: '冷库', ratio: '8.5' })).toEqual({ termMonths: 24, asset: '冷库', ratio: 850 })
  expect(contractInput('SERVICE', { termMonths: '12', services: '防疫、配种改良, 农机作业' })).toEqual({ termMonths: 12, services: ['防疫', '配种改良', '农机作业'] })
})

test('what cannot be read as a number is sent so that it is refused at its field, never left out', () => {
  expect(contractInput('EMPLOYMENT', { termMonths: '一年', posts: '25', wage: '3千' })).toEqual({ termMonths: -1, posts: 25, wage: -1 })
})

test('what is counted whole is sent whole or refused, and a per cent is never rounded', () => {
  expect(contractInput('EMPLOYMENT', { termMonths: '12.5', posts: '2.5', wage: '2600' })).toEqual({ termMonths: -1, posts: -1, wage: 260_000 })
  expect(contractInput('ASSET_INCOME', { termMonths: '12', asset: '冷库', ratio: '8.256' })).toMatchObject({ ratio: -1 })
  expect(contractInput('ASSET_INCOME', { termMonths: '12', asset: '冷库', ratio: '8.29%' })).toMatchObject({ ratio: 829 })
  expect(contractInput('ORDER', { termMonths: '12', writtenOrder: 'true', crop: '荞麦', volume: '90.5' })).toMatchObject({ volume: 90.5 })
})

test('a stored contract is typed as it was said, and goes out the same', () => {
  const stored = { ...nothing, termMonths: 24, animals: 50, fee: 20_000, annualReturn: 180_050 }
  expect(draftOf(stored)).toMatchObject({ animals: '50', fee: '200', annualReturn: '1800.5', area: '' })
  expect(contractInput('TRUSTEESHIP', draftOf(stored))).toEqual({ termMonths: 24, animals: 50, fee: 20_000, annualReturn: 180_050 })
  expect(contractInput('ASSET_INCOME', draftOf({ ...nothing, termMonths: 12, asset: '冷库', ratio: 825 }))).toEqual({ termMonths: 12, asset: '冷库', ratio: 825 })
})

test('every form has terms of its own to fill in', () => {
  for (const form of linkageForms) expect(termsOfForm[form].length).toBeGreaterThan(0)
})
