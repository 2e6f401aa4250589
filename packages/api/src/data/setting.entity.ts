import { Entity } from 'typeorm'
import { PrimaryText, TextColumn } from './column-types.js'

/** A fact about the database itself, such as the demo scale it holds. */
@Entity('setting')
export class Setting {
  @PrimaryText(60) name: string
  @TextColumn(400) value: string
}
