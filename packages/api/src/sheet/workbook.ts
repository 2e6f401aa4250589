import { MOST_SHEETS } from './sheet-limits.js'
import { SheetRefusedError } from './sheet-refusal.js'
import type { Sheet } from './sheet-row.js'
import { readSharedTexts } from './shared-texts.js'
import { openArchive } from './workbook-archive.js'
import type { WorkbookArchive } from './workbook-archive.js'
import { worksheetRows } from './worksheet.js'
import { readWholeXml } from './xml-events.js'

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
const SHARED_TEXTS = 'xl/sharedStrings.xml'

interface NamedSheet {
  readonly name: string
  readonly relation: string
}

const idOf = (attributes: Readonly<Record<string, string>>): string => Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

/** The sheets that a person sees, in their order, and how the workbook counts days. */
const readWorkbook = async (archive: WorkbookArchive): Promise<{ readonly sheets: readonly NamedSheet[]; readonly daysFrom1904: boolean }> => {
  const sheets: NamedSheet[] = []
  let [all, daysFrom1904] = [0, false]
  await readWholeXml(archive.read(WORKBOOK), {
    opened: (name, attributes) => {
      if (name === 'workbookPr') daysFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      all += 1
      if (all > MOST_SHEETS) throw new SheetRefusedError('TOO_MUCH')
      if (!(attributes['state'] ?? '').toLowerCase().includes('hidden')) sheets.push({ name: attributes['name'] ?? '', relation: idOf(attributes) })
    },
    closed: () => undefined,
  })
  return { sheets, daysFrom1904 }
}

/** Where the parts lie that the workbook names by relations. */
const readRelations = async (archive: WorkbookArchive): Promise<Map<string, string>> => {
  const targets = new Map<string, string>()
  await readWholeXml(archive.read(RELATIONS), {
    opened: (name, attributes) => {
      const target = attributes['Target'] ?? ''
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    closed: () => undefined,
  })
  return targets
}

/** Opens the first visible sheet of a workbook (XLSX). Macros, links and everything else in the archive are never looked at. */
export const openWorkbook = async (bytes: Buffer): Promise<Sheet> => {
  const archive = await openArchive(bytes)
  if (!archive.has(WORKBOOK) || !archive.has(RELATIONS)) throw new SheetRefusedError('NOT_A_SHEET')
  const { sheets, daysFrom1904 } = await readWorkbook(archive)
  const relations = await readRelations(archive)
  const [first] = sheets
  const part = first === undefined ? undefined : relations.get(first.relation)
  if (first === undefined || part === undefined || !archive.has(part)) throw new SheetRefusedError('NOT_A_SHEET')
  return {
    name: first.name,
    daysFrom1904,
    rows: async function* rows() {
      const sharedTexts = archive.has(SHARED_TEXTS) ? await readSharedTexts(archive.read(SHARED_TEXTS)) : []
      yield* worksheetRows(archive.read(part), sharedTexts)
    },
  }
}
