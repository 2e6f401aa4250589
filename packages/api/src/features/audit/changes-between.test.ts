import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes-between.js'

interface Entry {
  readonly zh: string
  readonly active: boolean
  readonly investment: number | null
}
const FIELDS = { zh: 'name', active: 'active', investment: 'investment' } as const

describe('F-25 the trail of a changed row', () => {
  it('says from what to what, and nothing of what stayed', () => {
    const before: Entry = { zh: '荞麦', active: true, investment: 100 }
    expect(changesBetween<Entry>(FIELDS, before, { ...before, active: false, investment: null })).toEqual([{ field: 'active', from: 'yes', to: 'no' }, { field: 'investment', from: '100', to: null }])
    expect(changesBetween<Entry>(FIELDS, before, { ...before })).toEqual([])
  })

  it('says of a new row all that it holds', () => {
    expect(changesBetween<Entry>(FIELDS, null, { zh: '荞麦', active: true, investment: null })).toEqual([{ field: 'name', from: null, to: '荞麦' }, { field: 'active', from: null, to: 'yes' }])
  })
})
