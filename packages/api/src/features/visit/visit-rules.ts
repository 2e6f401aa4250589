import { Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import type { JsonValue } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText } from '../../text/plain-text.js'
import { VISIT_SENTENCES } from './visit-messages.js'
import type { RecordVisitInput } from './visit-type.js'

/** A visit as it was sent, absent and null made one. */
export interface VisitDraft {
  readonly id: string
  readonly household: string
  readonly visitedOn: string
  readonly findings: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly attachments: readonly string[]
}

const LONGEST_FINDINGS = 4000

const withinDegrees = (value: number | null, most: number, other: number | null): boolean => (value === null ? other === null : Math.abs(value) <= most)

const faultsOf = (visit: VisitDraft, today: string): Refused[] => {
  const faults: Refused[] = []
  const refuse = (sentence: Refused['sentence'], field: string): void => {
    faults.push({ code: 'VALIDATION', sentence, field: [field] })
  }
  if (visit.visitedOn > today) refuse(VISIT_SENTENCES.future, 'visitedOn')
  if (checkText(visit.findings, { min: 1, max: LONGEST_FINDINGS }) !== null) refuse(VISIT_SENTENCES.findings, 'findings')
  if (!withinDegrees(visit.latitude, 90, visit.longitude)) refuse(VISIT_SENTENCES.latitude, 'latitude')
  if (!withinDegrees(visit.longitude, 180, visit.latitude)) refuse(VISIT_SENTENCES.longitude, 'longitude')
  return faults
}

/** Checks a visit by the rules that need no stored row; throws every fault at once as VALIDATION. */
export const checkVisit = (input: RecordVisitInput, today: string): VisitDraft => {
  const visit: VisitDraft = {
    id: checkClientId(input.id),
    household: input.household,
    visitedOn: input.visitedOn,
    findings: input.findings,
    latitude: input.latitude ?? null,
    longitude: input.longitude ?? null,
    attachments: input.attachments ?? [],
  }
  const faults = faultsOf(visit, today)
  if (faults.length > 0) throw new Refusal(...faults)
  return visit
}

/** What makes two submissions of one id the same: who sent it and everything in it but the id. */
export const contentOfVisit = (accountId: string, { household, visitedOn, findings, latitude, longitude, attachments }: VisitDraft): JsonValue => ({
  accountId,
  household,
  visitedOn,
  findings,
  latitude,
  longitude,
  attachments,
})
