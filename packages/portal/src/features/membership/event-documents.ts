import {
  AddMemberDocument, ChangeHeadDocument, EndMemberDocument, MergeHouseholdsDocument, MoveMemberDocument, SplitHouseholdDocument,
  type AddMemberInput, type ChangeHeadInput, type EndMemberInput, type EventOutcomeFragment, type MergeHouseholdsInput, type MoveMemberInput, type SplitHouseholdInput,
} from '../../gql/membership/graphql'

export type { EventOutcomeFragment } from '../../gql/membership/graphql'

/** What each event says, but for its id. */
export interface HouseholdEventInputs {
  readonly addMember: Omit<AddMemberInput, 'id'>
  readonly endMember: Omit<EndMemberInput, 'id'>
  readonly changeHead: Omit<ChangeHeadInput, 'id'>
  readonly moveMember: Omit<MoveMemberInput, 'id'>
  readonly splitHousehold: Omit<SplitHouseholdInput, 'id'>
  readonly mergeHouseholds: Omit<MergeHouseholdsInput, 'id'>
}

export const eventDocuments = {
  addMember: AddMemberDocument,
  endMember: EndMemberDocument,
  changeHead: ChangeHeadDocument,
  moveMember: MoveMemberDocument,
  splitHousehold: SplitHouseholdDocument,
  mergeHouseholds: MergeHouseholdsDocument,
} as const

/** The outcome of whichever event was sent: a mutation has one field. */
export function outcomeOf(data: unknown): EventOutcomeFragment | null {
  if (typeof data !== 'object' || data === null) return null
  const [outcome] = Object.values(data) as EventOutcomeFragment[]
  return outcome ?? null
}
