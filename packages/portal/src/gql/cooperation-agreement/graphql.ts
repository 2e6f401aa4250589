/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an agreement beside the contracts with households is about. */
export type AgreementKind =
  /** 基地村: the village grows or raises for the enterprise. */
  | 'BASE_VILLAGE'
  /** 销售渠道: a market outside takes what the place grows, such as Anguo’s for medicinal herbs (I-17). */
  | 'MARKET'
  /** 村企共建: enterprise and village build up the village together (SO-2). */
  | 'PARTNERSHIP';

/** Narrows the agreements in scope; conditions are joined by AND. */
export type CooperationAgreementFilter = {
  /** Of this enterprise. */
  enterprise?: string | number | null | undefined;
  /** True: in force today; false: not yet or no more. */
  inForce?: boolean | null | undefined;
  /** Of any of these kinds. */
  kind?: Array<AgreementKind> | null | undefined;
  /** With places in this region. */
  region?: string | number | null | undefined;
};

/** The end of an agreement before its term. */
export type EndCooperationAgreementInput = {
  /** The last day in force: from its first day to today. */
  endedOn: string;
  /** The agreement. */
  id: string | number;
  /** Why: 1 to 1,000 characters. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** An agreement. The same id and content sent again is kept once. */
export type RecordCooperationAgreementInput = {
  /** Photos of the document, uploaded before: at most 20. */
  attachments?: Array<string | number> | null | undefined;
  /** The last day in force, not before the first; left out while none is set. */
  endedOn?: string | null | undefined;
  /** The enterprise; a MARKET may have none. */
  enterprise?: string | number | null | undefined;
  /** A UUID that the client made for this agreement. */
  id: string | number;
  /** What it is about. */
  kind: AgreementKind;
  /** The market or body outside: 1 to 60 characters, needed for a MARKET and for no other. */
  partner?: string | null | undefined;
  /** The village; for a MARKET the town or banner, too; by its 12-digit code. */
  region: string | number;
  /** The first day in force: within ten years before or one after today. */
  startedOn: string;
  /** What was agreed: 1 to 200 characters. */
  subject: string;
  /** Unit of the volume, such as mu: 1 to 10 characters. */
  unit?: string | null | undefined;
  /** How much, in the unit, with two decimals at most. */
  volume?: number | null | undefined;
};

export type CooperationAgreementListQueryVariables = Exact<{
  filter?: CooperationAgreementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CooperationAgreementListQuery = { cooperationAgreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: AgreementKind, partner: string | null, subject: string, volume: number | null, unit: string | null, startedOn: string, endedOn: string | null, endReason: string | null, version: number, region: { code: string, name: string, parent: { code: string, name: string } | null } | null, enterprise: { id: string, name: string } | null, attachments: Array<{ id: string, url: string, contentType: string, name: string | null }>, viewerCan: { end: boolean } }> } };

export type RecordCooperationAgreementMutationVariables = Exact<{
  input: RecordCooperationAgreementInput;
}>;


export type RecordCooperationAgreementMutation = { recordCooperationAgreement: { agreement: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type EndCooperationAgreementMutationVariables = Exact<{
  input: EndCooperationAgreementInput;
}>;


export type EndCooperationAgreementMutation = { endCooperationAgreement: { agreement: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };


export const CooperationAgreementListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CooperationAgreementList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CooperationAgreementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cooperationAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CooperationAgreementListQuery, CooperationAgreementListQueryVariables>;
export const RecordCooperationAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCooperationAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCooperationAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCooperationAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCooperationAgreementMutation, RecordCooperationAgreementMutationVariables>;
export const EndCooperationAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCooperationAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCooperationAgreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCooperationAgreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndCooperationAgreementMutation, EndCooperationAgreementMutationVariables>;