import type { HouseholdAttribute, IdentificationStandard, PovertyCause, PovertyStatus } from '../household/household-codes.js'
import { LeavingKind } from '../membership/membership-codes.js'
import type { IncomeAmounts } from '../household/income-parts.js'
import type { LivingConditions } from '../household/living-conditions.js'
import type { JoiningKind } from '../membership/membership-codes.js'
import type { Circumstances, Health, Labour, Sex, StudentStage } from '../person/person.entity.js'

/** Income of a year by those parts that a sheet names, fen. */
export interface SheetIncome {
  readonly year: number
  readonly amounts: Partial<IncomeAmounts>
}

/** Income of one year: per person, fen, or by its parts, from which that follows. */
export interface SheetYear {
  readonly income?: { readonly year: number; readonly amount: number }
  readonly parts?: SheetIncome
}

/** What a sheet says of a household; what it leaves blank, or has no column for, is absent and stays as it is. */
export interface HouseholdValues extends SheetYear {
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
  /** Income of more years, where the columns of a sheet are of several. */
  readonly otherYears?: readonly SheetYear[]
  readonly living?: LivingConditions
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
  /** Category 1 to 7 and grade 1 to 4 of a disability certificate, such as 41. */
  readonly disability?: string
  readonly labour?: Labour
  readonly student?: StudentStage
  readonly circumstances?: Circumstances
  /** How this person came into the household or left it, where the sheet says so. */
  readonly event?: JoiningKind | LeavingKind
  /** The day of that. */
  readonly eventOn?: string
}

/** True for a row that says that its person is no member any more. */
export const hasLeft = <Member extends Pick<MemberDraft, 'event'>>(member: Member): member is Member & { readonly event: LeavingKind } => member.event !== undefined && Object.hasOwn(LeavingKind, member.event)

/** A household of a sheet whose rows hold nothing that is wrong in itself. */
export interface HouseholdDraft {
  readonly regionCode: string
  /** The number under which the register knows it; null for one that the sheet numbers itself. */
  readonly number: string | null
  readonly values: HouseholdValues
  /** Everybody whom the sheet names, those who have left among them. */
  readonly members: readonly MemberDraft[]
}

/** Every year of which a sheet says the income. */
export const yearsOf = ({ income, parts, otherYears = [] }: Pick<HouseholdValues, 'income' | 'parts' | 'otherYears'>): readonly SheetYear[] => [
  ...(income === undefined && parts === undefined ? [] : [{ ...(income === undefined ? {} : { income }), ...(parts === undefined ? {} : { parts }) }]),
  ...otherYears,
]
