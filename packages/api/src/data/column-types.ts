import { Column, PrimaryColumn } from 'typeorm'
import type { ColumnOptions } from 'typeorm'

/*
 * The portable column kinds. Every entity column is one of these, so that one set of entities serves SQLite, MySQL
 * and MariaDB and a plain row reads the same from each.
 */

/** A UUID as 36 characters. */
export const ID_LENGTH = 36
/** A 12-digit region code; territories are ranges of it (architecture, "Scope"). */
export const REGION_CODE_LENGTH = 12

type Extra = Pick<ColumnOptions, 'nullable' | 'default' | 'unique'>

/** The row's own identifier, made by the client or by us as UUIDv7. */
export const PrimaryId = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: ID_LENGTH })
/** A text that is (part of) the primary key. */
export const PrimaryText = (length: number): PropertyDecorator => PrimaryColumn({ type: 'varchar', length })
/** A number that is part of the primary key. */
export const PrimaryCount = (): PropertyDecorator => PrimaryColumn({ type: 'int' })
/** A calendar day that is part of the primary key. */
export const PrimaryDay = (): PropertyDecorator => PrimaryColumn({ type: 'date' })
/** The identifier of another row. */
export const IdColumn = (extra: Extra = {}): PropertyDecorator => Column({ type: 'varchar', length: ID_LENGTH, ...extra })
/** A 12-digit region code. */
export const RegionCodeColumn = (extra: Extra = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: REGION_CODE_LENGTH, ...extra })
/** Short text; enums are short text checked by the application. */
export const TextColumn = (length: number, extra: Extra = {}): PropertyDecorator => Column({ type: 'varchar', length, ...extra })
/** Text of up to 65,535 bytes. */
export const LongTextColumn = (extra: Extra = {}): PropertyDecorator => Column({ type: 'text', ...extra })
/** A day in Asia/Shanghai, YYYY-MM-DD. */
export const DayColumn = (extra: Extra = {}): PropertyDecorator => Column({ type: 'date', ...extra })
/** An instant in UTC with milliseconds, 'YYYY-MM-DD HH:MM:SS.mmm'. */
export const InstantColumn = (extra: Extra = {}): PropertyDecorator => Column({ type: 'datetime', precision: 3, ...extra })
/** Money in integer fen, |x| < 2^53. */
export const FenColumn = (extra: Extra = {}): PropertyDecorator => Column({ type: 'bigint', ...extra })
/** A whole number: persons, households, versions, years. */
export const CountColumn = (extra: Extra = {}): PropertyDecorator => Column({ type: 'int', ...extra })
/** A measured quantity or a coordinate. */
export const QuantityColumn = (extra: Extra = {}): PropertyDecorator => Column({ type: 'double', ...extra })
/** Yes or no; a plain row holds a boolean. */
export const FlagColumn = (extra: Extra = {}): PropertyDecorator => Column({ type: 'boolean', ...extra })
/** A small JSON value; a plain row holds it parsed. */
export const JsonColumn = (extra: Extra = {}): PropertyDecorator => Column({ type: 'simple-json', ...extra })
