import { fromStoredInstant } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import type { ObservationKind } from '../observation/observation-codes.js'

/** Reports that lie further apart are told apart, however alike their words. */
export const similarWithinDays = 30
/** Share of pairs of characters that two texts have in common, from which they count as alike (Dice). */
export const similarFrom = 0.5
/** The same where both name the same household or person, so that the matter is known to be one. */
export const similarOfSameTargetFrom = 0.25

/** What of a report decides whether another says the same. */
export interface ReportedMatter {
  readonly regionCode: string
  readonly kind: ObservationKind
  readonly householdId: string | null
  readonly projectId: string | null
  readonly cadreId: string | null
  readonly subjectOffice: string | null
  readonly foundCadreId: string | null
  readonly foundOffice: string | null
  readonly source: string | null
  readonly submittedAt: StoredInstant
  readonly text: string
}

/** The pairs of neighbouring letters and digits of a text, in whatever width and case; of one character the character. */
export const textPairs = (text: string): ReadonlySet<string> => {
  const characters = [...text.normalize('NFKC').toLowerCase()].filter((character) => /[\p{L}\p{N}]/u.test(character))
  if (characters.length === 1) return new Set(characters)
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}

/** How much of their pairs two texts share, from 0 to 1 (Dice's coefficient). */
export const textLikeness = (one: string, other: string): number => {
  const [ours, theirs] = [textPairs(one), textPairs(other)]
  if (ours.size + theirs.size === 0) return 0
  const shared = [...ours].filter((pair) => theirs.has(pair)).length
  return (2 * shared) / (ours.size + theirs.size)
}

const DAY = 86_400_000

/** Whether two reports are of one place, kind, project and person or office, so that whoever may handle one may handle the other (4.1); what an inspection found stands apart, since the household's cadre does not see it. */
export const isSameMatter = (one: ReportedMatter, other: ReportedMatter): boolean =>
  one.regionCode === other.regionCode && one.kind === other.kind && one.projectId === other.projectId && one.cadreId === other.cadreId && one.subjectOffice === other.subjectOffice && one.foundCadreId === other.foundCadreId && one.foundOffice === other.foundOffice && (one.source === 'INSPECTION') === (other.source === 'INSPECTION')

/**
 * Whether two reports seem to say the same: same village, kind and target, at most {@link similarWithinDays} days apart, in words
 * that share enough. It only proposes; an office decides.
 */
export const isSimilar = (one: ReportedMatter, other: ReportedMatter): boolean => {
  if (!isSameMatter(one, other) || one.householdId !== other.householdId) return false
  if (Math.abs(fromStoredInstant(one.submittedAt).getTime() - fromStoredInstant(other.submittedAt).getTime()) > similarWithinDays * DAY) return false
  const isTargetNamed = one.householdId !== null || one.projectId !== null || one.cadreId !== null
  return textLikeness(one.text, other.text) >= (isTargetNamed ? similarOfSameTargetFrom : similarFrom)
}
