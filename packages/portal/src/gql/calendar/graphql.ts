/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Narrows the activities in scope; conditions are joined by AND. */
export type ActivityFilter = {
  /** Of one of these kinds. */
  kind?: Array<ActivityKind> | null | undefined;
  /** In this place or one below it. */
  region?: string | number | null | undefined;
};

/** What a cadre does for a village or brings to it. */
export type ActivityKind =
  /** Face to face with households, to raise what they earn (点对点、面对面, C-5). */
  | 'FACE_TO_FACE'
  /** News of markets for what is grown and bred (供求信息, C-15). */
  | 'MARKET_INFO'
  /** The place’s part in the national poverty-relief day of 17 October (L-9). */
  | 'RELIEF_DAY'
  /** Advice on growing and breeding (种养业先进技术, C-15). */
  | 'TECH_ADVICE';

/** Days from one to another, both among them. Where the second lies before the first there is none. */
export type DayRange = {
  /** The first day. */
  from: string;
  /** The last day. */
  until: string;
};

/** What a poor household is entitled to: “3个1” (M-8). */
export type EntitlementKind =
  /** A tonne of coal to a household (户均1吨煤). */
  | 'COAL'
  /** A job to a family without any (零就业家庭1人就业). */
  | 'JOB'
  /** 10,000 yuan to a poor student (贫困学生1万元补助). */
  | 'STUDENT_GRANT';

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

/** Narrows a list of observations within the viewer’s scope. */
export type ObservationFilter = {
  /** Passed up to the banner or the city because the present deadline ran out; false: all others. */
  escalated?: boolean | null | undefined;
  /** True: of a group the one that leads it, and all that stand for themselves; false: those that another leads. Of reports that the viewer does not see by answering for their village each stands for itself. */
  grouped?: boolean | null | undefined;
  /** Any of these kinds. */
  kind?: Array<ObservationKind> | null | undefined;
  /** Submitted by the viewer; false: by others. */
  mine?: boolean | null | undefined;
  /** The number: whole, with or without its hyphens and its letter, or the year and the running number alone. What is no number finds nothing. */
  number?: string | null | undefined;
  /** Open, and past the day of its deadline; false: all others. */
  overdue?: boolean | null | undefined;
  /** About this project; unknown or out of reach finds nothing. */
  project?: string | number | null | undefined;
  /** A division and all below it; out of reach or unknown finds nothing. */
  region?: string | number | null | undefined;
  /** Any of these. */
  severity?: Array<Severity> | null | undefined;
  /** Any of these statuses. */
  status?: Array<ObservationStatus> | null | undefined;
  /** Waits for a step of the viewer: of the town’s office to be triaged or assigned, of the banner’s to be verified or closed (and in the place of a town’s that it is about), of its handler to be concluded or put right, of its reporter to be scored. Not what the banner’s office may do because its town is late; a group stands once. False: all others. */
  toHandle?: boolean | null | undefined;
};

/** What an observation is about (dossier 4.2). */
export type ObservationKind =
  /** A cadre who does not visit, or only fills in forms. */
  | 'CADRE_CONDUCT'
  /** Praise: triaged, then closed with thanks. */
  | 'COMMENDATION'
  /** What an enterprise promised and did not keep. */
  | 'ENTERPRISE_PROMISE'
  /** Coal, a grant or a job that did not arrive. */
  | 'ENTITLEMENT'
  /** A household wrongly exited. */
  | 'EXIT'
  /** How money was used. */
  | 'FUND_USE'
  /** A household wrongly registered, or one that was missed. */
  | 'IDENTIFICATION'
  /** A dangerous house, water, roads. */
  | 'LIVING_CONDITION'
  /** Progress or quality of a project. */
  | 'PROJECT'
  /** A public notice missing, late or wrong. */
  | 'PUBLICITY';

/** How far the handling of an observation has come. */
export type ObservationStatus =
  /** A handler looks into it; to be finished in 15 calendar days. */
  | 'ASSIGNED'
  /** Ended, unless the reporter reopens it once. */
  | 'CLOSED'
  /** Found to be true. */
  | 'CONFIRMED'
  /** Not taken up; ended, unless the reporter reopens it once. */
  | 'DECLINED'
  /** Being put right. */
  | 'RECTIFYING'
  /** Waits for triage, 2 working days. */
  | 'SUBMITTED'
  /** Waits to be assigned or declined, 5 working days from submission. */
  | 'TRIAGED'
  /** Found not to be true. */
  | 'UNFOUNDED'
  /** The banner office checked that it was put right. */
  | 'VERIFIED';

/** Where the dispute of a line stands. */
export type OutcomeDisputeStatus =
  /** The report was returned or reversed, and with it the line. */
  | 'CORRECTED'
  /** The line is right and counts. */
  | 'LINE_STANDS'
  /** Waits for the town’s office. */
  | 'OPEN'
  /** The line is wrong, and nobody reverses the report of an enterprise that was ended: the office took the line out, and it counts no more. */
  | 'TAKEN_OUT'
  /** The town’s office looks into it. */
  | 'TAKEN_UP'
  /** The line is wrong; the enterprise is to reverse the report. */
  | 'TO_CORRECT'
  /** It was disputed by mistake; the line counts. */
  | 'WITHDRAWN';

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

/** How serious an observation is; the office may change it at triage. */
export type Severity =
  /** Usual. */
  | 'NORMAL'
  /** Serious. */
  | 'SERIOUS'
  /** To be looked at first. */
  | 'URGENT';

export type CalendarHouseholdsQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
}>;


export type CalendarHouseholdsQuery = { households: { totalCount: number, nodes: Array<{ id: string, headName: string, status: PovertyStatus, lastVisitedOn: string | null, visits: Array<{ id: string, visitedOn: string }> }> } };

export type CalendarActivitiesQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
}>;


export type CalendarActivitiesQuery = { activities: { totalCount: number, nodes: Array<{ id: string, kind: ActivityKind, heldOn: string, title: string, region: { code: string } | null }> } };

export type CalendarObservationsQueryVariables = Exact<{
  filter?: ObservationFilter | null | undefined;
}>;


export type CalendarObservationsQuery = { observations: { totalCount: number, nodes: Array<{ id: string, number: string, dueAt: string | null }> } };

export type OfficeCalendarQueryVariables = Exact<{
  region: string | number;
  days: DayRange;
  year: number;
  plans: boolean;
  posts: boolean;
}>;


export type OfficeCalendarQuery = { registerCases: { totalCount: number, nodes: Array<{ id: string, headName: string, waitsFrom: string | null, region: { code: string, name: string } }> }, appointments?: { totalCount: number, nodes: Array<{ id: string, endedOn: string | null, account: { id: string, name: string }, region: { code: string, name: string } | null }> }, dispatches: { totalCount: number, nodes: Array<{ id: string, name: string, endedOn: string | null, region: { code: string, name: string } | null }> }, assistances: { totalCount: number, nodes: Array<{ id: string, endedOn: string | null, region: { code: string, name: string } | null, sendingUnit: { id: string, name: string } | null }> }, villagePlans?: { totalCount: number, nodes: Array<{ id: string, endYear: number, region: { code: string, name: string } }> } };

export type OfficeDisputesQueryVariables = Exact<{
  region: string | number;
}>;


export type OfficeDisputesQuery = { outcomeReports: { totalCount: number, nodes: Array<{ id: string, number: string, outcomes: Array<{ household: { id: string, headName: string }, dispute: { id: string, status: OutcomeDisputeStatus, dueOn: string | null } | null }> }> } };

export type OfficeTeamsQueryVariables = Exact<{
  region: string | number;
}>;


export type OfficeTeamsQuery = { workTeams: Array<{ id: string, endedOn: string | null, region: { code: string, name: string } | null }> };


export const CalendarHouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarHouseholds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LAST_VISIT_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalendarHouseholdsQuery, CalendarHouseholdsQueryVariables>;
export const CalendarActivitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarActivities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalendarActivitiesQuery, CalendarActivitiesQueryVariables>;
export const CalendarObservationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarObservations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObservationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DUE_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarObservationsQuery, CalendarObservationsQueryVariables>;
export const OfficeCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plans"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"posts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VILLAGE_NOTICE"},{"kind":"EnumValue","value":"TOWNSHIP_NOTICE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"waitsFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"endedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"posts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"endedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"endedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendingUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"villagePlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"endYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"REVIEWED"},{"kind":"EnumValue","value":"APPROVED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plans"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficeCalendarQuery, OfficeCalendarQueryVariables>;
export const OfficeDisputesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeDisputes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcomeReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"disputed"},"value":{"kind":"EnumValue","value":"TAKEN_UP"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficeDisputesQuery, OfficeDisputesQueryVariables>;
export const OfficeTeamsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OfficeTeamsQuery, OfficeTeamsQueryVariables>;