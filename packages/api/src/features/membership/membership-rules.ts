import { createHash } from 'node:crypto'
import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import type { JsonValue } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText, wordsIn } from '../../text/plain-text.js'
import { LONGEST_REASON } from '../household/household-field-rules.js'
import { memberFaults } from '../household/household-registration.js'
import type { NewMember } from '../household/household-registration.js'
import type { NextHead } from './family.js'
import type { AddMemberInput, HouseholdEventInputs, MemberInput, MemberRelationInput } from './membership-input.js'
import { MEMBERSHIP_SENTENCES } from './membership-messages.js'

/** What every event is by itself, once it was checked. */
export interface EventHead {
  readonly id: string
  readonly effectiveOn: string
  /** As it came; blank says nothing. */
  readonly reason: string | null
}

/** Checks what needs no stored row: the id, a day that has come, and a reason where one is needed. Throws VALIDATION. */
export const checkEvent = (input: HouseholdEventInputs, today: string, needsReason: boolean): EventHead => {
  const id = checkClientId(input.id)
  const reason = input.reason ?? ''
  const faults: Refused[] = []
  if (input.on > today) faults.push({ code: 'VALIDATION', sentence: MEMBERSHIP_SENTENCES.day, field: ['on'] })
  if (checkText(reason, { min: needsReason ? 1 : 0, max: LONGEST_REASON }) !== null) faults.push({ code: 'VALIDATION', sentence: MEMBERSHIP_SENTENCES.reason, field: ['reason'] })
  if (faults.length > 0) throw new Refusal(...faults)
  return { id, effectiveOn: input.on, reason: wordsIn(reason) }
}

/** What makes two submissions of one id the same: who sent it, as what, and everything in it; what is absent is null. */
export const contentHashOf = (accountId: string, operation: string, input: HouseholdEventInputs): string => {
  const content = JSON.parse(JSON.stringify(input, (_key, value: unknown) => value ?? undefined)) as JsonValue
  return createHash('sha256').update(canonicalJson({ accountId, operation, content })).digest('hex')
}

/** The relations of an input by member; the same member twice keeps the last. */
export const relationsOf = (relations: readonly MemberRelationInput[] | null | undefined): ReadonlyMap<string, string> => new Map((relations ?? []).map(({ person, relation }) => [person, relation]))

/** The next head of those who stay; null when none is named. */
export const nextHeadOf = ({ nextHead, relations }: { readonly nextHead?: string | null; readonly relations?: readonly MemberRelationInput[] | null }): NextHead | null =>
  nextHead === undefined || nextHead === null ? null : { personId: nextHead, relations: relationsOf(relations) }

const newMemberOf = ({ nameMongolian, idNumber, sex, birthDate, ethnicity, health, labour, education, ...rest }: MemberInput): NewMember => ({
  ...rest,
  nameMongolian: nameMongolian ?? null,
  idNumber: idNumber ?? null,
  ...(sex === undefined || sex === null ? {} : { sex }),
  birthDate: birthDate ?? null,
  ethnicity: ethnicity ?? null,
  health: health ?? [],
  labour: labour ?? null,
  education: education ?? null,
})

/** The member of an input, checked (dossier 2.2); who is born has the day of the event as birth date. Throws VALIDATION by its fields. */
export const checkMember = ({ kind, on, member }: AddMemberInput, today: string): NewMember => {
  const given = newMemberOf(member)
  const faults: Refused[] = memberFaults(given, today, ['member']).map(({ field, sentence }) => ({ code: 'VALIDATION', sentence, field }))
  if (kind === 'BIRTH' && given.birthDate !== null && given.birthDate !== on) faults.push({ code: 'VALIDATION', sentence: MEMBERSHIP_SENTENCES.birthDay, field: ['member', 'birthDate'] })
  if (faults.length > 0) throw new Refusal(...faults)
  return kind === 'BIRTH' ? { ...given, birthDate: on } : given
}
