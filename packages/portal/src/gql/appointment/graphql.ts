/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Narrows the list of accounts within the viewer’s scope. */
export type AccountFilter = {
  /** The login begins with this text; refused where logins are hidden. */
  loginPrefix?: string | null | undefined;
  /** The name contains this text. */
  nameContains?: string | null | undefined;
  /** Holds a role today in this region or below it, by its 12-digit code. */
  region?: string | number | null | undefined;
  /** Holds this role today. */
  role?: Role | null | undefined;
  /** True for those without an appointment in force today, false for those with one. */
  withoutAppointment?: boolean | null | undefined;
};

/** An appointment to be made. */
export type AppointInput = {
  /** The account that is appointed. */
  account: string | number;
  /** The last day in force, where it is known from the start. */
  endedOn?: string | null | undefined;
  /** The enterprise of an honorary chief; none for other roles. */
  enterprise?: string | number | null | undefined;
  /** A UUID that the client made; sent again it gives the same answer. */
  id: string | number;
  /** The rank of the person’s post: a division-level leader is of the division level, a section-level leader of the section level. */
  rank?: PostRank | null | undefined;
  /** The 12-digit code of the region; none for an administrator. */
  region?: string | number | null | undefined;
  /** To what. */
  role: Role;
  /** The document or meeting by which the person was selected, at most 200 characters. */
  selectionBasis?: string | null | undefined;
  /** The unit that sends the person (选派单位), at most 200 characters. */
  sendingUnit?: string | null | undefined;
  /** The same body, where it is registered; its name then stands as the sending unit. */
  sendingUnitId?: string | number | null | undefined;
  /** What the person is good at (C-18). */
  skills?: Array<CadreSkill> | null | undefined;
  /** From where a first secretary was selected; none for other roles. */
  source?: SecretarySource | null | undefined;
  /** The first day in force. */
  startedOn: string;
};

/** Narrows the list of appointments within the viewer’s scope. */
export type AppointmentFilter = {
  /** Of this account. */
  account?: string | number | null | undefined;
  /** Whose last day is one of these. */
  endedOn?: DayRange | null | undefined;
  /** True for section-level leaders who can take another household today (C-3). */
  hasRoom?: boolean | null | undefined;
  /** True for those in force today, false for those ended or not yet begun. */
  inForce?: boolean | null | undefined;
  /** The name of whoever holds it contains this text. */
  nameContains?: string | null | undefined;
  /** In this region or below it, by its 12-digit code. */
  region?: string | number | null | undefined;
  /** With one of these roles. */
  role?: Array<Role> | null | undefined;
};

/** Households without anybody in charge that a section-level leader takes over. */
export type AssignHouseholdsInput = {
  /** The households; each must be without a leader today. */
  households: Array<string | number>;
  /** A note for the history, at most 1,000 characters. */
  note?: string | null | undefined;
  /** Account of the leader who receives. */
  to: string | number;
};

/** What a cadre is good at (包联干部自身优势, C-18). */
export type CadreSkill =
  /** Breeding livestock (养殖技术). */
  | 'BREEDING'
  /** Schools (教育). */
  | 'EDUCATION'
  /** Training and work (就业培训). */
  | 'EMPLOYMENT'
  /** Growing crops (种植技术). */
  | 'FARMING'
  /** Finance and credit (财政金融). */
  | 'FINANCE'
  /** Health (医疗卫生). */
  | 'HEALTH'
  /** Law and mediation (法律政策). */
  | 'LAW'
  /** Selling what is made (市场销售). */
  | 'MARKETING'
  /** Roads and transport (交通). */
  | 'ROADS'
  /** Water and irrigation (水利). */
  | 'WATER'
  /** Civil affairs and care (民政救助). */
  | 'WELFARE';

/** Days from one to another, both among them. Where the second lies before the first there is none. */
export type DayRange = {
  /** The first day. */
  from: string;
  /** The last day. */
  until: string;
};

/** The end of an appointment. */
export type EndAppointmentInput = {
  /** The last day in force; not before the first, and never later than an end already set. */
  endedOn: string;
  /** The appointment. */
  id: string | number;
  /** Of which kind the end is: the term is over, a recall, a transfer, or else. */
  kind?: EndKind | null | undefined;
  /** Why it ends, 1 to 1,000 characters. */
  reason: string;
};

/** Why somebody no longer serves. */
export type EndKind =
  /** Another reason (其他). */
  | 'OTHER'
  /** Recalled as unfit (召回). */
  | 'RECALL'
  /** The term is over (任期届满). */
  | 'TERM_OVER'
  /** Moved to other work (工作调动). */
  | 'TRANSFER';

/** Narrows the enterprises in scope; conditions are joined by AND. */
export type EnterpriseFilter = {
  /** True: those that an office ended; false: those that work. */
  ended?: boolean | null | undefined;
  /** Working in any of these industries, by their codes in the list INDUSTRY (I-2). */
  industry?: Array<string> | null | undefined;
  /** Named a leading enterprise by any of these levels as the highest. */
  leadingLevel?: Array<LeadingLevel> | null | undefined;
  /** True: with a linkage in force today (I-19); false: without one. */
  linked?: boolean | null | undefined;
  /** Part of the name, as it is written; at most 100 characters. */
  nameContains?: string | null | undefined;
  /** Enterprises with their seat in this region or below it. */
  region?: string | number | null | undefined;
};

/** Households that go from one section-level leader to another, in one step. */
export type HandOverHouseholdsInput = {
  /** Account of the leader who hands over. */
  from: string | number;
  /** Which households; all of the leader’s in the banner when left out. An empty list is refused. */
  households?: Array<string | number> | null | undefined;
  /** A note for the history, at most 1,000 characters. */
  note?: string | null | undefined;
  /** Account of the leader who receives. */
  to: string | number;
};

/** Which level named an enterprise a leading one (农业产业化龙头企业). */
export type LeadingLevel =
  /** 旗县级. */
  | 'BANNER'
  /** 市级. */
  | 'CITY'
  /** 国家级. */
  | 'NATIONAL'
  /** 自治区级. */
  | 'REGIONAL';

/** Rank of a post (职务级别). */
export type PostRank =
  /** Bureau level, chief (厅局级正职). */
  | 'BUREAU_CHIEF'
  /** Bureau level, deputy (厅局级副职). */
  | 'BUREAU_DEPUTY'
  /** Clerk (办事员). */
  | 'CLERK'
  /** Division level, chief (县处级正职). */
  | 'DIVISION_CHIEF'
  /** Division level, deputy (县处级副职). */
  | 'DIVISION_DEPUTY'
  /** National level, chief (国家级正职). */
  | 'NATIONAL_CHIEF'
  /** National level, deputy (国家级副职). */
  | 'NATIONAL_DEPUTY'
  /** Provincial level, chief (省部级正职). */
  | 'PROVINCIAL_CHIEF'
  /** Provincial level, deputy (省部级副职). */
  | 'PROVINCIAL_DEPUTY'
  /** Section level, chief (乡科级正职). */
  | 'SECTION_CHIEF'
  /** Section level, deputy (乡科级副职). */
  | 'SECTION_DEPUTY'
  /** Section member (科员). */
  | 'SECTION_MEMBER'
  /** Not ranked (未定职). */
  | 'UNRANKED';

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

/** An appointment that goes on beyond its last day. */
export type RenewAppointmentInput = {
  /** The appointment that goes on; its last day must be set and not lie in the past. */
  appointment: string | number;
  /** The new last day, where it is known; later than the present one. */
  endedOn?: string | null | undefined;
  /** A UUID that the client made for the appointment that follows; sent again it gives the same answer. */
  id: string | number;
  /** The document or meeting by which it goes on, at most 200 characters. */
  selectionBasis?: string | null | undefined;
};

/** What a person is responsible for, and with it what the person sees and may do (dossier 1.10). */
export type Role =
  /** Keeps accounts and appointments and sees no household (管理员). */
  | 'ADMINISTRATOR'
  /** The auditor of the assigned regions, read only; exclusive of every other role (审计). */
  | 'AUDITOR'
  /** The cooperating bank: learns only whether an ID number is registered (合作银行). */
  | 'BANK_OFFICE'
  /** The poverty alleviation office of a banner or county (旗县扶贫办). */
  | 'BANNER_OFFICE'
  /** A city leader with one poor banner or county (市领导, 一对一, C-1). */
  | 'CITY_LEADER'
  /** The poverty alleviation office of the city (市扶贫办). */
  | 'CITY_OFFICE'
  /** A division-level leader with one poor village (处级领导, 一包一, C-2). */
  | 'DIVISION_LEADER'
  /** The finance bureau (财政). */
  | 'FINANCE_OFFICE'
  /** The first secretary of one village (第一书记, C-9). */
  | 'FIRST_SECRETARY'
  /** An entrepreneur who is honorary chief of one village (名誉村主任, C-10). */
  | 'HONORARY_CHIEF'
  /** A section-level leader with at most ten poor households (科级领导, 一管十, C-3). */
  | 'SECTION_LEADER'
  /** The poverty alleviation office of a town or sumu (苏木镇扶贫办). */
  | 'TOWN_OFFICE'
  /** A volunteer supervisor of one village (义务监督员, C-8). */
  | 'VOLUNTEER_SUPERVISOR';

/** From where a first secretary was selected (C-9). */
export type SecretarySource =
  /** In charge of a bureau (科局负责人). */
  | 'BUREAU_HEAD'
  /** A reserve cadre (后备干部). */
  | 'RESERVE_CADRE';

/** Narrows the bodies in scope; conditions are joined by AND. */
export type SendingUnitFilter = {
  /** Of one of these levels. */
  level?: Array<UnitLevel> | null | undefined;
  /** Part of the name, at most 100 characters. */
  nameContains?: string | null | undefined;
};

/** What the holder of an appointment is good at, from now on. */
export type SetCadreSkillsInput = {
  /** The appointment, in force or to come. */
  id: string | number;
  /** All skills; none empties the profile. */
  skills: Array<CadreSkill>;
};

/** Level of a body that helps. */
export type UnitLevel =
  /** A banner, county or district (旗县区). */
  | 'BANNER'
  /** The centre (中央). */
  | 'CENTRAL'
  /** The city (市). */
  | 'CITY'
  /** The army (军队). */
  | 'MILITARY'
  /** Another (其他). */
  | 'OTHER'
  /** The province or autonomous region (省、自治区). */
  | 'PROVINCIAL'
  /** A town or sumu (苏木乡镇). */
  | 'TOWN'
  /** A village (嘎查村). */
  | 'VILLAGE';

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

export type AppointmentRowFragment = { id: string, role: Role, startedOn: string, endedOn: string | null, sendingUnit: string | null, skills: Array<CadreSkill> | null, rank: PostRank | null, source: SecretarySource | null, selectionBasis: string | null, endKind: EndKind | null, renews: string | null, householdCount: number | null, account: { id: string, name: string, login: string | null }, region: { code: string, name: string } | null, enterprise: { id: string, name: string } | null };

export type AppointmentListQueryVariables = Exact<{
  filter?: AppointmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AppointmentListQuery = { appointments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: Role, startedOn: string, endedOn: string | null, sendingUnit: string | null, skills: Array<CadreSkill> | null, rank: PostRank | null, source: SecretarySource | null, selectionBasis: string | null, endKind: EndKind | null, renews: string | null, householdCount: number | null, account: { id: string, name: string, login: string | null }, region: { code: string, name: string } | null, enterprise: { id: string, name: string } | null }> } };

export type AccountChoicesQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
}>;


export type AccountChoicesQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, name: string, login: string | null }> } };

export type EnterpriseChoicesQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
}>;


export type EnterpriseChoicesQuery = { enterprises: { totalCount: number, nodes: Array<{ id: string, name: string }> } };

export type HouseholdsToHandOverQueryVariables = Exact<{
  cadre: string | number;
}>;


export type HouseholdsToHandOverQuery = { households: { totalCount: number, nodes: Array<{ id: string, number: string, headName: string, status: PovertyStatus, size: number, region: { code: string, name: string }, viewerCan: { handOver: boolean } }> } };

export type LeaderChoicesQueryVariables = Exact<{
  filter?: AppointmentFilter | null | undefined;
}>;


export type LeaderChoicesQuery = { appointments: { totalCount: number, nodes: Array<{ id: string, sendingUnit: string | null, householdCount: number | null, freePlaces: number | null, account: { id: string, name: string }, region: { code: string, name: string } | null }> } };

export type AssignHouseholdsMutationVariables = Exact<{
  input: AssignHouseholdsInput;
}>;


export type AssignHouseholdsMutation = { assignHouseholds: { assigned: number, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { appoint: { replayed: boolean, appointment: { id: string, role: Role, startedOn: string, endedOn: string | null, sendingUnit: string | null, skills: Array<CadreSkill> | null, rank: PostRank | null, source: SecretarySource | null, selectionBasis: string | null, endKind: EndKind | null, renews: string | null, householdCount: number | null, account: { id: string, name: string, login: string | null }, region: { code: string, name: string } | null, enterprise: { id: string, name: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type EndAppointmentMutation = { endAppointment: { appointment: { id: string, role: Role, startedOn: string, endedOn: string | null, sendingUnit: string | null, skills: Array<CadreSkill> | null, rank: PostRank | null, source: SecretarySource | null, selectionBasis: string | null, endKind: EndKind | null, renews: string | null, householdCount: number | null, account: { id: string, name: string, login: string | null }, region: { code: string, name: string } | null, enterprise: { id: string, name: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RolePlacesQueryVariables = Exact<{
  role: Role;
  region: string | number;
  on?: string | null | undefined;
}>;


export type RolePlacesQuery = { rolePlaces: { limit: number | null, wanted: number | null, taken: number, holders: Array<{ id: string, startedOn: string, endedOn: string | null, account: { id: string, name: string } }> } | null };

export type SendingUnitChoicesQueryVariables = Exact<{
  filter?: SendingUnitFilter | null | undefined;
}>;


export type SendingUnitChoicesQuery = { sendingUnits: { totalCount: number, nodes: Array<{ id: string, name: string, unitLevel: UnitLevel }> } };

export type RenewAppointmentMutationVariables = Exact<{
  input: RenewAppointmentInput;
}>;


export type RenewAppointmentMutation = { renewAppointment: { appointment: { id: string, role: Role, startedOn: string, endedOn: string | null, sendingUnit: string | null, skills: Array<CadreSkill> | null, rank: PostRank | null, source: SecretarySource | null, selectionBasis: string | null, endKind: EndKind | null, renews: string | null, householdCount: number | null, account: { id: string, name: string, login: string | null }, region: { code: string, name: string } | null, enterprise: { id: string, name: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SetCadreSkillsMutationVariables = Exact<{
  input: SetCadreSkillsInput;
}>;


export type SetCadreSkillsMutation = { setCadreSkills: { appointment: { id: string, role: Role, startedOn: string, endedOn: string | null, sendingUnit: string | null, skills: Array<CadreSkill> | null, rank: PostRank | null, source: SecretarySource | null, selectionBasis: string | null, endKind: EndKind | null, renews: string | null, householdCount: number | null, account: { id: string, name: string, login: string | null }, region: { code: string, name: string } | null, enterprise: { id: string, name: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type HandOverHouseholdsMutationVariables = Exact<{
  input: HandOverHouseholdsInput;
}>;


export type HandOverHouseholdsMutation = { handOverHouseholds: { handedOver: number, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export const AppointmentRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"selectionBasis"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"renews"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AppointmentRowFragment, unknown>;
export const AppointmentListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppointmentList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"selectionBasis"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"renews"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AppointmentListQuery, AppointmentListQueryVariables>;
export const AccountChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}}]}}]}}]} as unknown as DocumentNode<AccountChoicesQuery, AccountChoicesQueryVariables>;
export const EnterpriseChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseChoicesQuery, EnterpriseChoicesQueryVariables>;
export const HouseholdsToHandOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdsToHandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cadre"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"responsibleCadre"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cadre"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOver"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdsToHandOverQuery, HouseholdsToHandOverQueryVariables>;
export const LeaderChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaderChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeaderChoicesQuery, LeaderChoicesQueryVariables>;
export const AssignHouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignHouseholds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignHouseholdsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignHouseholds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AssignHouseholdsMutation, AssignHouseholdsMutationVariables>;
export const AppointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"selectionBasis"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"renews"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AppointMutation, AppointMutationVariables>;
export const EndAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"selectionBasis"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"renews"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EndAppointmentMutation, EndAppointmentMutationVariables>;
export const RolePlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolePlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolePlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"wanted"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolePlacesQuery, RolePlacesQueryVariables>;
export const SendingUnitChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SendingUnitChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SendingUnitFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendingUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitLevel"}}]}}]}}]}}]} as unknown as DocumentNode<SendingUnitChoicesQuery, SendingUnitChoicesQueryVariables>;
export const RenewAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"selectionBasis"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"renews"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RenewAppointmentMutation, RenewAppointmentMutationVariables>;
export const SetCadreSkillsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCadreSkills"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCadreSkillsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCadreSkills"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"selectionBasis"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"renews"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"login"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SetCadreSkillsMutation, SetCadreSkillsMutationVariables>;
export const HandOverHouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverHouseholds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverHouseholdsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverHouseholds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverHouseholdsMutation, HandOverHouseholdsMutationVariables>;