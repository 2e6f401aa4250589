import { describe, expect, it } from 'vitest'
import { fieldsToldIn } from './seen-fields.js'

const told = fieldsToldIn([
  { field: 'health', person: '白双喜', applies: true },
  { field: 'education', person: '白双喜', applies: true },
  { field: 'disability', person: '乌云', applies: false },
])
const toldOf = (name: string): unknown => told({ regionCode: '150525100202', birthDate: '2010-01-01' }, { name })

describe('dossier 5: applying changes what the preview said', () => {
  it('of the members of whom it was said', () => {
    expect(toldOf('白双喜')).toEqual({ health: true, education: true })
  })

  it('and of nobody else in the household, a child least of all', () => {
    expect(toldOf('孩子')).toEqual({ health: false, education: false })
  })

  it('and nothing that was told but not to be applied', () => {
    expect(toldOf('乌云')).toEqual({ health: false, education: false })
  })
})
