import type { ColumnOf } from '../../data/table.js'
import type { Language, Sentence } from '../../text/sentence.js'
import type { HouseholdRow } from '../household/household-service.js'
import { targetingOn } from '../household/household-targeting.js'
import type { Cell } from './cell.js'
import { CAUSE_WORDS, COMPLETE, LINK_WORDS, MISSING, SEPARATOR, STATUS_WORDS } from './household-words.js'

/** A household as the table needs it, besides its row: names that stand for ids. */
export interface HouseholdLine {
  readonly household: HouseholdRow
  readonly villageName: string
  /** Name of the section-level leader in charge today; null where hidden or when nobody is. */
  readonly cadreName: string | null
  /** Whether the viewer reads the file in full; a masked one says nothing of targeting. */
  readonly inFull: boolean
}

interface TableColumn {
  readonly title: Sentence
  readonly width: number
  readonly cell: (line: HouseholdLine, language: Language, today: string) => Cell
}

/** Database columns behind the table. */
export const TABLE_COLUMNS = [
  'id', 'regionCode', 'number', 'headName', 'groupName', 'status', 'size', 'mainCause', 'netIncome', 'measureCount', 'lastVisitedOn', 'cadreAccountId', 'cadreStartedOn', 'cadreEndedOn',
] as const satisfies readonly ColumnOf<'Household'>[]

const targetingWords = (household: HouseholdRow, language: Language, today: string): string => {
  const links = targetingOn(household, today)
  if (links.complete) return COMPLETE[language]
  const missing = (Object.keys(LINK_WORDS) as (keyof typeof LINK_WORDS)[]).filter((link) => !links[link])
  return `${MISSING[language]}${missing.map((link) => LINK_WORDS[link][language]).join(SEPARATOR[language])}`
}

/** The columns of the list of households, in its order; money in yuan. */
const COLUMNS: readonly TableColumn[] = [
  { title: { zh: '户号', en: 'Number' }, width: 20, cell: ({ household }) => household.number },
  { title: { zh: '户主', en: 'Head' }, width: 14, cell: ({ household }) => household.headName },
  { title: { zh: '嘎查村', en: 'Village' }, width: 22, cell: ({ villageName }) => villageName },
  { title: { zh: '组', en: 'Group' }, width: 8, cell: ({ household }) => household.groupName },
  { title: { zh: '状态', en: 'Status' }, width: 10, cell: ({ household }, language) => STATUS_WORDS[household.status][language] },
  { title: { zh: '人口', en: 'Persons' }, width: 8, cell: ({ household }) => household.size },
  { title: { zh: '主要致贫原因', en: 'Main cause' }, width: 18, cell: ({ household }, language) => (household.mainCause === null ? null : CAUSE_WORDS[household.mainCause][language]) },
  { title: { zh: '人均纯收入（元）', en: 'Net income per person (yuan)' }, width: 18, cell: ({ household }) => (household.netIncome === null ? null : household.netIncome / 100) },
  { title: { zh: '精准到户', en: 'Targeting' }, width: 16, cell: ({ household, inFull }, language, today) => (inFull ? targetingWords(household, language, today) : null) },
  { title: { zh: '包扶责任人', en: 'Responsible cadre' }, width: 14, cell: ({ cadreName }) => cadreName },
  { title: { zh: '最近走访', en: 'Last visit' }, width: 12, cell: ({ household }) => household.lastVisitedOn },
]

/** The head of the table. */
export const tableHead = (language: Language): string[] => COLUMNS.map((column) => column.title[language])

/** Column widths in characters. */
export const TABLE_WIDTHS: readonly number[] = COLUMNS.map((column) => column.width)

/** One household's row of the table. */
export const tableRow = (line: HouseholdLine, language: Language, today: string): Cell[] => COLUMNS.map((column) => column.cell(line, language, today))
