import type { Role } from '../../access/roles.js'

/** Ranks of posts (职务级别, dossier 2.4): 处级 is the division level, 科级 the section level. */
export const PostRank = {
  NATIONAL_CHIEF: 'NATIONAL_CHIEF',
  NATIONAL_DEPUTY: 'NATIONAL_DEPUTY',
  PROVINCIAL_CHIEF: 'PROVINCIAL_CHIEF',
  PROVINCIAL_DEPUTY: 'PROVINCIAL_DEPUTY',
  BUREAU_CHIEF: 'BUREAU_CHIEF',
  BUREAU_DEPUTY: 'BUREAU_DEPUTY',
  DIVISION_CHIEF: 'DIVISION_CHIEF',
  DIVISION_DEPUTY: 'DIVISION_DEPUTY',
  SECTION_CHIEF: 'SECTION_CHIEF',
  SECTION_DEPUTY: 'SECTION_DEPUTY',
  SECTION_MEMBER: 'SECTION_MEMBER',
  CLERK: 'CLERK',
  UNRANKED: 'UNRANKED',
} as const
export type PostRank = (typeof PostRank)[keyof typeof PostRank]

/** The ranks that a role asks for: a division-level leader is of the division level (C-2), a section-level leader of the section level (C-3). */
const RANKS_OF_ROLE: Partial<Record<Role, readonly PostRank[]>> = {
  DIVISION_LEADER: ['DIVISION_CHIEF', 'DIVISION_DEPUTY'],
  SECTION_LEADER: ['SECTION_CHIEF', 'SECTION_DEPUTY'],
}

/** Whether somebody of a rank may hold the role; a rank that is not on file is not judged. */
export const rankFits = (role: Role, rank: PostRank | null): boolean => {
  const ranks = RANKS_OF_ROLE[role]
  return rank === null || ranks === undefined || ranks.includes(rank)
}
