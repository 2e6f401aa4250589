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

export type NavigationCountsQueryVariables = Exact<{
  region: string | number;
  levels?: Array<CaseLevel> | CaseLevel | null | undefined;
  actsOnCases: boolean;
}>;


export type NavigationCountsQuery = { dashboard: { region: { code: string }, households: { poor: number }, observations: { open: number }, attention: Array<{ kind: AttentionKind, count: number }> } | null, registerCases?: { totalCount: number } };


export const NavigationCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NavigationCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"levels"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseLevel"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actsOnCases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"poor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registerCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"waitingFor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"levels"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"due"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"mayAct"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actsOnCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<NavigationCountsQuery, NavigationCountsQueryVariables>;