import { yearOfDay } from '../../time/business-day.js'
import { POOR_STATUSES } from '../household/household-codes.js'
import type { PovertyStatus } from '../household/household-codes.js'
import type { Circumstances, Labour, Sex, StudentStage } from '../person/person.entity.js'

/** What a poor household is entitled to: “3个1” (M-8). */
export const EntitlementKind = { COAL: 'COAL', STUDENT_GRANT: 'STUDENT_GRANT', JOB: 'JOB' } as const
export type EntitlementKind = (typeof EntitlementKind)[keyof typeof EntitlementKind]

/** How a line of the roster stands. */
export const EntitlementStatus = { DUE: 'DUE', DELIVERED: 'DELIVERED', WITHDRAWN: 'WITHDRAWN' } as const
export type EntitlementStatus = (typeof EntitlementStatus)[keyof typeof EntitlementStatus]

/** How much is due to whom in the years from one on. */
export interface EntitlementRules {
  readonly fromYear: number
  /** Due of each kind: kilograms of coal to a household, fen to a student, jobs to a family without any. */
  readonly due: Readonly<Record<EntitlementKind, number>>
  /** Students who get the grant. */
  readonly students: readonly StudentStage[]
}

/**
 * Rules by year, the oldest first: 户均1吨煤、贫困学生1万元补助、零就业家庭1人就业, of 2015 (M-8). Which students the article means
 * it does not say: here those at a university or a higher vocational school, whose year costs about so much.
 */
const ENTITLEMENT_RULES: readonly EntitlementRules[] = [{ fromYear: 2015, due: { COAL: 1_000, STUDENT_GRANT: 1_000_000, JOB: 1 }, students: ['HIGHER_VOCATIONAL', 'UNDERGRADUATE'] }]

/** The rules of a year; null for a year before the first. */
export const entitlementRulesOf = (year: number): EntitlementRules | null => ENTITLEMENT_RULES.findLast(({ fromYear }) => fromYear <= year) ?? null

/** A member as far as the rules look. */
export interface EntitledMember {
  readonly id: string
  readonly sex: Sex
  readonly birthDate: string | null
  readonly labour: Labour | null
  readonly student: StudentStage | null
  readonly circumstances: Circumstances | null
}

/** Whether something is due by what is on file; UNKNOWN while what would tell is not on file. */
export type DueVerdict = 'DUE' | 'NOT_DUE' | 'UNKNOWN'

/** What the file says of one entitlement. */
export interface EntitlementDue {
  readonly kind: EntitlementKind
  readonly verdict: DueVerdict
  /** The students it is due to, or whose schooling is not on file; empty for what is the whole household's. */
  readonly personIds: readonly string[]
}

/** Ages at which somebody may be at a university. */
const STUDENT_AGES = { from: 16, below: 30 }
/** Working age of the village's form: men of 16 to 60, women of 16 to 55 (dossier 2.3). */
const WORKING_AGE_ENDS: Readonly<Record<Sex, number>> = { MALE: 60, FEMALE: 55, UNKNOWN: 60, UNSPECIFIED: 60 }
const ABLE: ReadonlySet<Labour> = new Set(['ORDINARY', 'SKILLED'])

/** Age reached at the end of the year; null when the day of birth is not on file. */
const ageIn = (year: number, birthDate: string | null): number | null => (birthDate === null ? null : year - yearOfDay(birthDate))

const grantDue = (rules: EntitlementRules, members: readonly EntitledMember[], year: number): EntitlementDue => {
  const students = members.filter(({ student }) => student !== null && rules.students.includes(student))
  const unknown = members.filter(({ student, birthDate }) => {
    const age = ageIn(year, birthDate)
    return student === null && (age === null || (age >= STUDENT_AGES.from && age < STUDENT_AGES.below))
  })
  if (students.length > 0) return { kind: 'STUDENT_GRANT', verdict: 'DUE', personIds: students.map(({ id }) => id) }
  return { kind: 'STUDENT_GRANT', verdict: unknown.length > 0 ? 'UNKNOWN' : 'NOT_DUE', personIds: unknown.map(({ id }) => id) }
}

/** A family without any employment: of those of working age who are able, each is on file as not in work. Of whom it is not on file, it is not known. */
const jobDue = (members: readonly EntitledMember[], year: number): EntitlementDue => {
  const verdictOf = (): DueVerdict => {
    const ofAge = members.filter(({ sex, birthDate, student }) => {
      const age = ageIn(year, birthDate)
      return (student === null || student === 'NONE') && (age === null || (age >= STUDENT_AGES.from && age <= WORKING_AGE_ENDS[sex]))
    })
    const able = ofAge.filter(({ labour, birthDate }) => birthDate !== null && labour !== null && ABLE.has(labour))
    if (able.some(({ circumstances }) => circumstances?.migrantWork !== undefined && circumstances.migrantWork !== 'NONE')) return 'NOT_DUE'
    if (ofAge.some(({ labour, birthDate }) => birthDate === null || labour === null) || able.some(({ circumstances }) => circumstances?.migrantWork === undefined)) return 'UNKNOWN'
    return able.length > 0 ? 'DUE' : 'NOT_DUE'
  }
  return { kind: 'JOB', verdict: verdictOf(), personIds: [] }
}

/** What is due to a household in a year by its file (M-8): to those still poor, and to nobody else. Empty for a year without rules. */
export const entitlementsDue = (year: number, status: PovertyStatus, members: readonly EntitledMember[]): EntitlementDue[] => {
  const rules = entitlementRulesOf(year)
  if (rules === null) return []
  if (!POOR_STATUSES.includes(status)) return Object.values(EntitlementKind).map((kind) => ({ kind, verdict: 'NOT_DUE' as const, personIds: [] }))
  return [{ kind: 'COAL', verdict: 'DUE', personIds: [] }, grantDue(rules, members, year), jobDue(members, year)]
}

/** How a line stands that so much was delivered of; what was struck off stays so. */
export const statusAfter = (rules: EntitlementRules, kind: EntitlementKind, delivered: number, withdrawn: boolean): EntitlementStatus => (withdrawn ? 'WITHDRAWN' : delivered >= rules.due[kind] ? 'DELIVERED' : 'DUE')

/** The one line of a roster that a household, or of a grant a student, has in a year. */
export const claimOf = (year: number, kind: EntitlementKind, subjectId: string): string => `${year} ${kind} ${subjectId}`
