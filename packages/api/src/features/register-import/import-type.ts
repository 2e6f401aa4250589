import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { JoiningKind, LeavingKind } from '../membership/membership-codes.js'
import '../membership/membership-input.js'
import { CODE_LISTS } from './import-codes.js'
import type { CodedField } from './import-codes.js'
import { IMPORT_FIELD_NAMES } from './import-field.js'
import type { ImportField } from './import-field.js'
import { IMPORT_REFUSALS, ImportKind, ImportOutcome, ImportStatus } from './register-import.entity.js'
import type { ImportRefusal } from './register-import.entity.js'

const constantOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
const enumOf = <Name extends string>(names: readonly Name[]): Readonly<Record<string, Name>> => Object.fromEntries(names.map((name) => [constantOf(name), name]))

export const MemberEvent = { ...JoiningKind, ...LeavingKind } as const
export type MemberEvent = JoiningKind | LeavingKind

export const ImportFieldEnum = enumOf<ImportField>(IMPORT_FIELD_NAMES)
const CodedFieldEnum = enumOf<CodedField>(Object.keys(CODE_LISTS) as CodedField[])
const ImportRefusalEnum = Object.fromEntries(IMPORT_REFUSALS.map((refusal) => [refusal, refusal])) as Readonly<Record<ImportRefusal, ImportRefusal>>

registerEnumType(ImportFieldEnum, { name: 'ImportField', description: 'What a column of an imported sheet is read as.' })
registerEnumType(CodedFieldEnum, { name: 'CodedField', description: 'A field whose values are codes of a list.' })
registerEnumType(ImportRefusalEnum, { name: 'ImportRefusal', description: 'Why a sheet was not read, or the work on it ended.' })
registerEnumType(MemberEvent, {
  name: 'MemberEvent',
  description: 'How a person comes into a household or leaves it (2.7).',
  valuesConfig: {
    BIRTH: { description: 'Born (出生).' },
    MARRIAGE_IN: { description: 'Married in (婚入).' },
    MOVE_IN: { description: 'Moved in from outside the register (迁入).' },
    OMISSION: { description: 'Was left out until now (漏登补录).' },
    DEATH: { description: 'Died (死亡).' },
    MARRIAGE_OUT: { description: 'Married out (婚出).' },
    MOVE_OUT: { description: 'Moved out of the register (迁出).' },
    MISTAKE: { description: 'Never was a member (登记有误).' },
  },
})
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'Where an import stands.',
  valuesConfig: {
    RECEIVED: { description: 'Waits for its head to be read.' },
    MAPPING: { description: 'Waits for a person to say what its columns are.' },
    CHECKING: { description: 'Its rows are checked and compared with the register.' },
    READY: { description: 'The preview is there; nothing is changed yet.' },
    APPLYING: { description: 'The chosen households are being written; may be left and returned to.' },
    APPLIED: { description: 'Written. May be undone until its households are changed.' },
    UNDOING: { description: 'Being taken back.' },
    UNDONE: { description: 'Taken back, but for households that were changed since.' },
    FAILED: { description: 'Cut off by a fault of the system, time and again: what was written by then stays, and may be undone.' },
    REFUSED: { description: 'Not read, see `refusal`.' },
    DISCARDED: { description: 'Given up; the sheet and its preview are gone.' },
  },
})
registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: 'What a household of a sheet is beside the register.',
  valuesConfig: {
    FAULTY: { description: 'Something is wrong with its rows; it cannot be applied.' },
    NEW: { description: 'Not registered yet.' },
    CHANGED: { description: 'Registered, and the sheet differs in what it may change.' },
    HELD: { description: 'Registered, and the sheet differs in nothing that a sheet may change; each difference says why.' },
    SAME: { description: 'Registered as in the sheet.' },
    MISSING: { description: 'Registered in a village of the sheet, and not in the sheet.' },
  },
})
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What became of a household that was chosen.',
  valuesConfig: {
    APPLIED: { description: 'Written into the register.' },
    STALE: { description: 'Changed since the preview, or an ID number was taken meanwhile: left alone.' },
    UNDONE: { description: 'Written and taken back.' },
    KEPT: { description: 'Written, changed since, and so not taken back.' },
  },
})

@ObjectType('ImportColumn', { description: 'A column of a sheet.', simpleResolvers: true })
export class ImportColumnType {
  @Field(() => Int, { description: 'Its place in the sheet, from 0.' }) place: number
  @Field(() => String, { description: 'Its heading.' }) heading: string
  @Field(() => ImportFieldEnum, { nullable: true, description: 'What it is read as; null when it is not read.' }) field: ImportField | null
  @Field(() => Int, { nullable: true, description: 'Of a column of income the year that it is of, by its heading or as somebody said; null where a column of years says it.' }) year: number | null
}

@ObjectType('UnknownCode', { description: 'A word of a sheet that is in no code list.', simpleResolvers: true })
export class UnknownCodeType {
  @Field(() => CodedFieldEnum, { description: 'The field in which it stands.' }) field: CodedField
  @Field(() => String, { description: 'The word.' }) text: string
  @Field(() => Int, { description: 'In how many cells it stands.' }) cells: number
}

@ObjectType('MappedCode', { description: 'What a word of a source’s sheets stands for.', simpleResolvers: true })
export class MappedCodeType {
  @Field(() => CodedFieldEnum, { description: 'The field in which it stands.' }) field: CodedField
  @Field(() => String, { description: 'The word.' }) text: string
  @Field(() => String, { description: 'The code of the list.' }) code: string
}

@ObjectType('ImportFault', { description: 'Something that is wrong with a row.', simpleResolvers: true })
export class ImportFaultType {
  @Field(() => Int, { description: 'The row in the sheet.' }) line: number
  @Field(() => ImportFieldEnum, { nullable: true, description: 'The field to blame; null for the household as a whole.' }) field: ImportField | null
  @Field(() => String, { description: 'What is wrong, in the language of the request.' }) message: string
}

@ObjectType('ImportDifference', { description: 'Something in which a sheet differs from the register. Values that are covered are not told.', simpleResolvers: true })
export class ImportDifferenceType {
  @Field(() => ImportFieldEnum, { nullable: true, description: 'The field; null for a person who comes or leaves.' }) field: ImportField | null
  @Field(() => String, { nullable: true, description: 'The person whose field it is, or who is only in one of the two; null for a field of the household.' }) person: string | null
  @Field(() => String, { nullable: true, description: 'In the register; null when there is nothing or it is covered.' }) from: string | null
  @Field(() => String, { nullable: true, description: 'In the sheet; null when there is nothing or it is covered.' }) to: string | null
  @Field(() => MemberEvent, { nullable: true, description: 'How a person came or left, where that is the difference; null where the sheet does not say how a person left.' }) event: MemberEvent | null
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the person comes or leaves.' }) on: string | null
  @Field(() => Boolean, { description: 'Whether applying changes it.' }) applies: boolean
  @Field(() => String, { nullable: true, description: 'Why applying does not change it, and what to do instead, in the language of the request; null where it does.' }) obstacle: string | null
}

@ObjectType('ImportHousehold', { description: 'A household of a sheet in the preview.', simpleResolvers: true })
export class ImportHouseholdType {
  @Field(() => ID, { description: 'Its import and its place.' }) id: string
  @Field(() => Int, { description: 'Its place in the preview, from 1.' }) place: number
  @Field(() => ImportKind, { description: 'What it is beside the register.' }) kind: ImportKind
  @Field(() => Int, { description: 'Its first row in the sheet; 0 when it is missing there.' }) firstLine: number
  @Field(() => Int, { description: 'Its last row in the sheet; 0 when it is missing there.' }) lastLine: number
  @Field(() => String, { description: 'The head’s name, or the first one’s.' }) headName: string
  @Field(() => Int, { description: 'Its persons.' }) size: number
  @Field(() => ID, { nullable: true, description: 'The household of the register.' }) householdId: string | null
  @Field(() => String, { nullable: true, description: 'The number of the household of the register.' }) number: string | null
  @Field(() => [ImportFaultType], { description: 'What is wrong with its rows.' }) faults: ImportFaultType[]
  @Field(() => [ImportDifferenceType], { description: 'In what it differs from the register.' }) differences: ImportDifferenceType[]
  @Field(() => Boolean, { description: 'Whether it was chosen to be applied.' }) isChosen: boolean
  @Field(() => ImportOutcome, { nullable: true, description: 'What became of it; null before that.' }) outcome: ImportOutcome | null
}

export const ImportHouseholdConnection = connectionOf('ImportHousehold', ImportHouseholdType)

@ObjectType('ImportFigures', { description: 'An import in numbers.', simpleResolvers: true })
export class ImportFiguresType {
  @Field(() => Int, { description: 'Rows of persons that were read.' }) personRows: number
  @Field(() => Int, { description: 'Rows with something wrong.' }) faultyRows: number
  @Field(() => Int, { description: 'Households with something wrong.' }) faulty: number
  @Field(() => Int, { description: 'New households.' }) added: number
  @Field(() => Int, { description: 'Households that differ from the register.' }) changed: number
  @Field(() => Int, { description: 'Households that are registered as in the sheet.' }) same: number
  @Field(() => Int, { description: 'Households of the register that the sheet lacks, in its villages.' }) missing: number
  @Field(() => Int, { description: 'Households chosen to be applied.' }) chosen: number
  @Field(() => Int, { description: 'Households written so far.' }) applied: number
  @Field(() => Int, { description: 'Households left alone because they were changed since the preview.' }) stale: number
  @Field(() => Int, { description: 'Households taken back so far.' }) undone: number
  @Field(() => Int, { description: 'Households not taken back because they were changed since.' }) kept: number
}

@ObjectType('ImportActions', { description: 'What may be done with an import now.', simpleResolvers: true })
export class ImportActionsType {
  @Field(() => Boolean, { description: 'Say what the columns are, and check again.' }) check: boolean
  @Field(() => Boolean, { description: 'Apply.' }) apply: boolean
  @Field(() => Boolean, { description: 'Undo.' }) undo: boolean
  @Field(() => Boolean, { description: 'Give up.' }) discard: boolean
  @Field(() => Boolean, { description: 'Download the sheet with what is wrong; whoever uploaded it, as long as it is kept.' }) download: boolean
  @Field(() => Boolean, { description: 'Download which number of the register each household of the sheet has; whoever uploaded it, once it was applied and as long as it is kept.' }) downloadNumbers: boolean
}

@ObjectType('RegisterImport', { description: 'A sheet that is brought into the register (R-3): uploaded by PUT /imports/{uuid}, checked, applied, and undone.', simpleResolvers: true })
export class RegisterImportType {
  @Field(() => ID, { description: 'The id that the client made.' }) id: string
  @Field(() => String, { description: 'The name of the file.' }) fileName: string
  @Field(() => String, { description: 'By whose sheets its columns are remembered; empty for nobody’s.' }) source: string
  @Field(() => Int, { description: 'Size of the file.' }) bytes: number
  @Field(() => ImportStatus, { description: 'Where it stands.' }) status: ImportStatus
  @Field(() => ImportRefusalEnum, { nullable: true, description: 'Why it was refused or stopped.' }) refusal: ImportRefusal | null
  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' }) createdAt: string
  @Field(() => DateTimeScalar, { description: 'When it last moved on.' }) updatedAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the sheet and its preview were cleared away, from when on it can be neither undone nor downloaded; null while they are kept.' }) forgottenAt: string | null
  @Field(() => LeavingKind, { nullable: true, description: 'How members of registered households whom the sheet lacks are taken to have left; null: they stay.' }) departures: LeavingKind | null
  @Field(() => [UnknownCodeType], { description: 'Words that are in no code list, the commonest first.' }) unknownCodes: UnknownCodeType[]
}

export const RegisterImportConnection = connectionOf('RegisterImport', RegisterImportType)

@InputType('ImportColumnInput', { description: 'What a column is to be read as.' })
export class ImportColumnInput {
  @Field(() => Int, { description: 'Its place in the sheet.' }) place: number
  @Field(() => ImportFieldEnum, { nullable: true, description: 'The field; null to leave it out.' }) field?: ImportField | null
  @Field(() => Int, { nullable: true, description: 'Of a column of income whose heading says no year: the year that it is of.' }) year?: number | null
}

@InputType('MappedCodeInput', { description: 'What a word of the sheet stands for.' })
export class MappedCodeInput {
  @Field(() => CodedFieldEnum, { description: 'The field in which it stands.' }) field: CodedField
  @Field(() => String, { description: 'The word.' }) text: string
  @Field(() => String, { description: 'The code of the list.' }) code: string
}

@InputType('CheckImportInput', { description: 'How the columns of a sheet are read. It is remembered for the source.' })
export class CheckImportInput {
  @Field(() => ID, { description: 'The import.' }) id: string
  @Field(() => String, { nullable: true, description: 'The name of the source, such as the system that wrote the sheet; at most 60 characters.' }) source?: string | null
  @Field(() => [ImportColumnInput], { description: 'The columns; those not named stay as they are.' }) columns: ImportColumnInput[]
  @Field(() => [MappedCodeInput], { nullable: true, description: 'What words stand for.' }) codes?: MappedCodeInput[] | null
  @Field(() => LeavingKind, { nullable: true, description: 'How members of registered households whom the sheet lacks left; they stay where this is not given.' }) departures?: LeavingKind | null
}

@InputType('ApplyImportInput', { description: 'Which households of a preview are applied.' })
export class ApplyImportInput {
  @Field(() => ID, { description: 'The import.' }) id: string
  @Field(() => [ImportKind], { description: 'NEW, CHANGED or both.' }) kinds: ImportKind[]
  @Field(() => [Int], { nullable: true, description: 'Their places, at most 2,000; all of the kinds when not given.' }) places?: number[] | null
}

@ObjectType('ImportPayload', { description: 'An import after a step.', simpleResolvers: true })
export class ImportPayload {
  @Field(() => RegisterImportType, { nullable: true, description: 'The import; null when the step was refused.' }) import: RegisterImportType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}
