import type { SheetCell } from '../../sheet/sheet-row.js'
import { FORMULA } from '../../sheet/sheet-row.js'
import { checkText } from '../../text/plain-text.js'
import type { JoiningKind, LeavingKind } from '../membership/membership-codes.js'
import type { Circumstances, Health, Labour, MigrantWork, Sex, StudentStage } from '../person/person.entity.js'
import { checkIdNumber } from '../person/id-number.js'
import type { IdNumber, IdNumberCheck } from '../person/id-number.js'
import { dayOfCell, lostDigits, partsOfText, textOfCell } from './cell-values.js'
import type { MemberDraft } from './household-draft.js'
import type { PersonLine } from './household-lines.js'
import { codeOf, flagOf, relationOf } from './import-codes.js'
import type { CodedField, SourceCodes } from './import-codes.js'
import type { ImportFault, ImportFaultCode } from './import-fault.js'
import type { ImportField } from './import-field.js'

/** What is known of the sheet and of the day while its rows are checked. */
export interface CheckContext {
  readonly today: string
  readonly daysFrom1904: boolean
  readonly codes: SourceCodes
  /** ID numbers that guess at one person: a fault of their rows, and never looked up. */
  readonly inDoubt: ReadonlySet<string>
}

const LONGEST = { name: 60, nameMongolian: 120, relation: 20, ethnicity: 20, education: 20, groupName: 40 } as const

/** Reads the cells of one row and gathers what is wrong with them. */
export class RowReader {
  readonly faults: ImportFault[] = []

  constructor(
    private readonly row: PersonLine,
    readonly context: CheckContext,
  ) {}

  get cells(): PersonLine['values'] {
    return this.row.values
  }

  get years(): PersonLine['years'] {
    return this.row.years
  }

  get line(): number {
    return this.row.line
  }

  cell(field: ImportField): SheetCell {
    return this.row.values.get(field) ?? null
  }

  refuse(field: ImportField | null, code: ImportFaultCode, detail = ''): void {
    this.faults.push({ line: this.row.line, field, code, detail })
  }

  /** The text of a cell; undefined when it is blank or refused. */
  text(field: ImportField, longest = 60): string | undefined {
    const cell = this.cell(field)
    if (cell === null || cell === FORMULA) return undefined
    const text = textOfCell(cell).trim()
    if (text === '') return undefined
    if (checkText(text, { min: 1, max: longest }) === null) return text
    this.refuse(field, 'TEXT', String(longest))
    return undefined
  }

  code<Code extends string>(field: CodedField): Code | undefined {
    const text = this.text(field)
    if (text === undefined) return undefined
    const code = codeOf(field, text, this.context.codes)
    if (code === null) this.refuse(field, 'UNKNOWN_CODE', text)
    return (code ?? undefined) as Code | undefined
  }

  listOfCodes<Code extends string>(field: CodedField): readonly Code[] | undefined {
    const text = this.text(field, 200)
    if (text === undefined) return undefined
    const codes: string[] = partsOfText(text).flatMap((part) => {
      const code = codeOf(field, part, this.context.codes)
      if (code === null) this.refuse(field, 'UNKNOWN_CODE', part)
      return code === null ? [] : [code]
    })
    return codes as Code[]
  }

  flag(field: ImportField): boolean | undefined {
    const text = this.text(field)
    if (text === undefined) return undefined
    const flag = flagOf(field, text)
    if (flag === null) this.refuse(field, 'FLAG', text.slice(0, 20))
    return flag ?? undefined
  }

  /** A number that a column of quantities holds, whatever its unit; whether it can be is for the field's own rule. */
  quantity(field: ImportField): number | undefined {
    const text = this.text(field)
    if (text === undefined) return undefined
    const plain = text.replaceAll(/[,，]/g, '')
    if (/^\d{1,9}(?:\.\d{1,6})?$/.test(plain)) return Number(plain)
    this.refuse(field, 'QUANTITY', text.slice(0, 20))
    return undefined
  }

  /** A year, also where a whole day was written. */
  year(field: ImportField): number | undefined {
    const text = this.text(field)
    if (text === undefined) return undefined
    const day = /^\d{4}年?$/.test(text) ? `${text.slice(0, 4)}-01-01` : dayOfCell(this.cell(field), this.context.daysFrom1904, 'first')
    if (day === null) this.refuse(field, 'BUILT_YEAR', text.slice(0, 20))
    return day === null ? undefined : Number(day.slice(0, 4))
  }

  day(field: ImportField, within: 'first' | 'last'): string | undefined {
    const cell = this.cell(field)
    if (cell === null || cell === FORMULA) return undefined
    const day = dayOfCell(cell, this.context.daysFrom1904, within)
    if (day === null) this.refuse(field, 'DATE', textOfCell(cell).slice(0, 20))
    else if (day > this.context.today) this.refuse(field, 'FUTURE')
    else return day
    return undefined
  }
}

/** Formulas are a fault wherever they stand; those of the household are told once, in the row where they stand. */
const refuseFormulas = (reader: RowReader): void => {
  for (const [field, cell] of reader.cells) if (cell === FORMULA) reader.refuse(field, 'FORMULA')
  for (const [year, cells] of reader.years ?? []) {
    for (const [field, cell] of cells) if (cell === FORMULA) reader.faults.push({ line: reader.line, field, code: 'FORMULA', detail: '', year })
  }
}

const ID_FAULTS = { LENGTH: 'ID_LENGTH', FORMAT: 'ID_FORMAT', DATE: 'ID_DATE', FUTURE: 'ID_FUTURE', CHECK_DIGIT: 'ID_CHECK_DIGIT' } as const

const checkedCell = (cell: SheetCell, today: string): IdNumberCheck => checkIdNumber(textOfCell(cell).replaceAll(/[\s'‘’`]/g, ''), today)

/** The ID number of a cell; null when it holds none that is right in itself. */
export const idNumberOfCell = (cell: SheetCell, today: string): IdNumber | null => {
  if (cell === null || cell === FORMULA || lostDigits(cell)) return null
  const checked = checkedCell(cell, today)
  return checked.valid ? checked : null
}

const checkedIdNumber = (reader: RowReader): IdNumber | null => {
  const cell = reader.cell('idNumber')
  if (cell === null || cell === FORMULA) return null
  if (lostDigits(cell)) {
    reader.refuse('idNumber', 'LOST_DIGITS')
    return null
  }
  const checked = checkedCell(cell, reader.context.today)
  if (checked.valid) {
    if (reader.context.inDoubt.has(checked.idNumber)) reader.refuse('idNumber', 'ONE_PERSON')
    return checked
  }
  reader.refuse('idNumber', ID_FAULTS[checked.fault])
  return null
}

/** Kinds of disability in the order of their numbers (GB/T 26341), and the words of the four grades. */
const DISABILITY_KINDS = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'] as const
const GRADES = ['一', '二', '三', '四'] as const

/** Category and grade of a disability certificate as sheets write them: 41, 肢体一级 or 一级肢体残疾; null when they are none. */
export const certificateOf = (text: string): string | null => {
  const plain = text.replaceAll(/\s/g, '')
  if (/^[1-7][1-4]$/.test(plain)) return plain
  const kind = DISABILITY_KINDS.findIndex((word) => plain.includes(word)) + 1
  const grade = /([一二三四1-4])级/.exec(plain)?.[1] ?? ''
  const number = GRADES.findIndex((word) => word === grade) + 1 || Number(grade)
  return kind === 0 || number === 0 ? null : `${kind}${number}`
}

/** What a disability certificate says, by its own column or by the last two of its twenty digits, which agree where both are there. */
const disabilityOf = (reader: RowReader, number: IdNumber | null): string | undefined => {
  const text = reader.text('disability', 40)
  const own = number?.disability == null ? undefined : `${number.disability.category}${number.disability.grade}`
  if (text === undefined) return own
  const told = certificateOf(text)
  if (told === null) reader.refuse('disability', 'CERTIFICATE', text)
  else if (own !== undefined && own !== told) reader.refuse('disability', 'CERTIFICATE_DIFFERS')
  return told ?? undefined
}

/** Work away from home, insurance and allowance; undefined where the sheet says nothing of them. */
const circumstancesOf = (reader: RowReader): Circumstances | undefined => {
  const work = reader.code<MigrantWork>('migrantWork')
  const text = reader.text('migrantMonths')?.replace(/个?月$/, '')
  const months = text === undefined || !/^\d{1,2}(?:\.0+)?$/.test(text) || Number(text) > 12 ? undefined : Number(text)
  if (text !== undefined && months === undefined) reader.refuse('migrantMonths', 'MONTHS', text.slice(0, 20))
  const flags = Object.fromEntries((['medicalInsurance', 'seriousIllnessInsurance', 'pensionInsurance', 'lowAllowance'] as const).flatMap((field): [string, boolean][] => {
    const flag = reader.flag(field)
    return flag === undefined ? [] : [[field, flag]]
  }))
  const told: Circumstances = { ...(work === undefined ? {} : { migrantWork: work }), ...(months === undefined ? {} : { migrantMonths: months }), ...flags }
  return Object.keys(told).length === 0 ? undefined : told
}

/**
 * Checks a person's row (dossier 2.2, 2.10): name and relation, an ID number that is right in itself, or a birth date for
 * whoever has no number yet, and codes of the lists. Null when it holds a fault.
 */
export const checkPerson = (row: PersonLine, context: CheckContext): { readonly member: MemberDraft | null; readonly faults: readonly ImportFault[] } => {
  const reader = new RowReader(row, context)
  refuseFormulas(reader)
  const required = (field: 'name' | 'relation'): string => {
    const text = reader.text(field, LONGEST[field])
    if (text === undefined && reader.cell(field) === null) reader.refuse(field, 'REQUIRED')
    return text ?? ''
  }
  const name = required('name')
  const relation = relationOf(required('relation'))
  const idNumber = checkedIdNumber(reader)
  const sex = reader.code<Sex>('sex')
  const birthDate = reader.day('birthDate', 'first')
  if (idNumber === null && reader.cell('idNumber') === null && birthDate === undefined) reader.refuse('idNumber', 'REQUIRED')
  if (idNumber !== null && sex !== undefined && (sex === 'MALE' || sex === 'FEMALE') && sex !== idNumber.sex) reader.refuse('sex', 'SEX_DIFFERS')
  // A sheet may give the month alone.
  if (idNumber !== null && birthDate !== undefined && birthDate !== idNumber.birthDate && birthDate !== `${idNumber.birthDate.slice(0, 7)}-01`) reader.refuse('birthDate', 'BIRTH_DIFFERS')
  const health = reader.listOfCodes<Health>('health')
  const [event, eventOn] = [reader.code<JoiningKind | LeavingKind>('memberEvent'), reader.day('memberEventOn', 'first')]
  const born = idNumber?.birthDate ?? birthDate
  // Who is born becomes a member on that day.
  if (event === 'BIRTH' && eventOn !== undefined && born !== undefined && eventOn !== born) reader.refuse('memberEventOn', 'BIRTH_DAY')
  const disability = disabilityOf(reader, idNumber)
  const [student, circumstances] = [reader.code<StudentStage>('student'), circumstancesOf(reader)]
  const optional = (field: 'nameMongolian' | 'ethnicity' | 'education'): string | undefined => reader.text(field, LONGEST[field])
  const [nameMongolian, ethnicity, education, labour] = [optional('nameMongolian'), optional('ethnicity'), optional('education'), reader.code<Labour>('labour')]
  if (reader.faults.length > 0) return { member: null, faults: reader.faults }
  return {
    faults: [],
    member: {
      line: row.line,
      name,
      relation,
      idNumber: idNumber?.idNumber ?? null,
      ...(idNumber === null ? { ...(sex === undefined ? {} : { sex }), ...(birthDate === undefined ? {} : { birthDate }) } : { sex: idNumber.sex, birthDate: idNumber.birthDate }),
      ...(nameMongolian === undefined ? {} : { nameMongolian }),
      ...(ethnicity === undefined ? {} : { ethnicity }),
      ...(education === undefined ? {} : { education }),
      ...(health === undefined ? {} : { health: health.length > 1 ? health.filter((each) => each !== 'HEALTHY') : health }),
      ...(disability === undefined ? {} : { disability }),
      ...(labour === undefined ? {} : { labour }),
      ...(student === undefined ? {} : { student }),
      ...(circumstances === undefined ? {} : { circumstances }),
      ...(event === undefined ? {} : { event }),
      ...(event === undefined || eventOn === undefined ? {} : { eventOn }),
    },
  }
}

/** The longest texts that a household's fields take. */
export const LONGEST_GROUP_NAME = LONGEST.groupName
