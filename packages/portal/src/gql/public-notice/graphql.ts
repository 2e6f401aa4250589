/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a case is about (dossier 2.6 to 2.8). */
export type CaseKind =
  /** A household is struck off the register (注销). */
  | 'CANCELLATION'
  /** A household leaves poverty (贫困退出). */
  | 'EXIT'
  /** A family applies to be registered (贫困识别). */
  | 'IDENTIFICATION'
  /** From 2021: a household is monitored against a return to poverty (监测). */
  | 'MONITORING'
  /** A household fell back into poverty (返贫). */
  | 'RETURN'
  /** From 2021: a monitored household’s risk has ended (风险消除). */
  | 'RISK_ELIMINATION';

/** Whose part an act is; proposer, reviewer and approver are three people. */
export type CaseLevel =
  /** The banner or county. */
  | 'BANNER'
  /** The town or sumu. */
  | 'TOWN'
  /** The village. */
  | 'VILLAGE';

export type PublicNoticesQueryVariables = Exact<{
  region: string | number;
}>;


export type PublicNoticesQuery = { publicNotices: Array<{ id: string, number: string, kind: CaseKind, level: CaseLevel, name: string, groupName: string | null, size: number, openedOn: string, days: number, mayCloseOn: string, line: number | null, lineYear: number | null }>, region: { code: string, name: string, parent: { code: string, name: string } | null } | null };


export const PublicNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"mayCloseOn"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"lineYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PublicNoticesQuery, PublicNoticesQueryVariables>;