import { Entity } from 'typeorm'
import { CountColumn, FlagColumn, InstantColumn, PrimaryId, PrimaryText, TextColumn } from '../../data/column-types.js'

/** A person who can sign in. What the account may see follows from its appointments alone. */
@Entity('account')
export class Account {
  @PrimaryId() id: string
  @TextColumn(64) login: string
  /** The login in lower case and NFKC: two logins that look alike are one. */
  @TextColumn(64, { unique: true }) loginKey: string
  @TextColumn(120) name: string
  @TextColumn(160) passwordHash: string
  @FlagColumn({ default: false }) mustChangePassword: boolean
  @FlagColumn({ default: false }) isDemo: boolean
  @InstantColumn({ nullable: true }) disabledAt: string | null
  @InstantColumn() createdAt: string
  /** Goes up with each change of what the account may see; null before the first. Whoever remembers a viewer compares it. */
  @CountColumn({ nullable: true }) accessVersion: number | null
}

/** A character or a pair of neighbours in the name of an account, by which cadres are searched for. */
@Entity('account_name_gram', { withoutRowid: true })
export class AccountNameGram {
  @PrimaryText(8) gram: string
  @PrimaryId() accountId: string
}
