/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What needs attention; each kind opens the list behind it. */
export type AttentionKind =
  /** Poor households without a responsible cadre (households, withoutCadre: true). */
  | 'HOUSEHOLD_WITHOUT_CADRE'
  /** Poor households without a visit within half a year (households, notVisitedSince). */
  | 'NOT_VISITED_HALF_YEAR'
  /** Open observations past their deadline (observations, overdue: true). */
  | 'OBSERVATION_OVERDUE'
  /** Observations that nobody has looked at (observations, status: SUBMITTED). */
  | 'OBSERVATION_TO_TRIAGE'
  /** Outcome reports that wait for the town (outcomeReports, status: VILLAGE_CONFIRMED). */
  | 'REPORT_TO_APPROVE'
  /** Outcome reports that wait for the village (outcomeReports, status: SUBMITTED). */
  | 'REPORT_TO_CONFIRM'
  /** Poor households that lack a cause, a measure or a cadre (households, targetingIncomplete: true). */
  | 'TARGETING_INCOMPLETE'
  /** Poor villages without a work team in force. */
  | 'VILLAGE_WITHOUT_TEAM';

/** Whose part an act is; proposer, reviewer and approver are three people. */
export type CaseLevel =
  /** The banner or county. */
  | 'BANNER'
  /** The town or sumu. */
  | 'TOWN'
  /** The village. */
  | 'VILLAGE';

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

/** How serious an observation is; the office may change it at triage. */
export type Severity =
  /** Usual. */
  | 'NORMAL'
  /** Serious. */
  | 'SERIOUS'
  /** To be looked at first. */
  | 'URGENT';

export type NavigationCountsQueryVariables = Exact<{
  region: string | number;
  levels?: Array<CaseLevel> | CaseLevel | null | undefined;
  actsOnCases: boolean;
  open: ObservationFilter;
  reads: boolean;
}>;


export type NavigationCountsQuery = { dashboard: { region: { code: string }, households: { poor: number }, attention: Array<{ kind: AttentionKind, count: number }> } | null, observations?: { totalCount: number }, registerCases?: { totalCount: number } };


export const NavigationCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NavigationCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"levels"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseLevel"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actsOnCases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObservationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reads"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"poor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reads"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registerCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"waitingFor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"levels"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"due"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"mayAct"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actsOnCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<NavigationCountsQuery, NavigationCountsQueryVariables>;