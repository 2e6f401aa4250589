import { Entity, Index } from 'typeorm'
import { CountColumn, FlagColumn, PrimaryText, TextColumn } from '../../data/column-types.js'
import type { CodeListName } from './code-list-name.js'

/**
 * An entry of a list that the city keeps itself, since the source counts more than it names: ten industries (I-2) and seven models
 * of linkage (I-18), three of each named. Rows elsewhere hold the code; the words may be changed.
 */
@Entity('code_list_entry')
@Index('code_list_entry_position', ['list', 'position'])
export class CodeListEntry {
  @PrimaryText(24) list: CodeListName
  @PrimaryText(60) code: string
  @TextColumn(60) zh: string
  @TextColumn(120) en: string
  /** Whether the article names it, or it only counts it. */
  @FlagColumn() namedInSource: boolean
  /** Whether it may still be chosen; what holds it keeps it. */
  @FlagColumn() active: boolean
  @CountColumn() position: number
  @CountColumn() version: number
}
