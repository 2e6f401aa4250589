import { expect, it } from 'vitest'
import { markChanges } from './mark-changes'

const villages = [
  { code: '150525100201', isPoorVillage: true },
  { code: '150525100202', isPoorVillage: true },
  { code: '150525100203', isPoorVillage: false },
  { code: '150525100204', isPoorVillage: false },
]

it('names only the villages whose mark differs from what is stored', () => {
  expect(markChanges(villages, new Set(['150525100201', '150525100203']))).toEqual({ marked: ['150525100203'], unmarked: ['150525100202'] })
  expect(markChanges(villages, new Set(['150525100201', '150525100202']))).toEqual({ marked: [], unmarked: [] })
})
