import type { HouseholdAttribute, IdentificationStandard, PovertyCause, PovertyStatus } from '../household/household-codes.js'
import type { Health, Labour, Sex } from '../person/person.entity.js'

/** What a sheet says of a household; what it leaves blank, or has no column for, is absent and stays as it is. */
export interface HouseholdValues {
  readonly groupName?: string
  readonly attribute?: HouseholdAttribute
  readonly standard?: IdentificationStandard
  readonly mainCause?: PovertyCause
  readonly otherCauses?: readonly PovertyCause[]
  readonly phone?: string
  readonly bankAccount?: string
  readonly identifiedOn?: string
  readonly status?: PovertyStatus
  readonly exitedOn?: string
  /** Net income per person of a year, fen. */
  readonly income?: { readonly year: number; readonly amount: number }
}

/** What a sheet says of a person. */
export interface MemberDraft {
  readonly line: number
  readonly name: string
  readonly relation: string
  /** 18 characters; null for whoever has none yet. */
  readonly idNumber: string | null
  readonly sex?: Sex
  readonly birthDate?: string
  readonly nameMongolian?: string
  readonly ethnicity?: string
  readonly education?: string
  readonly health?: readonly Health[]
  readonly labour?: Labour
}

/** A household of a sheet whose rows hold nothing that is wrong in itself. */
export interface HouseholdDraft {
  readonly regionCode: string
  /** The number under which the register knows it; null for one that the sheet numbers itself. */
  readonly number: string | null
  readonly values: HouseholdValues
  readonly members: readonly MemberDraft[]
}
