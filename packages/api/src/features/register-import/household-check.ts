import { FORMULA } from '../../sheet/sheet-row.js'
import type { SheetCell } from '../../sheet/sheet-row.js'
import type { HouseholdAttribute, IdentificationStandard, PovertyCause, PovertyStatus } from '../household/household-codes.js'
import { MOST_OTHER_CAUSES, isBankAccount, isPhone, phoneAsStored } from '../household/household-field-rules.js'
import { HEAD_RELATION } from '../household/household-registration.js'
import { lostDigits, textOfCell } from './cell-values.js'
import { incomeOf, livingOf } from './household-facts-check.js'
import { hasLeft } from './household-draft.js'
import type { HouseholdDraft, HouseholdValues, MemberDraft, SheetYear } from './household-draft.js'
import { saysLeft } from './household-lines.js'
import type { HouseholdLines, PersonLine } from './household-lines.js'
import { relationOf } from './import-codes.js'
import type { ImportFault } from './import-fault.js'
import { IMPORT_FIELDS } from './import-field.js'
import type { ImportField } from './import-field.js'
import { LONGEST_GROUP_NAME, RowReader, checkPerson } from './person-check.js'
import type { CheckContext } from './person-check.js'
import type { FoundVillage, VillageFinder } from './village-finder.js'

export interface HouseholdContext extends CheckContext {
  /** The year that the heading of the income says; null when it says none. */
  readonly incomeYear: number | null
  readonly villages: VillageFinder
}

/** The responsible cadre as a sheet names one: by the name, the account that tells apart who shares it, or both. */
export interface NamedCadre {
  readonly line: number
  readonly name?: string
  readonly account?: string
}

export interface CheckedHousehold {
  /** Null when anything is wrong with its rows. */
  readonly draft: HouseholdDraft | null
  /** By what it is recognised in the register, also when something is wrong. */
  readonly traces: Pick<HouseholdDraft, 'number' | 'members'>
  readonly faults: readonly ImportFault[]
  /** The village, where it was found, also when something else is wrong. */
  readonly regionCode: string | null
  /** Who is to answer for it; null where the sheet does not say. */
  readonly cadre: NamedCadre | null
  /** How people recognise it: the head's name, or the first one's. */
  readonly headName: string
}

const MOST_MEMBERS = 50
/** A number of the register's own: village code, hyphen, running number. */
const OWN_NUMBER = /^\d{12}-\d{4,}$/
/** Every person may have a phone of their own; the head's is the household's. */
const MAY_DIFFER: readonly ImportField[] = ['phone']

const NO_ROW: PersonLine = { line: 0, values: new Map<ImportField, SheetCell>() }

type Cells = PersonLine['values']
const NO_CELLS: Cells = new Map<ImportField, SheetCell>()

/** Of the cells of several rows those that are said of the household: the first that is filled in. */
const firstFilled = (rows: readonly Cells[]): Cells => {
  const values = new Map<ImportField, SheetCell>()
  for (const own of rows) {
    for (const [field, cell] of own) if (IMPORT_FIELDS[field].of === 'household' && cell !== null && !values.has(field)) values.set(field, cell)
  }
  return values
}

/** What the rows say of the household as a whole, on the head's row before others. */
const householdRow = (lines: readonly PersonLine[], head: PersonLine): PersonLine => {
  const rows = [head, ...lines]
  const years = new Set(rows.flatMap((row) => [...(row.years?.keys() ?? [])]))
  return { line: head.line, values: firstFilled(rows.map(({ values }) => values)), ...(years.size === 0 ? {} : { years: new Map([...years].map((year) => [year, firstFilled(rows.map((row) => row.years?.get(year) ?? NO_CELLS))])) }) }
}

const differing = (values: Cells, whole: Cells): ImportField[] =>
  [...values].flatMap(([field, cell]): ImportField[] => {
    if (IMPORT_FIELDS[field].of === 'person' || MAY_DIFFER.includes(field) || cell === null || cell === FORMULA) return []
    const expected = whole.get(field) ?? null
    return textOfCell(cell) === textOfCell(expected) || expected === FORMULA ? [] : [field]
  })

const disagreements = (lines: readonly PersonLine[], whole: PersonLine): ImportFault[] =>
  lines.flatMap(({ line, values, years }) => [
    ...differing(values, whole.values).map((field): ImportFault => ({ line, field, code: 'DIFFERS_IN_HOUSEHOLD', detail: '' })),
    ...[...(years ?? [])].flatMap(([year, cells]) => differing(cells, whole.years?.get(year) ?? NO_CELLS).map((field): ImportFault => ({ line, field, code: 'DIFFERS_IN_HOUSEHOLD', detail: '', year }))),
  ])

const villageOf = (reader: RowReader, villages: VillageFinder): string | null => {
  const [code, town, village, number] = [reader.text('village'), reader.text('townName') ?? '', reader.text('villageName'), reader.text('number')]
  const ofNumber = number !== undefined && OWN_NUMBER.test(number) ? number.slice(0, 12) : undefined
  const told = code ?? ofNumber
  const found: FoundVillage | null = told !== undefined ? villages.byCode(told) : village === undefined ? null : villages.named(town, village)
  const field = told !== undefined || village === undefined ? 'village' : 'villageName'
  if (found === null) {
    if (reader.cell('village') !== FORMULA) reader.refuse('village', 'REQUIRED')
    return null
  }
  if ('code' in found) return found.code
  reader.refuse(field, found.fault, told ?? `${town}${village ?? ''}`)
  return null
}

const causesOf = (reader: RowReader): Pick<HouseholdValues, 'mainCause' | 'otherCauses'> => {
  const mainCause = reader.code<PovertyCause>('mainCause')
  const otherCauses = reader.listOfCodes<PovertyCause>('otherCauses')
  if (otherCauses !== undefined) {
    if (otherCauses.length > MOST_OTHER_CAUSES) reader.refuse('otherCauses', 'TOO_MANY_CAUSES')
    if (new Set([mainCause, ...otherCauses]).size < otherCauses.length + 1) reader.refuse('otherCauses', 'CAUSE_REPEATED')
  }
  return { ...(mainCause === undefined ? {} : { mainCause }), ...(otherCauses === undefined ? {} : { otherCauses }) }
}

const exitOf = (reader: RowReader, identifiedOn: string | undefined): Pick<HouseholdValues, 'status' | 'exitedOn'> => {
  const status = reader.code<PovertyStatus>('status')
  const exitedOn = reader.day('exitedOn', 'last')
  const hasExited = status === 'EXITED' || status === 'RETURNED'
  if (reader.cell('exitedOn') === null ? hasExited : exitedOn !== undefined && status !== undefined && !hasExited) reader.refuse('exitedOn', 'EXIT_DAY')
  else if (exitedOn !== undefined && identifiedOn !== undefined && exitedOn < identifiedOn) reader.refuse('exitedOn', 'EXIT_DAY')
  return { ...(status === undefined ? {} : { status }), ...(exitedOn === undefined ? {} : { exitedOn }) }
}

const sensitiveDigits = (reader: RowReader, field: 'phone' | 'bankAccount', isRight: (text: string) => boolean): string | undefined => {
  const cell = reader.cell(field)
  if (cell === null || cell === FORMULA) return undefined
  if (lostDigits(cell)) reader.refuse(field, 'LOST_DIGITS')
  else if (isRight(textOfCell(cell))) return field === 'phone' ? phoneAsStored(textOfCell(cell)) : textOfCell(cell)
  else reader.refuse(field, field === 'phone' ? 'PHONE' : 'BANK_ACCOUNT')
  return undefined
}

const valuesOf = (reader: RowReader, context: HouseholdContext, persons: number): HouseholdValues => {
  const optional = <Name extends keyof HouseholdValues>(name: Name, value: HouseholdValues[Name]): Partial<HouseholdValues> => (value === undefined ? {} : { [name]: value })
  const identifiedOn = reader.day('identifiedOn', 'first')
  return {
    ...optional('groupName', reader.text('groupName', LONGEST_GROUP_NAME)),
    ...optional('attribute', reader.code<HouseholdAttribute>('attribute')),
    ...optional('standard', reader.code<IdentificationStandard>('standard')),
    ...causesOf(reader),
    ...optional('phone', sensitiveDigits(reader, 'phone', isPhone)),
    ...optional('bankAccount', sensitiveDigits(reader, 'bankAccount', isBankAccount)),
    ...optional('identifiedOn', identifiedOn),
    ...exitOf(reader, identifiedOn),
    ...incomesOf(reader, context, persons),
    ...optional('living', livingOf(reader)),
  }
}

/** The income of the row's own year, and of each year that has columns of its own (dossier 2.5). No year comes twice. */
const incomesOf = (reader: RowReader, context: HouseholdContext, persons: number): Pick<HouseholdValues, 'income' | 'parts' | 'otherYears'> => {
  const own = incomeOf(reader, context.incomeYear, persons)
  const otherYears = [...(reader.years ?? [])].flatMap(([year, values]): SheetYear[] => {
    const ofYear = new RowReader({ line: reader.line, values }, context)
    const found = incomeOf(ofYear, year, persons)
    reader.faults.push(...ofYear.faults.map((fault): ImportFault => ({ ...fault, year })))
    return found.income === undefined && found.parts === undefined ? [] : [found]
  })
  const ownYear = own.income?.year ?? own.parts?.year
  if (ownYear !== undefined && reader.years?.has(ownYear) === true) reader.refuse('incomeYear', 'INCOME_YEAR_TWICE', String(ownYear))
  return { ...own, ...(otherYears.length === 0 ? {} : { otherYears }) }
}

const familyFaults = (lines: readonly PersonLine[], heads: readonly PersonLine[]): ImportFault[] => {
  const [first] = lines
  const line = first?.line ?? 0
  return [
    ...(heads.length === 0 ? [{ line, field: 'relation', code: 'NO_HEAD', detail: '' } as const] : []),
    ...heads.slice(1).map((head): ImportFault => ({ line: head.line, field: 'relation', code: 'TWO_HEADS', detail: '' })),
    ...(lines.length > MOST_MEMBERS ? [{ line, field: null, code: 'TOO_MANY_MEMBERS', detail: String(MOST_MEMBERS) } as const] : []),
  ]
}

const cadreOf = (reader: RowReader): NamedCadre | null => {
  const [name, account] = [reader.text('responsibleCadre', 120), reader.text('cadreAccount', 64)]
  return name === undefined && account === undefined ? null : { line: reader.line, ...(name === undefined ? {} : { name }), ...(account === undefined ? {} : { account }) }
}

const isHead = (member: MemberDraft | null): boolean => member !== null && member.relation === HEAD_RELATION && !hasLeft(member)

/**
 * Checks the rows of one household (R-1, R-7; dossier 2.1, 2.2, 2.10), as far as they can be told without the register: its
 * village lies in the importer's territory, exactly one head with an ID number, at most two causes beside the main one, days
 * that have come, amounts, codes. Every fault names its row and its column.
 */
export const checkHousehold = ({ lines, cameBefore }: HouseholdLines, context: HouseholdContext): CheckedHousehold => {
  const persons = lines.map((row) => ({ row, ...checkPerson(row, context) }))
  const relations = lines.filter((line) => relationOf(textOfCell(line.values.get('relation')).trim()) === HEAD_RELATION && !saysLeft(line, context.codes))
  const head = relations[0] ?? lines[0] ?? NO_ROW
  const whole = householdRow(lines, head)
  const reader = new RowReader(whole, context)
  const regionCode = villageOf(reader, context.villages)
  const values = valuesOf(reader, context, lines.filter((line) => !saysLeft(line, context.codes)).length)
  const cadre = cadreOf(reader)
  const number = reader.text('number')
  const headMember = persons.find(({ member }) => isHead(member))?.member
  const faults: ImportFault[] = [
    ...(cameBefore ? [{ line: head.line, field: 'number', code: 'NOT_TOGETHER', detail: '' } as const] : []),
    ...familyFaults(lines, relations),
    // Without a number nobody could tell on the next import whose household it is.
    ...(headMember?.idNumber === null ? [{ line: headMember.line, field: 'idNumber', code: 'REQUIRED', detail: '' } as const] : []),
    ...reader.faults,
    ...disagreements(lines, whole),
    ...persons.flatMap((person) => person.faults),
  ]
  const members = persons.flatMap(({ member }) => (member === null ? [] : [member]))
  const headName = textOfCell(head.values.get('name')).slice(0, 60)
  const traces = { number: number !== undefined && OWN_NUMBER.test(number) ? number : null, members }
  return { draft: faults.length > 0 || regionCode === null ? null : { regionCode, ...traces, values }, traces, faults, regionCode, cadre, headName }
}

/** What a new household needs besides: the register has nothing yet that a blank could leave as it is. */
export const missingOfNewHousehold = ({ values, members }: HouseholdDraft): ImportFault[] => {
  const line = members.find(({ relation }) => relation === HEAD_RELATION)?.line ?? 0
  const needed = (['mainCause', 'identifiedOn'] as const).filter((field) => values[field] === undefined)
  return [...needed.map((field): ImportFault => ({ line, field, code: 'REQUIRED', detail: '' })), ...members.filter(hasLeft).map((member): ImportFault => ({ line: member.line, field: 'memberEvent', code: 'LEFT_UNREGISTERED', detail: '' }))]
}
