import { Entity, Index } from 'typeorm'
import { CountColumn, FlagColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, PrimaryCount, PrimaryId, PrimaryText, REGION_CODE_LENGTH, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import { SHEET_REFUSALS } from '../../sheet/sheet-refusal.js'
import type { LeavingKind } from '../membership/membership-codes.js'
import type { ImportColumn } from './column-mapping.js'
import type { ImportFault } from './import-fault.js'
import type { ImportField } from './import-field.js'
import type { CodedField, SourceCodes } from './import-codes.js'
import type { RegisterDifference } from './register-difference.js'

/**
 * Where an import stands. RECEIVED, CHECKING, APPLYING and UNDOING are worked on by the service; whatever stops it, it is taken
 * up again from there. MAPPING and READY wait for a person; the others are ends. FAILED: the work on it failed time and again;
 * what was written by then stays, and can be undone.
 */
export const ImportStatus = {
  RECEIVED: 'RECEIVED',
  MAPPING: 'MAPPING',
  CHECKING: 'CHECKING',
  READY: 'READY',
  APPLYING: 'APPLYING',
  APPLIED: 'APPLIED',
  UNDOING: 'UNDOING',
  UNDONE: 'UNDONE',
  FAILED: 'FAILED',
  REFUSED: 'REFUSED',
  DISCARDED: 'DISCARDED',
} as const
export type ImportStatus = (typeof ImportStatus)[keyof typeof ImportStatus]

/** What a household of the sheet is beside the register. HELD: it differs in nothing that a sheet may change. MISSING: the register has it in a village of the sheet, the sheet does not. */
export const ImportKind = { FAULTY: 'FAULTY', NEW: 'NEW', CHANGED: 'CHANGED', HELD: 'HELD', SAME: 'SAME', MISSING: 'MISSING' } as const
export type ImportKind = (typeof ImportKind)[keyof typeof ImportKind]

/** What became of it. STALE: changed since the preview, or its ID numbers were taken; nothing was done. KEPT: changed since it was applied, so not undone. */
export const ImportOutcome = { APPLIED: 'APPLIED', STALE: 'STALE', UNDONE: 'UNDONE', KEPT: 'KEPT' } as const
export type ImportOutcome = (typeof ImportOutcome)[keyof typeof ImportOutcome]

/** A word of the sheet that is in no code list, and in how many cells it stands. */
export interface UnknownCode {
  readonly field: CodedField
  readonly text: string
  readonly cells: number
}

/** Why an import ended: by the file's bytes, because it has no table in it or is gone, because whoever brought it may no more, or for a fault of ours. */
export const IMPORT_REFUSALS = [...SHEET_REFUSALS, 'NO_HEAD', 'FILE_GONE', 'MANY_ELSEWHERE', 'NUMBERS_PACED', 'ACCESS_ENDED', 'FAILED'] as const
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number]

/** A sheet that is brought into the register. It lies in the territory of whoever brought it. */
@Entity('register_import')
@Index('register_import_region', ['regionCode', 'createdAt'])
@Index('register_import_work', ['status', 'createdAt'])
export class RegisterImport {
  @PrimaryId() id: string
  @IdColumn() accountId: string
  /** Who took the last step, and for whom the service works on it. */
  @IdColumn() actorId: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(200) fileName: string
  /** By whose sheets its columns are remembered; empty for nobody's. */
  @TextColumn(60) source: string
  @CountColumn() bytes: number
  /** SHA-256 of the file as it came. */
  @TextColumn(64) contentHash: string
  @TextColumn(16) status: ImportStatus
  @TextColumn(16, { nullable: true }) refusal: ImportRefusal | null
  @CountColumn() headLine: number
  @JsonColumn() columns: ImportColumn[]
  @JsonColumn() codes: SourceCodes
  @JsonColumn() unknownCodes: UnknownCode[]
  /** How members whom the sheet lacks left, as whoever had it checked said; null: they stay. */
  @TextColumn(16, { nullable: true }) departures: LeavingKind | null
  @CountColumn() personRows: number
  @CountColumn() faultyRows: number
  @CountColumn() faulty: number
  @CountColumn() added: number
  @CountColumn() changed: number
  @CountColumn() same: number
  @CountColumn() missing: number
  /** How many households were chosen, and what has become of them so far. */
  @CountColumn() chosen: number
  @CountColumn() applied: number
  @CountColumn() stale: number
  @CountColumn() undone: number
  @CountColumn() kept: number
  /** How often the work at hand failed since it last came on, for no reason that passes by itself. */
  @CountColumn({ default: 0 }) failures: number
  /** When the sheet and its preview were forgotten, from when on it can be neither undone nor downloaded; null while they are kept. */
  @InstantColumn({ nullable: true }) forgottenAt: string | null
  /** Who works on it, and until when nobody else may. Real time. */
  @IdColumn({ nullable: true }) leaseHolder: string | null
  @InstantColumn({ nullable: true }) leaseUntil: string | null
  @InstantColumn() createdAt: string
  @InstantColumn() updatedAt: string
}

/** A household of a sheet, checked and compared. What it holds is encrypted, and forgotten once it is applied. */
@Entity('import_household')
@Index('import_household_kind', ['importId', 'kind', 'place'])
@Index('import_household_work', ['importId', 'isChosen', 'outcome', 'villageCode', 'place'])
export class ImportHousehold {
  @PrimaryId() importId: string
  /** Its place in the sheet, from 1; those that the sheet lacks come after all others. */
  @PrimaryCount() place: number
  /** The territory of the import. */
  @RegionCodeColumn() regionCode: string
  @RegionCodeColumn({ nullable: true }) villageCode: string | null
  @TextColumn(16) kind: ImportKind
  @CountColumn() firstLine: number
  @CountColumn() lastLine: number
  @TextColumn(120) headName: string
  @CountColumn() size: number
  /** The household of the register: that it is, or that was registered. */
  @IdColumn({ nullable: true }) householdId: string | null
  @TextColumn(24, { nullable: true }) number: string | null
  /** The version that it was compared with. */
  @CountColumn({ nullable: true }) comparedVersion: number | null
  @LongTextColumn({ nullable: true }) contentCipher: string | null
  @JsonColumn() faults: ImportFault[]
  @JsonColumn() differences: RegisterDifference[]
  @FlagColumn() isChosen: boolean
  @TextColumn(16, { nullable: true }) outcome: ImportOutcome | null
  /** The version that the import left behind, and what it replaced, by which it can be undone. */
  @CountColumn({ nullable: true }) appliedVersion: number | null
  @LongTextColumn({ nullable: true }) beforeCipher: string | null
}

/** How the columns and codes of one source are read, remembered for an office. */
@Entity('import_source')
export class ImportSource {
  /** The territory of the office. */
  @PrimaryText(REGION_CODE_LENGTH) regionCode: string
  @PrimaryText(60) name: string
  /** By heading, as it is compared. */
  @JsonColumn() fields: Record<string, ImportField | null>
  @JsonColumn() codes: SourceCodes
  @InstantColumn() updatedAt: string
}
