import type { EndKind, PostRank, SecretarySource } from '../../gql/appointment/graphql'

/** Ranks of posts, the highest first. */
export const ranks = [
  'NATIONAL_CHIEF', 'NATIONAL_DEPUTY', 'PROVINCIAL_CHIEF', 'PROVINCIAL_DEPUTY', 'BUREAU_CHIEF', 'BUREAU_DEPUTY', 'DIVISION_CHIEF', 'DIVISION_DEPUTY', 'SECTION_CHIEF', 'SECTION_DEPUTY',
  'SECTION_MEMBER', 'CLERK', 'UNRANKED',
] as const satisfies readonly PostRank[]

/** From where first secretaries come. */
export const sources = ['BUREAU_HEAD', 'RESERVE_CADRE'] as const satisfies readonly SecretarySource[]

/** How somebody's service ends. */
export const endKinds = ['TERM_OVER', 'RECALL', 'TRANSFER', 'OTHER'] as const satisfies readonly EndKind[]
