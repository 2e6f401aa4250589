import { LEAST_PUBLIC_COUNT } from '../../access/public-table.js'
import type { Sentence } from '../../text/sentence.js'
import { yearOfDay } from '../../time/business-day.js'
import { Disaster, PARTS, VILLAGE_FIELDS, VILLAGE_FIELD_NAMES } from './village-fields.js'
import type { VillageFacts, VillageFactsEdit, VillageField, VillageValue } from './village-fields.js'

/** What is wrong with a field. */
export interface VillageFault {
  readonly field: VillageField
  readonly sentence: Sentence
}

/** The form asks for the figures of 2013 (dossier 2.3); what was gathered before, as far as the poverty line goes back, has room too. */
const FIRST_YEAR = 2010

/** The years whose file may be filled in on a day, the latest first. */
export const villageFileYears = (today: string): number[] => {
  const year = yearOfDay(today)
  return Array.from({ length: Math.max(0, year - FIRST_YEAR + 1) }, (_, back) => year - back)
}

/** More than any village has. */
const MOST_COUNT = 100_000
/** Ten thousand million yuan, in fen. */
const MOST_MONEY = 1_000_000_000_000
const CODES: ReadonlySet<string> = new Set(Object.values(Disaster))

const COUNT: Sentence = { zh: '应为 0 至 100,000 之间的整数。', en: 'This is a whole number from 0 to 100,000.' }
const MONEY: Sentence = { zh: '金额不能是负数，也不能超过 100 亿元。', en: 'The amount is not below zero and at most 10,000 million yuan.' }
const KINDS: Sentence = { zh: '请从列表里选择，每种只选一次。', en: 'Please choose from the list, each kind once.' }

const part = (whole: VillageField): Sentence => ({ zh: `不能大于${WHOLE_WORDS[whole]?.zh ?? ''}。`, en: `This is a part of the ${WHOLE_WORDS[whole]?.en ?? ''} and not more.` })
const WHOLE_WORDS: Readonly<Partial<Record<VillageField, Sentence>>> = {
  population: { zh: '总人口', en: 'population' },
  households: { zh: '总户数', en: 'households' },
  labourForce: { zh: '劳动力人数', en: 'labour force' },
  naturalVillages: { zh: '自然村数', en: 'natural villages' },
}

/** What stands after an edit: absent stays as it was, null is taken away. */
export const factsAfter = (before: VillageFacts, edit: VillageFactsEdit): VillageFacts =>
  Object.fromEntries(
    VILLAGE_FIELD_NAMES.flatMap((name): [string, VillageValue][] => {
      const value = edit[name] === undefined ? before[name] : edit[name]
      return value === undefined || value === null ? [] : [[name, value]]
    }),
  )

/** The number that a field holds; null when nothing is on file. */
export const countOf = (facts: VillageFacts, name: VillageField): number | null => {
  const value = facts[name]
  return typeof value === 'number' ? value : null
}

const faultOf = (name: VillageField, value: VillageValue): Sentence | null => {
  const kind = VILLAGE_FIELDS[name]
  if ('unit' in kind) return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_COUNT ? null : COUNT
  if ('money' in kind) return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST_MONEY ? null : MONEY
  if ('disasters' in kind) return Array.isArray(value) && value.every((code) => CODES.has(String(code))) && new Set(value).size === value.length ? null : KINDS
  return null
}

/** What is wrong with the facts as they stand after an edit (dossier 2.3): figures that can be, and no part more than its whole where both are on file. */
export const villageFaults = (facts: VillageFacts): VillageFault[] => [
  ...VILLAGE_FIELD_NAMES.flatMap((field): VillageFault[] => {
    const value = facts[field]
    const sentence = value === undefined ? null : faultOf(field, value)
    return sentence === null ? [] : [{ field, sentence }]
  }),
  ...(Object.entries(PARTS) as [VillageField, VillageField][]).flatMap(([field, whole]): VillageFault[] => {
    const [inner, outer] = [countOf(facts, field), countOf(facts, whole)]
    return inner !== null && outer !== null && inner > outer ? [{ field, sentence: part(whole) }] : []
  }),
]

/**
 * The facts as a supervisor or a chief reads them, who see what the public does (dossier 5): no count of households or persons
 * below five, nor one that leaves fewer than five of a whole that is shown; what counts places and things is for everybody.
 */
export const publicFacts = (facts: VillageFacts): VillageFacts => {
  const tells = (name: VillageField): boolean => {
    const kind = VILLAGE_FIELDS[name]
    const count = countOf(facts, name)
    if (!('unit' in kind) || kind.unit === 'places' || count === null) return true
    const whole = name in PARTS ? countOf(facts, PARTS[name as keyof typeof PARTS]) : null
    const rest = whole === null ? LEAST_PUBLIC_COUNT : whole - count
    return count >= LEAST_PUBLIC_COUNT && (rest === 0 || rest >= LEAST_PUBLIC_COUNT)
  }
  return Object.fromEntries(Object.entries(facts).filter(([name]) => tells(name as VillageField)))
}

/** A value as a line of the history holds it: a number, yes or no, or the codes of the kinds. */
const textOfValue = (value: VillageValue | undefined): string | null => {
  if (value === undefined) return null
  return Array.isArray(value) ? value.join(',') : String(value)
}

/** One field that a version changed, as texts. */
export interface VillageFieldChange {
  readonly field: VillageField
  readonly from: string | null
  readonly to: string | null
}

/** What differs between two versions, in the order of the form. */
export const changesBetween = (before: VillageFacts, after: VillageFacts): VillageFieldChange[] =>
  VILLAGE_FIELD_NAMES.map((field) => ({ field, from: textOfValue(before[field]), to: textOfValue(after[field]) })).filter(({ from, to }) => from !== to)
