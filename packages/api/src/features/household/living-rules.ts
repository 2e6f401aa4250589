import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { LIVING_FIELDS, LIVING_NAMES } from './living-conditions.js'
import type { LivingConditions, LivingEdit, LivingField, LivingValue } from './living-conditions.js'

/** What is wrong with a field. */
export interface LivingFault {
  readonly field: LivingField
  readonly sentence: Sentence
}

/** Mu, square metres or kilometres beyond any household. */
const MOST = 100_000
const FIRST_YEAR = 1850

const range: Sentence = { zh: '应为 0 至 100,000 之间的数。', en: 'This is a number from 0 to 100,000.' }
const year: Sentence = { zh: '建房年份应在 1850 年至今年之间。', en: 'The year lies between 1850 and this one.' }
const text: Sentence = { zh: '文字过长，或有看不见的特殊字符。', en: 'The text is too long or has invisible characters.' }
const part = (zh: string, en: string): Sentence => ({ zh: `不能大于${zh}面积。`, en: `This is a part of the ${en} and not more.` })
const noHouse: Sentence = { zh: '住房面积为 0 时，不填房屋结构和建房年份。', en: 'Without a house there is no structure and no year.' }

/** What stands after an edit: absent stays as it was, null is taken away. */
export const livingAfter = (before: LivingConditions, edit: LivingEdit): LivingConditions =>
  Object.fromEntries(
    LIVING_NAMES.flatMap((name): [string, LivingValue][] => {
      const value = edit[name] === undefined ? before[name] : edit[name]
      return value === undefined || value === null ? [] : [[name, value]]
    }),
  )

const faultOf = (name: LivingField, value: LivingValue, thisYear: number): Sentence | null => {
  const kind = LIVING_FIELDS[name]
  if ('unit' in kind) return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= MOST ? null : range
  if ('year' in kind) return typeof value === 'number' && Number.isInteger(value) && value >= FIRST_YEAR && value <= thisYear ? null : year
  if ('text' in kind) return typeof value === 'string' && checkText(value, { min: 1, max: kind.text }) === null ? null : text
  return null
}

/**
 * What is wrong with living conditions as they stand after an edit (dossier 2.1): quantities that can be, irrigated land a part
 * of the cultivated and returned forest a part of the forest, and of who has no house neither structure nor year.
 */
export const livingFaults = (conditions: LivingConditions, today: string): LivingFault[] => {
  const faults: LivingFault[] = []
  const thisYear = Number(today.slice(0, 4))
  for (const name of LIVING_NAMES) {
    const value = conditions[name]
    const sentence = value === undefined ? null : faultOf(name, value, thisYear)
    if (sentence !== null) faults.push({ field: name, sentence })
  }
  const number = (name: LivingField): number | null => (typeof conditions[name] === 'number' ? conditions[name] : null)
  const exceeds = (inner: LivingField, outer: LivingField): boolean => number(inner) !== null && (number(inner) ?? 0) > (number(outer) ?? MOST)
  if (exceeds('irrigatedLand', 'cultivatedLand')) faults.push({ field: 'irrigatedLand', sentence: part('耕地', 'cultivated land') })
  if (exceeds('returnedForestLand', 'forestLand')) faults.push({ field: 'returnedForestLand', sentence: part('林地', 'forest land') })
  if (number('houseArea') === 0) for (const name of ['houseStructure', 'houseBuiltYear'] as const) if (conditions[name] !== undefined) faults.push({ field: name, sentence: noHouse })
  return faults
}

/** A value as the history keeps it. */
export const livingText = (value: LivingValue | undefined): string | null => (value === undefined ? null : String(value))
