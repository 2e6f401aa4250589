import type { HouseholdFileQuery } from '../../gql/household/graphql'

export type Household = NonNullable<HouseholdFileQuery['household']>
export type Person = NonNullable<Household['persons']>[number]

/** The tabs of a file, by the names they have in the address. */
export const fileTabs = ['overview', 'living', 'measures', 'visits', 'observations', 'linkages', 'cases', 'entitlements', 'changes'] as const
export type FileTabName = (typeof fileTabs)[number]
