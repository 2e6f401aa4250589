import { describe, expect, it } from 'vitest'
import { coverageAddress, coverageView } from './coverage-address'

const view = (query: string) => coverageView(new URLSearchParams(query))

describe('the address of the ten services', () => {
  it('keeps place, which villages, and the figure that was opened', () => {
    const address = '/full-coverage?region=150525000000&all=1&item=STREETS&status=UNDER_WAY'
    expect(coverageAddress(view(address.split('?')[1] ?? ''))).toBe(address)
  })

  it('opens poor villages of the own territory when it says nothing', () => {
    expect(view('')).toEqual({ region: null, all: false, item: null, status: null })
    expect(coverageAddress(view(''))).toBe('/full-coverage')
  })

  it('takes a service without how far, or one that does not exist, for none', () => {
    expect(view('item=STREETS')).toMatchObject({ item: null, status: null })
    expect(view('item=CASTLE&status=DONE')).toMatchObject({ item: null, status: null })
  })
})
