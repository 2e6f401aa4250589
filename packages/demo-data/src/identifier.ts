import { scramble } from './random.js'

const KINDS = {
  account: 1,
  appointment: 2,
  enterprise: 3,
  workTeam: 4,
  household: 5,
  person: 6,
  measure: 7,
  visit: 8,
  responsibility: 9,
  linkage: 10,
  outcomeReport: 11,
  householdOutcome: 12,
  observation: 13,
  observationStep: 14,
  /** Cases, and what of a village was looked at again. */
  registerCase: 15,
  sendingUnit: 40,
  assistance: 41,
  dispatch: 42,
  activity: 43,
  villagePlan: 50,
  project: 51,
  projectCadre: 52,
  householdPlan: 53,
  entitlement: 54,
  courtyardProject: 55,
  cooperationAgreement: 56,
  pledge: 57,
  pledgeDelivery: 58,
  /** Inspections and their tasks. */
  inspection: 59,
  /** Trainings and recognitions of supervisors. */
  supervision: 60,
  finding: 64,
  certificate: 65,
  linkageProposal: 66,
} as const

/** What has an identifier of its own. */
export type IdentifiedKind = keyof typeof KINDS

/** 2014-01-01T00:00:00Z, where the time part of the identifiers starts. */
const ORIGIN = 1_388_534_400_000
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/**
 * The identifier of the `key`-th thing of a kind: a UUID of version 7's shape whose time part grows with the key, so
 * that rows made in key order stay in order in an index. The same kind and key give the same identifier in every scale.
 */
export function identifier(kind: IdentifiedKind, key: number): string {
  const time = ORIGIN + key
  const high = Math.floor(time / 65_536)
  const low = time % 65_536
  const left = scramble(key * 16 + KINDS[kind])
  const right = scramble(left ^ 0x5bd1e995)
  return (
    `${hex32(high)}-${hex16(low)}-7${(KINDS[kind] * 16 + (left & 15)).toString(16).padStart(3, '0')}` +
    `-${hex16(0x8000 | (left >>> 18))}-${hex16(right & 0xffff)}${hex32(scramble(right))}`
  )
}

/** Key of the `n`-th thing of a village, by the village's place among all villages; room for 65,535 of a kind. */
export function villageKey(ordinal: number, n: number): number {
  return ordinal * 65_536 + n
}

function hex16(value: number): string {
  return `${BYTES[(value >>> 8) & 255]}${BYTES[value & 255]}`
}

function hex32(value: number): string {
  return `${hex16(value >>> 16)}${hex16(value & 0xffff)}`
}
