/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The five measures of poverty eradication, 五个一批 (M-2). */
export type MeasureCategory =
  /** Ecological compensation (生态补偿). */
  | 'ECO_COMPENSATION'
  /** Education (教育脱贫). */
  | 'EDUCATION'
  /** Business development (扶持产业). */
  | 'INDUSTRY'
  /** Relocation (搬迁转移). */
  | 'RELOCATION'
  /** Safety net (政策兜底). */
  | 'SAFETY_NET';

/** Whether help is handed out or lets a household earn (M-11). */
export type MeasureEffect =
  /** Lets the household earn (造血). */
  | 'DEVELOPMENT_TYPE'
  /** Handed out (输血). */
  | 'TRANSFER_TYPE';

/** Where a project stands. */
export type ProjectStatus =
  /** Completed, its result reported. */
  | 'COMPLETED'
  /** In the plan. */
  | 'PLANNED'
  /** Stopped; what it did for households ended with it. */
  | 'STOPPED'
  /** Begun. */
  | 'UNDERWAY'
  /** Its result verified by somebody else (C-13). */
  | 'VERIFIED';

/** The six tasks of a village’s plan, 村规划六项任务 (dossier 2.9). */
export type VillageTask =
  /** Ecology (生态环境). */
  | 'ECOLOGY'
  /** Industries of its own (特色产业). */
  | 'INDUSTRY'
  /** Infrastructure (基础设施). */
  | 'INFRASTRUCTURE'
  /** Organisations of the village (基层组织). */
  | 'ORGANISATION'
  /** Public services (公共服务). */
  | 'PUBLIC_SERVICE'
  /** Houses and streets (村容村貌). */
  | 'VILLAGE_APPEARANCE';

export type VillageProjectsQueryVariables = Exact<{
  region: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VillageProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, task: VillageTask, category: MeasureCategory, effect: MeasureEffect, status: ProjectStatus, startsOn: string, endsOn: string | null, responsibleUnit: string, completedOn: string | null, verifiedOn: string | null, budget: number | null }> } };


export const VillageProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VillageProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}}]}}]}}]}}]} as unknown as DocumentNode<VillageProjectsQuery, VillageProjectsQueryVariables>;