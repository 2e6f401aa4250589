import type { CadreSkill } from '../../gql/appointment/graphql'

/** What a cadre may be good at, in the order in which it is offered. */
export const skills = ['FARMING', 'BREEDING', 'WATER', 'ROADS', 'HEALTH', 'EDUCATION', 'FINANCE', 'EMPLOYMENT', 'MARKETING', 'LAW', 'WELFARE'] as const satisfies readonly CadreSkill[]
