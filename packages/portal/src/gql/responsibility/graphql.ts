/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The lines of a reviewed proposal. */
export type ApplyResponsibilityProposalInput = {
  /** One to a hundred lines, each household once; all are applied or none. */
  lines: Array<ProposalLineInput>;
  /** A note for the history, at most 1,000 characters. */
  note?: string | null | undefined;
};

/** Narrows the designations in scope; conditions are joined by AND. */
export type AssistanceFilter = {
  /** Whose last day is one of these. */
  endedOn?: DayRange | null | undefined;
  /** True: in force today; false: not. */
  inForce?: boolean | null | undefined;
  /** In this way. */
  kind?: AssistanceKind | null | undefined;
  /** On one of these levels. */
  level?: Array<AssistanceLevel> | null | undefined;
  /** For this place or one below it. */
  region?: string | number | null | undefined;
};

/** In which way a body helps a place (SO-1). */
export type AssistanceKind =
  /** 定点帮扶: a body looks after it by designation. */
  | 'DESIGNATED'
  /** 企业帮扶: an enterprise helps it. */
  | 'ENTERPRISE'
  /** 对口帮扶: a place or body is paired with it. */
  | 'PAIRED';

/** On which level a body looks after a place (定点包联, L-7). */
export type AssistanceLevel =
  /** An organ of the state’s centre (中央国家机关). */
  | 'CENTRAL'
  /** A leader or organ of the city (市级). */
  | 'CITY'
  /** A leader or organ of the province (省级). */
  | 'PROVINCIAL';

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

/** A body that is to look after a place. */
export type DesignateAssistanceInput = {
  /** The last day, where it is known. */
  endedOn?: string | null | undefined;
  /** A UUID that the client made; sent again it gives the same answer. */
  id: string | number;
  /** In which way it helps; by designation when left out. */
  kind?: AssistanceKind | null | undefined;
  /** Centre, province or city. */
  level: AssistanceLevel;
  /** What it does there, at most 1,000 characters. */
  note?: string | null | undefined;
  /** The banner, town or village, by its 12-digit code. */
  region: string | number;
  /** The body. */
  sendingUnit: string | number;
  /** The first day. */
  startedOn: string;
};

/** A cadre who is sent to a place. */
export type DispatchCadreInput = {
  /** The cadre’s account, where there is one. */
  account?: string | number | null | undefined;
  /** On which roster. */
  campaign: DispatchCampaign;
  /** The last day, where it is known. */
  endedOn?: string | null | undefined;
  /** A UUID that the client made; sent again it gives the same answer. */
  id: string | number;
  /** The name, 1 to 100 characters; with an account it is the account’s. */
  name?: string | null | undefined;
  /** Telephone, at most 40 characters. */
  phone?: string | null | undefined;
  /** The post held there, at most 100 characters. */
  post?: string | null | undefined;
  /** The rank of that post. */
  rank?: PostRank | null | undefined;
  /** The place, by its 12-digit code; with a team it is the team’s village. */
  region?: string | number | null | undefined;
  /** The body that sends the cadre, if registered. */
  sendingUnit?: string | number | null | undefined;
  /** The first day. */
  startedOn: string;
  /** The work team that the cadre joins; needed for WORK_TEAM and for nothing else. */
  team?: string | number | null | undefined;
};

/** For what cadres are sent: two rosters that are never added up (C-4, C-6). */
export type DispatchCampaign =
  /** The campaign of cadres who go to the grass roots (干部下基层, C-6). */
  | 'GRASSROOTS'
  /** Stationed in a village with its work team (驻村帮扶, C-4). */
  | 'WORK_TEAM';

/** Narrows the dispatches in scope; conditions are joined by AND. */
export type DispatchFilter = {
  /** On this roster. */
  campaign?: DispatchCampaign | null | undefined;
  /** Whose last day is one of these. */
  endedOn?: DayRange | null | undefined;
  /** True: in force today; false: not. */
  inForce?: boolean | null | undefined;
  /** To this place or one below it. */
  region?: string | number | null | undefined;
  /** Who served on a day of this calendar year. */
  year?: number | null | undefined;
};

/** The last day of a designation. */
export type EndAssistanceInput = {
  /** The last day; not before the first. */
  endedOn: string;
  /** The designation. */
  id: string | number;
  /** Why it ends, 1 to 1,000 characters. */
  reason: string;
};

/** The end of a dispatch. */
export type EndDispatchInput = {
  /** The last day; not before the first. */
  endedOn: string;
  /** The dispatch. */
  id: string | number;
  /** Why: the term is over, recalled, moved, or else. */
  kind: EndKind;
  /** The reason in words, 1 to 1,000 characters. */
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

/** The end of a work team. */
export type EndWorkTeamInput = {
  /** The last day; not before the first. */
  endedOn: string;
  /** The team. */
  id: string | number;
  /** Why it ends, 1 to 1,000 characters. */
  reason: string;
};

/** A work team to be formed for a village. */
export type FormWorkTeamInput = {
  /** The last day, where it is known; two years are the rule (4.3). */
  endedOn?: string | null | undefined;
  /** A UUID that the client made; sent again it gives the same answer. */
  id: string | number;
  /** Account of who leads it. */
  leader?: string | number | null | undefined;
  /** What the team is called, 1 to 200 characters. */
  name: string;
  /** The village, by its 12-digit code. */
  region: string | number;
  /** The first day of its term. */
  startedOn: string;
};

/** Narrows the cadres that are late with visits. */
export type LateVisitorFilter = {
  /** In this place or one below it, by its 12-digit code. */
  region: string | number;
  /** Of one of these roles. */
  role?: Array<VisitingRole> | null | undefined;
};

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

/** A household and who is to answer for it. */
export type ProposalLineInput = {
  /** The household; it must be without a leader today. */
  household: string | number;
  /** Account of the section-level leader of the banner. */
  to: string | number;
};

/** Level of an administrative division. */
export type RegionLevel =
  /** A banner, county, district or county-level city (旗、县、区). */
  | 'BANNER'
  /** The prefecture-level city (市). */
  | 'CITY'
  /** A town, sumu or street (镇、苏木、街道). */
  | 'TOWN'
  /** A village, gacha or community (村、嘎查、社区). */
  | 'VILLAGE';

/** A body to be registered. */
export type RegisterSendingUnitInput = {
  /** A UUID that the client made; sent again it gives the same answer. */
  id: string | number;
  /** The name, 1 to 200 characters. */
  name: string;
  /** The city or banner whose office keeps it, by its 12-digit code. */
  region: string | number;
  /** Of which level. */
  unitLevel: UnitLevel;
  /** What kind of body it is. */
  unitType: UnitType;
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

/** Kind of a body that helps. */
export type UnitType =
  /** Designated body (定点机构). */
  | 'DESIGNATED_BODY'
  /** Partner province or city in the east (东部对口帮扶省市). */
  | 'EASTERN_PARTNER'
  /** A person (个人). */
  | 'INDIVIDUAL'
  /** Mass organisation such as trade union, youth league or women’s federation (群团组织, SO-3). */
  | 'MASS_ORGANISATION'
  /** Private enterprise (民营企业). */
  | 'PRIVATE_ENTERPRISE'
  /** Social organisation, charity or association (社会组织, SO-3). */
  | 'SOCIAL_ORGANISATION'
  /** State-owned enterprise (国有企业). */
  | 'STATE_ENTERPRISE'
  /** Organ of the state (国家机关). */
  | 'STATE_ORGAN'
  /** University (高等院校). */
  | 'UNIVERSITY'
  /** Villagers’ own body (村民自治组织). */
  | 'VILLAGE_BODY';

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

/** Who visits households. */
export type VisitingRole =
  /** Division-level leaders (处级领导), each for a village. */
  | 'DIVISION_LEADER'
  /** First secretaries (第一书记), each for a village. */
  | 'FIRST_SECRETARY'
  /** Section-level leaders (科级领导), each for ten households. */
  | 'SECTION_LEADER';

/** What is not as it should be with a work team (4.3). */
export type WorkTeamFlag =
  /** Fewer than three members (不足三人). */
  | 'FEW_MEMBERS'
  /** Nobody with an account leads it (没有队长). */
  | 'NO_LEADER'
  /** It ends before two years are over (任期不满两年). */
  | 'SHORT_TERM'
  /** Two years are over and no end is set (任期已满两年). */
  | 'TERM_SERVED';

export type TerritoryRowFragment = { poorVillages: number, villagesWithTeam: number, villagesWithDivisionLeader: number, villagesWithFirstSecretary: number, villagesWithChief: number, villagesWithTenSupervisors: number, poorHouseholds: number, householdsWithCadre: number, leaders: number, leadersNeeded: number, shortage: number, leadersBelowTen: number | null, freePlaces: number | null, region: { code: string, name: string, level: RegionLevel } };

export type CoverageQueryVariables = Exact<{
  region: string | number;
}>;


export type CoverageQuery = { responsibilityCoverage: { whole: { poorVillages: number, villagesWithTeam: number, villagesWithDivisionLeader: number, villagesWithFirstSecretary: number, villagesWithChief: number, villagesWithTenSupervisors: number, poorHouseholds: number, householdsWithCadre: number, leaders: number, leadersNeeded: number, shortage: number, leadersBelowTen: number | null, freePlaces: number | null, region: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string, level: RegionLevel } | null } }, children: Array<{ poorVillages: number, villagesWithTeam: number, villagesWithDivisionLeader: number, villagesWithFirstSecretary: number, villagesWithChief: number, villagesWithTenSupervisors: number, poorHouseholds: number, householdsWithCadre: number, leaders: number, leadersNeeded: number, shortage: number, leadersBelowTen: number | null, freePlaces: number | null, region: { code: string, name: string, level: RegionLevel } }>, gaps: Array<{ hasTeam: boolean, hasDivisionLeader: boolean, hasFirstSecretary: boolean, chiefs: number, supervisors: number, region: { code: string, name: string, parent: { code: string, name: string } | null } }> } | null };

export type ProposalQueryVariables = Exact<{
  region: string | number;
}>;


export type ProposalQuery = { responsibilityProposal: { openHouseholds: number, leadersWithRoom: number, freePlaces: number, lines: Array<{ sameVillage: boolean, sameTown: boolean, skill: CadreSkill | null, household: { id: string, number: string, headName: string, mainCause: PovertyCause | null, size: number, region: { code: string, name: string } } | null, to: { id: string, name: string } }> } | null };

export type ApplyProposalMutationVariables = Exact<{
  input: ApplyResponsibilityProposalInput;
}>;


export type ApplyProposalMutation = { applyResponsibilityProposal: { assigned: number, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type TeamRowFragment = { id: string, name: string, startedOn: string, endedOn: string | null, memberCount: number, flags: Array<WorkTeamFlag>, region: { code: string, name: string } | null, leader: { id: string, name: string } | null, members: Array<{ id: string, name: string, post: string | null, rank: PostRank | null, sendingUnit: string | null, phone: string | null, startedOn: string, endedOn: string | null }> };

export type TeamsQueryVariables = Exact<{
  region: string | number;
}>;


export type TeamsQuery = { workTeams: Array<{ id: string, name: string, startedOn: string, endedOn: string | null, memberCount: number, flags: Array<WorkTeamFlag>, region: { code: string, name: string } | null, leader: { id: string, name: string } | null, members: Array<{ id: string, name: string, post: string | null, rank: PostRank | null, sendingUnit: string | null, phone: string | null, startedOn: string, endedOn: string | null }> }> };

export type FormTeamMutationVariables = Exact<{
  input: FormWorkTeamInput;
}>;


export type FormTeamMutation = { formWorkTeam: { workTeam: { id: string, name: string, startedOn: string, endedOn: string | null, memberCount: number, flags: Array<WorkTeamFlag>, region: { code: string, name: string } | null, leader: { id: string, name: string } | null, members: Array<{ id: string, name: string, post: string | null, rank: PostRank | null, sendingUnit: string | null, phone: string | null, startedOn: string, endedOn: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type EndTeamMutationVariables = Exact<{
  input: EndWorkTeamInput;
}>;


export type EndTeamMutation = { endWorkTeam: { workTeam: { id: string, name: string, startedOn: string, endedOn: string | null, memberCount: number, flags: Array<WorkTeamFlag>, region: { code: string, name: string } | null, leader: { id: string, name: string } | null, members: Array<{ id: string, name: string, post: string | null, rank: PostRank | null, sendingUnit: string | null, phone: string | null, startedOn: string, endedOn: string | null }> } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SendCadreMutationVariables = Exact<{
  input: DispatchCadreInput;
}>;


export type SendCadreMutation = { dispatchCadre: { dispatch: { id: string, name: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type EndServiceMutationVariables = Exact<{
  input: EndDispatchInput;
}>;


export type EndServiceMutation = { endDispatch: { dispatch: { id: string, endedOn: string | null, endKind: EndKind | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RostersQueryVariables = Exact<{
  region: string | number;
}>;


export type RostersQuery = { dispatchRosters: Array<{ campaign: DispatchCampaign, year: number, persons: number, personYears: number }> };

export type DispatchesQueryVariables = Exact<{
  filter?: DispatchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DispatchesQuery = { dispatches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, campaign: DispatchCampaign, name: string, sendingUnit: string | null, post: string | null, startedOn: string, endedOn: string | null, endKind: EndKind | null, region: { code: string, name: string } | null }> } };

export type AssistancesQueryVariables = Exact<{
  filter?: AssistanceFilter | null | undefined;
}>;


export type AssistancesQuery = { assistances: { totalCount: number, nodes: Array<{ id: string, level: AssistanceLevel, kind: AssistanceKind, startedOn: string, endedOn: string | null, note: string | null, region: { code: string, name: string } | null, sendingUnit: { id: string, name: string, unitLevel: UnitLevel } | null }> } };

export type DesignateMutationVariables = Exact<{
  input: DesignateAssistanceInput;
}>;


export type DesignateMutation = { designateAssistance: { assistance: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type EndDesignationMutationVariables = Exact<{
  input: EndAssistanceInput;
}>;


export type EndDesignationMutation = { endAssistance: { assistance: { id: string, endedOn: string | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RegisterUnitMutationVariables = Exact<{
  input: RegisterSendingUnitInput;
}>;


export type RegisterUnitMutation = { registerSendingUnit: { sendingUnit: { id: string, name: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ReliefDaysQueryVariables = Exact<{
  region: string | number;
}>;


export type ReliefDaysQuery = { reliefDays: Array<{ year: number, activities: number, participants: number, donations: number }> };

export type LateVisitorsQueryVariables = Exact<{
  filter: LateVisitorFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LateVisitorsQuery = { lateVisitors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: Role, startedOn: string, lastVisitedOn: string | null, daysSince: number | null, households: number, unvisitedHouseholds: number, neverVisitedHouseholds: number, places: Array<{ code: string, name: string }>, cadre: { id: string, name: string } }> } };

export type LateVisitorCountsQueryVariables = Exact<{
  region: string | number;
}>;


export type LateVisitorCountsQuery = { lateVisitorCounts: Array<{ role: Role, count: number }> };

export const TerritoryRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poorVillages"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithTeam"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithDivisionLeader"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithFirstSecretary"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithChief"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithTenSupervisors"}},{"kind":"Field","name":{"kind":"Name","value":"poorHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithCadre"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"}},{"kind":"Field","name":{"kind":"Name","value":"leadersNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"shortage"}},{"kind":"Field","name":{"kind":"Name","value":"leadersBelowTen"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}}]}}]} as unknown as DocumentNode<TerritoryRowFragment, unknown>;
export const TeamRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkTeam"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]} as unknown as DocumentNode<TeamRowFragment, unknown>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilityCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryRow"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasTeam"}},{"kind":"Field","name":{"kind":"Name","value":"hasDivisionLeader"}},{"kind":"Field","name":{"kind":"Name","value":"hasFirstSecretary"}},{"kind":"Field","name":{"kind":"Name","value":"chiefs"}},{"kind":"Field","name":{"kind":"Name","value":"supervisors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poorVillages"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithTeam"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithDivisionLeader"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithFirstSecretary"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithChief"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithTenSupervisors"}},{"kind":"Field","name":{"kind":"Name","value":"poorHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithCadre"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"}},{"kind":"Field","name":{"kind":"Name","value":"leadersNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"shortage"}},{"kind":"Field","name":{"kind":"Name","value":"leadersBelowTen"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const ProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Proposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilityProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"leadersWithRoom"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sameVillage"}},{"kind":"Field","name":{"kind":"Name","value":"sameTown"}},{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"mainCause"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposalQuery, ProposalQueryVariables>;
export const ApplyProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyResponsibilityProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyResponsibilityProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyProposalMutation, ApplyProposalMutationVariables>;
export const TeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Teams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkTeam"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]} as unknown as DocumentNode<TeamsQuery, TeamsQueryVariables>;
export const FormTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FormTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormWorkTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formWorkTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkTeam"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]} as unknown as DocumentNode<FormTeamMutation, FormTeamMutationVariables>;
export const EndTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndWorkTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endWorkTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkTeam"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]} as unknown as DocumentNode<EndTeamMutation, EndTeamMutationVariables>;
export const SendCadreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendCadre"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchCadreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchCadre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SendCadreMutation, SendCadreMutationVariables>;
export const EndServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndDispatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndServiceMutation, EndServiceMutationVariables>;
export const RostersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rosters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchRosters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"personYears"}}]}}]}}]} as unknown as DocumentNode<RostersQuery, RostersQueryVariables>;
export const DispatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaign"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DispatchesQuery, DispatchesQueryVariables>;
export const AssistancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assistances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssistanceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assistances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitLevel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssistancesQuery, AssistancesQueryVariables>;
export const DesignateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Designate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DesignateAssistanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"designateAssistance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assistance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DesignateMutation, DesignateMutationVariables>;
export const EndDesignationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDesignation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssistanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAssistance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assistance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndDesignationMutation, EndDesignationMutationVariables>;
export const RegisterUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterSendingUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerSendingUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterUnitMutation, RegisterUnitMutationVariables>;
export const ReliefDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReliefDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reliefDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}},{"kind":"Field","name":{"kind":"Name","value":"participants"}},{"kind":"Field","name":{"kind":"Name","value":"donations"}}]}}]}}]} as unknown as DocumentNode<ReliefDaysQuery, ReliefDaysQueryVariables>;
export const LateVisitorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LateVisitors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LateVisitorFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateVisitors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysSince"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"unvisitedHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"neverVisitedHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LateVisitorsQuery, LateVisitorsQueryVariables>;
export const LateVisitorCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LateVisitorCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateVisitorCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<LateVisitorCountsQuery, LateVisitorCountsQueryVariables>;