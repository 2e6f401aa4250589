import { describe, expect, it } from 'vitest'
import { changesBetween, factsAfter, publicFacts, villageFaults } from './village-facts-rules.js'
import { PARTS, VILLAGE_FIELD_NAMES, VILLAGE_FIELDS } from './village-fields.js'

describe('2.3 what a village’s file may say', () => {
  it('has all that the form asks for, each with its part of the form', () => {
    expect(VILLAGE_FIELD_NAMES).toHaveLength(35)
    expect(VILLAGE_FIELD_NAMES.filter((name) => 'money' in VILLAGE_FIELDS[name])).toEqual(['netIncomePerCapita', 'collectiveIncome', 'tourismIncome'])
  })

  it.each(Object.entries(PARTS))('no more %s than %s, and as many', (part, whole) => {
    expect(villageFaults({ [whole]: 10, [part]: 11 }).map(({ field }) => field)).toEqual([part])
    expect(villageFaults({ [whole]: 10, [part]: 10 })).toEqual([])
    expect(villageFaults({ [part]: 11 })).toEqual([])
  })

  it('whole numbers and no negative ones', () => {
    expect(villageFaults({ households: 1.5, population: -1, clinics: 100_001, collectiveIncome: 0.5 }).map(({ field }) => field)).toEqual(['households', 'population', 'collectiveIncome', 'clinics'])
  })

  it('each disaster once, and none of which is told from not knowing', () => {
    expect(villageFaults({ disasters: ['FROST', 'FROST'] })).toHaveLength(1)
    expect(villageFaults({ disasters: [] })).toEqual([])
    expect(changesBetween({}, { disasters: [] })).toEqual([{ field: 'disasters', from: null, to: '' }])
  })

  it('keeps what an edit does not name, and empties what it names as unknown', () => {
    expect(factsAfter({ households: 10, clinics: 1 }, { clinics: null, population: 40 })).toEqual({ households: 10, population: 40 })
  })
})

describe('5 what the public reads of a village’s file', () => {
  it('is no count of households or persons below five', () => {
    expect(publicFacts({ households: 4, population: 5, powerlessHouseholds: 0, clinics: 1, broadband: true, collectiveIncome: 100 })).toEqual({ population: 5, clinics: 1, broadband: true, collectiveIncome: 100 })
  })

  it('is no count that leaves fewer than five of its whole, but the whole itself', () => {
    expect(publicFacts({ households: 100, televisionHouseholds: 96, toiletHouseholds: 95, cooperativeHouseholds: 100 })).toEqual({ households: 100, toiletHouseholds: 95, cooperativeHouseholds: 100 })
  })
})
