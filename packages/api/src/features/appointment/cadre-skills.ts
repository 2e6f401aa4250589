import type { PovertyCause } from '../household/household-codes.js'

/** What a cadre is good at (C-18). */
export const CadreSkill = {
  FARMING: 'FARMING',
  BREEDING: 'BREEDING',
  WATER: 'WATER',
  ROADS: 'ROADS',
  HEALTH: 'HEALTH',
  EDUCATION: 'EDUCATION',
  FINANCE: 'FINANCE',
  EMPLOYMENT: 'EMPLOYMENT',
  MARKETING: 'MARKETING',
  LAW: 'LAW',
  WELFARE: 'WELFARE',
} as const
export type CadreSkill = (typeof CadreSkill)[keyof typeof CadreSkill]
export const CADRE_SKILLS: readonly CadreSkill[] = Object.values(CadreSkill)

/** Each once, in the order of the list, so that the same profile is the same text. */
export const orderedSkills = (skills: readonly CadreSkill[]): CadreSkill[] => CADRE_SKILLS.filter((skill) => skills.includes(skill))

/** Skills that help against a cause of poverty (C-18, R-10); ours, since the article names none. */
const HELPING = {
  ILLNESS: ['HEALTH', 'WELFARE'],
  DISABILITY: ['HEALTH', 'WELFARE'],
  SCHOOLING: ['EDUCATION'],
  DISASTER: ['WELFARE', 'FINANCE'],
  LACK_LAND: ['EMPLOYMENT', 'BREEDING'],
  LACK_WATER: ['WATER'],
  LACK_SKILL: ['FARMING', 'BREEDING'],
  LACK_LABOUR: ['WELFARE', 'MARKETING'],
  LACK_FUNDS: ['FINANCE'],
  POOR_TRANSPORT: ['ROADS'],
  LACK_MOTIVATION: ['EMPLOYMENT', 'MARKETING'],
  OTHER: [],
} as const satisfies Record<PovertyCause, readonly CadreSkill[]>

/** The first of a cadre's skills that helps against the cause; null when none does or the cause is not on file. */
export const helpingSkill = (cause: PovertyCause | null, skills: readonly CadreSkill[]): CadreSkill | null =>
  cause === null ? null : (HELPING[cause].find((skill) => skills.includes(skill)) ?? null)
