/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Somebody becomes a member of a household. */
export type AddMemberInput = {
  /** The household. */
  household: string | number;
  /** A UUID that the client made for this event; the same id and content sent again is recorded once. */
  id: string | number;
  /** How. */
  kind: JoiningKind;
  /** Who. */
  member: MemberInput;
  /** Day of the event: not before the household was identified, not in the future. */
  on: string;
  /** Why, kept in the history; at most 500 characters. A mistake, a split and a merge need one. */
  reason?: string | null | undefined;
  /** The version of the household that was read; another one stored is answered with STALE. */
  version: number;
};

/** Another member becomes the head of a household. */
export type ChangeHeadInput = {
  /** The household. */
  household: string | number;
  /** A UUID that the client made for this event; the same id and content sent again is recorded once. */
  id: string | number;
  /** Day of the event: not before the household was identified, not in the future. */
  on: string;
  /** The new head. */
  person: string | number;
  /** Why, kept in the history; at most 500 characters. A mistake, a split and a merge need one. */
  reason?: string | null | undefined;
  /** What every other member, the former head too, is to the new head. */
  relations: Array<MemberRelationInput>;
  /** The version of the household that was read; another one stored is answered with STALE. */
  version: number;
};

/** Work away from home, insurance and allowance: what is absent stays, null is not known any more. */
export type CircumstancesInput = {
  /** Receives the low allowance. */
  lowAllowance?: boolean | null | undefined;
  /** In the basic medical insurance. */
  medicalInsurance?: boolean | null | undefined;
  /** Months of the year away, 0 to 12. */
  migrantMonths?: number | null | undefined;
  /** Where the person works away from home. */
  migrantWork?: MigrantWork | null | undefined;
  /** In the basic pension insurance. */
  pensionInsurance?: boolean | null | undefined;
  /** In the insurance of serious illness. */
  seriousIllnessInsurance?: boolean | null | undefined;
};

/** Somebody ceases to be a member of a household. */
export type EndMemberInput = {
  /** The household. */
  household: string | number;
  /** A UUID that the client made for this event; the same id and content sent again is recorded once. */
  id: string | number;
  /** How. */
  kind: LeavingKind;
  /** The new head, when the head leaves. */
  nextHead?: string | number | null | undefined;
  /** Day of the event: not before the household was identified, not in the future. */
  on: string;
  /** Who. */
  person: string | number;
  /** Why, kept in the history; at most 500 characters. A mistake, a split and a merge need one. */
  reason?: string | null | undefined;
  /** What every other member is to the new head. */
  relations?: Array<MemberRelationInput> | null | undefined;
  /** The version of the household that was read; another one stored is answered with STALE. */
  version: number;
};

/** What a poor household is entitled to: “3个1” (M-8). */
export type EntitlementKind =
  /** A tonne of coal to a household (户均1吨煤). */
  | 'COAL'
  /** A job to a family without any (零就业家庭1人就业). */
  | 'JOB'
  /** 10,000 yuan to a poor student (贫困学生1万元补助). */
  | 'STUDENT_GRANT';

/** Health of a person; several may hold at once (dossier 2.2). */
export type Health =
  /** Long-term chronic illness (长期慢性病). */
  | 'CHRONIC_ILLNESS'
  /** Disability (残疾). */
  | 'DISABLED'
  /** Healthy (健康). */
  | 'HEALTHY'
  /** Serious illness (患有大病). */
  | 'SERIOUS_ILLNESS';

/** Narrows a list of households; all conditions together. A filter by a field that is hidden from the viewer is refused. */
export type HouseholdFilter = {
  /** Who stand on the roster of this year for it and did not get all of it yet (M-8). */
  entitlementDue?: EntitlementKind | null | undefined;
  /** Exited in this calendar year; of those that have exited, unless statuses are given. */
  exitedIn?: number | null | undefined;
  /** Any of these main causes. */
  mainCause?: Array<PovertyCause> | null | undefined;
  /** Part of the name of the head; where names are masked, its first character only. */
  nameContains?: string | null | undefined;
  /** A project: those that no measure in force puts on it. */
  notOnProject?: string | number | null | undefined;
  /** No visit on this day or later; of the still poor, unless statuses are given. */
  notVisitedSince?: string | null | undefined;
  /** The number: whole, with or without its hyphen, or the running number within its village alone; with or without leading zeros. What is no number finds nothing. */
  number?: string | null | undefined;
  /** Code of a region; out of reach the list is empty. */
  region?: string | number | null | undefined;
  /** Account of the section-level leader in charge today. */
  responsibleCadre?: string | number | null | undefined;
  /** Any of these statuses. */
  status?: Array<PovertyStatus> | null | undefined;
  /** True: one of the four links of targeting is missing; false: all are there. Of the still poor, unless statuses are given. */
  targetingIncomplete?: boolean | null | undefined;
  /** At which this link is broken; of the still poor, unless statuses are given. */
  traceGap?: HouseholdGap | null | undefined;
  /** True: nobody is in charge today; of the still poor, unless statuses are given. False: somebody is. */
  withoutCadre?: boolean | null | undefined;
};

/** A link that is broken at a household (M-5); of the still poor, but for the last. */
export type HouseholdGap =
  /** Struck off the register, and still a measure in force. */
  | 'MEASURE_ON_CANCELLED'
  /** Nobody is in charge today. */
  | 'NO_CADRE'
  /** No main cause on file. */
  | 'NO_CAUSE'
  /** No result that the household confirmed. */
  | 'NO_EFFECT'
  /** No measure in force. */
  | 'NO_MEASURE'
  /** No plan in force. */
  | 'NO_PLAN'
  /** No measure in force is part of a project. */
  | 'NO_PROJECT'
  /** Cause, measure, project or cadre is missing (7.8). */
  | 'TRACE_INCOMPLETE';

/** How somebody becomes a member of a household (2.7, natural increase). */
export type JoiningKind =
  /** Born (出生). */
  | 'BIRTH'
  /** Married in (婚入). */
  | 'MARRIAGE_IN'
  /** Moved in from outside the register (迁入). */
  | 'MOVE_IN'
  /** Was a member all along and left out by mistake (漏登补录). */
  | 'OMISSION';

/** Ability to work (劳动能力, dossier 2.2). */
export type Labour =
  /** Ability lost (丧失劳动力). */
  | 'LOST'
  /** No ability, such as a child (无劳动力). */
  | 'NONE'
  /** Ordinary labour (普通劳动力). */
  | 'ORDINARY'
  /** Skilled labour (技能劳动力). */
  | 'SKILLED'
  /** Weak or half labour (弱劳动力或半劳动力). */
  | 'WEAK';

/** How somebody ceases to be a member of a household (2.7, natural decrease). */
export type LeavingKind =
  /** Died (死亡). */
  | 'DEATH'
  /** Married out (婚出). */
  | 'MARRIAGE_OUT'
  /** Never was a member and was entered by mistake (登记有误). */
  | 'MISTAKE'
  /** Moved out of the register (迁出). */
  | 'MOVE_OUT';

/** A member who comes into a household. Sex and birth date follow from the ID number where one is given. */
export type MemberInput = {
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /** Education. */
  education?: string | null | undefined;
  /** Ethnicity (民族). */
  ethnicity?: string | null | undefined;
  /** Health; healthy stands alone. */
  health?: Array<Health> | null | undefined;
  /** ID number of 18 characters, or of a disability certificate of 20; free of other active persons. */
  idNumber?: string | null | undefined;
  /** Ability to work. */
  labour?: Labour | null | undefined;
  /** The name, 1 to 120 characters. */
  name: string;
  /** The name in Mongolian script. */
  nameMongolian?: string | null | undefined;
  /** Relation to the head in the words of the form; never 户主. */
  relation: string;
  /** Sex. */
  sex?: Sex | null | undefined;
};

/** What a member is to the head. */
export type MemberRelationInput = {
  /** The member. */
  person: string | number;
  /** Relation to the head in the words of the form, at most 40 characters; never 户主. */
  relation: string;
};

/** A household joins another (并户): its members come into the other, and it is struck off. The history of both is kept. */
export type MergeHouseholdsInput = {
  /** The household. */
  household: string | number;
  /** A UUID that the client made for this event; the same id and content sent again is recorded once. */
  id: string | number;
  /** The household that takes the members in; it stands as the other does. */
  into: string | number;
  /** The version of that household that was read. */
  intoVersion: number;
  /** Day of the event: not before the household was identified, not in the future. */
  on: string;
  /** Why, kept in the history; at most 500 characters. A mistake, a split and a merge need one. */
  reason?: string | null | undefined;
  /** What every member who comes is to the head of that household. */
  relations: Array<MemberRelationInput>;
  /** The version of the household that was read; another one stored is answered with STALE. */
  version: number;
};

/** Where somebody works away from home (务工状况, dossier 2.2). */
export type MigrantWork =
  /** Beyond it, in the banner or county (乡外县内). */
  | 'IN_COUNTY'
  /** Beyond it, in the region (县外区内). */
  | 'IN_PROVINCE'
  /** In the town or sumu (乡镇内). */
  | 'IN_TOWN'
  /** Does not (无). */
  | 'NONE'
  /** Elsewhere (其他). */
  | 'OTHER'
  /** Outside the region (区外). */
  | 'OUTSIDE';

/** A member leaves for another registered household. */
export type MoveMemberInput = {
  /** The household. */
  household: string | number;
  /** A UUID that the client made for this event; the same id and content sent again is recorded once. */
  id: string | number;
  /** The new head of the household that is left, when its head leaves. */
  nextHead?: string | number | null | undefined;
  /** Day of the event: not before the household was identified, not in the future. */
  on: string;
  /** Who. */
  person: string | number;
  /** Why, kept in the history; at most 500 characters. A mistake, a split and a merge need one. */
  reason?: string | null | undefined;
  /** Relation to the head of that household; never 户主. */
  relation: string;
  /** What every other member who stays is to the new head. */
  relations?: Array<MemberRelationInput> | null | undefined;
  /** The household that takes the member in. */
  to: string | number;
  /** The version of that household that was read. */
  toVersion: number;
  /** The version of the household that was read; another one stored is answered with STALE. */
  version: number;
};

/** Why a household is poor (致贫原因, dossier 2.4). */
export type PovertyCause =
  /** Disability (因残). */
  | 'DISABILITY'
  /** Natural disaster (因灾). */
  | 'DISASTER'
  /** Illness (因病). */
  | 'ILLNESS'
  /** Lack of funds (缺资金). */
  | 'LACK_FUNDS'
  /** Lack of labour (缺劳力). */
  | 'LACK_LABOUR'
  /** Lack of land (缺土地). */
  | 'LACK_LAND'
  /** Lack of own drive (自身发展动力不足). */
  | 'LACK_MOTIVATION'
  /** Lack of skill (缺技术). */
  | 'LACK_SKILL'
  /** Lack of water (缺水). */
  | 'LACK_WATER'
  /** Another cause (其他). */
  | 'OTHER'
  /** Poor roads (交通条件落后). */
  | 'POOR_TRANSPORT'
  /** Cost of schooling (因学). */
  | 'SCHOOLING';

/** Where a registered household stands on its way out of poverty (dossier 2.4). */
export type PovertyStatus =
  /** Struck off the register; counted nowhere (注销). */
  | 'CANCELLED'
  /** Out of poverty (已脱贫). */
  | 'EXITED'
  /** Still poor (未脱贫). */
  | 'NOT_EXITED'
  /** Proposed for exit, still counted as poor (预脱贫). */
  | 'PRE_EXIT'
  /** Fallen back after an exit; counted as poor (返贫). */
  | 'RETURNED';

/** Sex by GB/T 2261.1. */
export type Sex =
  /** Female (2). */
  | 'FEMALE'
  /** Male (1). */
  | 'MALE'
  /** Not known (0). */
  | 'UNKNOWN'
  /** Not said (9). */
  | 'UNSPECIFIED';

/** Some members of a household form one of their own (分户). It stands as the old one does, and nobody is in charge of it yet. */
export type SplitHouseholdInput = {
  /** Villagers’ group of the new household; that of the old one when not given. */
  group?: string | null | undefined;
  /** The household. */
  household: string | number;
  /** A UUID that the client made for this event; the same id and content sent again is recorded once. */
  id: string | number;
  /** Main cause of the new household; that of the old one when not given. */
  mainCause?: PovertyCause | null | undefined;
  /** The others who leave, with what they are to the new head. */
  members: Array<MemberRelationInput>;
  /** Head of the new household; one of those who leave. */
  newHead: string | number;
  /** A UUID that the client made for the new household. */
  newHousehold: string | number;
  /** The head of those who stay, when the head leaves. */
  nextHead?: string | number | null | undefined;
  /** Day of the event: not before the household was identified, not in the future. */
  on: string;
  /** Why, kept in the history; at most 500 characters. A mistake, a split and a merge need one. */
  reason?: string | null | undefined;
  /** What every other member who stays is to the head of those who stay. */
  relations?: Array<MemberRelationInput> | null | undefined;
  /** The version of the household that was read; another one stored is answered with STALE. */
  version: number;
};

/** Where a pupil or student is (在校生状况, dossier 2.2). */
export type StudentStage =
  /** Higher vocational school (高职). */
  | 'HIGHER_VOCATIONAL'
  /** Years seven to nine (初中). */
  | 'JUNIOR'
  /** Not at school (非在校生). */
  | 'NONE'
  /** Before school (学前教育). */
  | 'PRESCHOOL'
  /** Primary school (小学). */
  | 'PRIMARY'
  /** Senior secondary school (高中). */
  | 'SENIOR'
  /** University (本科及以上). */
  | 'UNDERGRADUATE'
  /** Secondary vocational school (中职). */
  | 'VOCATIONAL';

/** An edit of what is on file of a member: what is absent stays as it is. */
export type UpdatePersonInput = {
  /** Day of birth, where no ID number says it; null empties it. */
  birthDate?: string | null | undefined;
  /** Work away from home, insurance and allowance. */
  circumstances?: CircumstancesInput | null | undefined;
  /** Category 1 to 7 and grade 1 to 4 of a disability certificate, such as 41; null empties it. */
  disability?: string | null | undefined;
  /** Education; null empties it. */
  education?: string | null | undefined;
  /** Ethnicity; null empties it. */
  ethnicity?: string | null | undefined;
  /** Health; healthy stands alone. */
  health?: Array<Health> | null | undefined;
  /** The household of the member. */
  household: string | number;
  /** ID number, from which sex and birth date follow; null empties it. */
  idNumber?: string | null | undefined;
  /** Ability to work; null empties it. */
  labour?: Labour | null | undefined;
  /** The name; cannot be emptied. */
  name?: string | null | undefined;
  /** The name in Mongolian script; null empties it. */
  nameMongolian?: string | null | undefined;
  /** The member. */
  person: string | number;
  /** Why, kept in the history; at most 500 characters. */
  reason?: string | null | undefined;
  /** Relation to the head; not of the head, and never 户主. */
  relation?: string | null | undefined;
  /** Sex, where no ID number says it. */
  sex?: Sex | null | undefined;
  /** Where a pupil or student is; null empties it. */
  student?: StudentStage | null | undefined;
  /** The version of the household that was read; another one stored is answered with STALE. */
  version: number;
};

/** Why an expected failure happened. */
export type UserErrorCode =
  /** The id was used before with other content or by another account; nothing was changed. */
  | 'CONFLICT'
  /** Sign-in or password was not right. */
  | 'CREDENTIALS'
  /** Absent or out of scope; the two are never told apart. */
  | 'NOT_FOUND'
  /** A limit of the responsibility scheme bites. */
  | 'QUOTA'
  /** The row was changed since it was read; what is stored comes back beside. */
  | 'STALE'
  /** Not the turn of this step, or not the viewer’s part in it. */
  | 'STATE'
  /** A value cannot be accepted. */
  | 'VALIDATION';

export type EventOutcomeFragment = { replayed: boolean, household: { id: string, version: number, size: number, headName: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { household: { id: string, version: number } | null, person: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { addMember: { replayed: boolean, household: { id: string, version: number, size: number, headName: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type EndMemberMutationVariables = Exact<{
  input: EndMemberInput;
}>;


export type EndMemberMutation = { endMember: { replayed: boolean, household: { id: string, version: number, size: number, headName: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ChangeHeadMutationVariables = Exact<{
  input: ChangeHeadInput;
}>;


export type ChangeHeadMutation = { changeHead: { replayed: boolean, household: { id: string, version: number, size: number, headName: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MoveMemberMutationVariables = Exact<{
  input: MoveMemberInput;
}>;


export type MoveMemberMutation = { moveMember: { replayed: boolean, household: { id: string, version: number, size: number, headName: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SplitHouseholdMutationVariables = Exact<{
  input: SplitHouseholdInput;
}>;


export type SplitHouseholdMutation = { splitHousehold: { replayed: boolean, household: { id: string, version: number, size: number, headName: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MergeHouseholdsMutationVariables = Exact<{
  input: MergeHouseholdsInput;
}>;


export type MergeHouseholdsMutation = { mergeHouseholds: { replayed: boolean, household: { id: string, version: number, size: number, headName: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type OtherHouseholdsQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
}>;


export type OtherHouseholdsQuery = { households: { totalCount: number, nodes: Array<{ id: string, number: string, version: number, headName: string, region: { code: string, name: string } }> } };

export const EventOutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdEventPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EventOutcomeFragment, unknown>;
export const UpdatePersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const AddMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdEventPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AddMemberMutation, AddMemberMutationVariables>;
export const EndMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdEventPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndMemberMutation, EndMemberMutationVariables>;
export const ChangeHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeHeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeHead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdEventPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ChangeHeadMutation, ChangeHeadMutationVariables>;
export const MoveMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdEventPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MoveMemberMutation, MoveMemberMutationVariables>;
export const SplitHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdEventPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SplitHouseholdMutation, SplitHouseholdMutationVariables>;
export const MergeHouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeHouseholds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeHouseholdsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeHouseholds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventOutcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventOutcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdEventPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<MergeHouseholdsMutation, MergeHouseholdsMutationVariables>;
export const OtherHouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OtherHouseholds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OtherHouseholdsQuery, OtherHouseholdsQueryVariables>;