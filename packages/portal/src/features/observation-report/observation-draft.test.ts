import { expect, test } from 'vitest'
import { emptyDraft, faultsOf, fieldOf, inputOf, isBegun, lengthOf, longestText, refusalOf, titleOf, type ObservationDraft } from './observation-draft'

const today = '2015-12-31'
const blank = emptyDraft('0151f69f-1700-7000-8000-000000000001', '150525100202', today)
const written: ObservationDraft = { ...blank, kind: 'PROJECT', text: '新打的井又抽不上水', place: { latitude: 42.8, longitude: 120.6, accuracy: 18 }, photos: [{ id: 'p1', bytes: 214_000 }] }

test('a report needs its kind, some words and a day that has been', () => {
  expect(faultsOf({ ...blank, seenOn: '2016-01-01' }, today)).toEqual({ kind: 'kindMissing', text: 'textMissing', seenOn: 'seenFuture' })
  expect(faultsOf({ ...written, region: null, seenOn: '' }, today)).toEqual({ region: 'regionMissing', seenOn: 'seenMissing' })
  expect(faultsOf(written, today)).toEqual({})
})

test('a section-level leader names one of the ten households instead of a village', () => {
  expect(faultsOf({ ...written, region: null }, today, true)).toEqual({ household: 'householdMissing' })
  expect(faultsOf({ ...written, household: { id: 'h', name: '白仓 0028', region: '150525100202' } }, today, true)).toEqual({})
})

test('the length of a text is counted in characters, not in the units of its storage', () => {
  expect(lengthOf('𠮷👍')).toBe(2)
  expect(faultsOf({ ...written, text: '👍'.repeat(longestText) }, today)).toEqual({})
  expect(faultsOf({ ...written, text: '井'.repeat(longestText + 1) }, today)).toEqual({ text: 'textLong' })
})

test('the same draft is sent with the same id and content however often it is sent', () => {
  expect(inputOf(written)).toEqual(inputOf({ ...written }))
  expect(inputOf(written)).toMatchObject({ id: written.id, region: '150525100202', latitude: 42.8, longitude: 120.6, attachments: ['p1'] })
  expect(inputOf(blank)).toBeNull()
})

test('a report about a project goes out with the project, and the office’s word on it stands at its row', () => {
  const project = { id: '0151f69f-1700-7000-8000-0000000000aa', name: '机井配套' }
  expect(inputOf({ ...written, project })).toMatchObject({ project: project.id })
  expect(inputOf(written)).not.toHaveProperty('project')
  expect(fieldOf(['project'])).toBe('project')
})

test('what was not said is not sent', () => {
  const input = inputOf({ ...blank, kind: 'EXIT', text: '名单只贴了四天' })
  expect(Object.keys(input ?? {}).sort()).toEqual(['anonymous', 'id', 'kind', 'region', 'seenOn', 'severity', 'text'])
})

test('an untouched draft is no draft', () => {
  expect(isBegun(blank)).toBe(false)
  expect(isBegun({ ...blank, text: ' \n' })).toBe(false)
  expect(isBegun(written)).toBe(true)
})

test('errors of the service stand at the field that they are about', () => {
  expect(fieldOf(['text'])).toBe('text')
  expect(fieldOf(['longitude'])).toBe('place')
  expect(fieldOf(['attachments', '2'])).toBe('photos')
  expect(fieldOf(['id'])).toBeNull()
  expect(fieldOf(null)).toBeNull()
})

test('what was said against a report stands at its fields, and the rest above the form', () => {
  expect(refusalOf([{ field: ['household'], message: 'a' }, { field: null, message: 'b' }, { field: ['attachments', '1'], message: null }], 'lost')).toEqual({ fields: { household: 'a', photos: 'lost' }, whole: ['b'] })
})

test('lists name a report by its first words', () => {
  expect(titleOf({ text: `  ${'井'.repeat(50)}\n再写` })).toBe(`${'井'.repeat(40)}…`)
  expect(titleOf({ text: '井干了\n三天了' })).toBe('井干了')
})
