import type { TextKey, Translate } from '../text/catalogue'

/**
 * As units of counts are typed, in either language. A form asks for the unit in words, so that any can be named, and a row keeps
 * what was typed: it is what a request sent again is compared with, and what the trail has. These have words in both languages.
 */
const spellings = {
  person: ['人', '名', 'person', 'persons', 'people'],
  household: ['户', 'household', 'households'],
  tonne: ['吨', 't', 'ton', 'tons', 'tonne', 'tonnes'],
  kilogram: ['公斤', '千克', 'kg', 'kilogram', 'kilograms'],
  jin: ['斤', '市斤', 'jin'],
  mu: ['亩', 'mu'],
  hectare: ['公顷', 'ha', 'hectare', 'hectares'],
  head: ['头', 'head'],
  animal: ['只', '头（只）', 'animal', 'animals'],
  tree: ['棵', '株', 'tree', 'trees', 'plant', 'plants'],
  course: ['场', 'course', 'courses', 'session', 'sessions'],
  time: ['次', 'time', 'times'],
  share: ['股', 'share', 'shares'],
  item: ['份', '件', 'item', 'items'],
  set: ['套', 'set', 'sets'],
  machine: ['台', 'machine', 'machines'],
  bag: ['袋', 'bag', 'bags'],
} as const satisfies Record<string, readonly string[]>

type Unit = keyof typeof spellings

const units = Object.entries(spellings) as [Unit, readonly string[]][]
const unitOf = new Map<string, Unit>(units.flatMap(([unit, typed]) => typed.map((spelling) => [spelling, unit] as const)))

/**
 * The unit of a count in the language of the page, however it was typed; one that is not known stays as it was typed. A spelling
 * that is a word of this language stays too: 只 is not 头（只）, though both are animals in English.
 */
export function unitText(unit: string | null | undefined, t: Translate, count = 2): string {
  const typed = (unit ?? '').trim()
  const known = unitOf.get(typed.toLowerCase())
  if (known === undefined) return typed
  const said = t(`ui.unit.${known}` satisfies TextKey, { count })
  return isChinese(typed) && isChinese(said) ? typed : said
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)
