/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** The four classes of measures 扶、转、救、保 (M-1). */
export type MeasureClass =
  /** Relief (救). */
  | 'RELIEF'
  /** Guaranteed basic needs (保). */
  | 'SAFEGUARD'
  /** Support to produce (扶). */
  | 'SUPPORT'
  /** Move or change of work (转). */
  | 'TRANSFER';

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

export type CoveredHouseholdsQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoveredHouseholdsQuery = { households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, headName: string, status: PovertyStatus, size: number, group: string | null }> } };

export type CoveredHouseholdQueryVariables = Exact<{
  id: string | number;
}>;


export type CoveredHouseholdQuery = { household: { id: string, number: string, headName: string, status: PovertyStatus, size: number, group: string | null, identifiedOn: string, exitedOn: string | null, region: { code: string, name: string }, measures: Array<{ id: string, class: MeasureClass, description: string, startedOn: string }>, viewerCan: { submitObservation: boolean } } | null };


export const CoveredHouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoveredHouseholds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}}]}}]}}]} as unknown as DocumentNode<CoveredHouseholdsQuery, CoveredHouseholdsQueryVariables>;
export const CoveredHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoveredHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"exitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitObservation"}}]}}]}}]}}]} as unknown as DocumentNode<CoveredHouseholdQuery, CoveredHouseholdQueryVariables>;