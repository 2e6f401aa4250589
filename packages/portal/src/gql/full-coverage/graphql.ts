/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One of the ten services that every village is to have (M-7, 十个全覆盖). */
export type CoverageItem =
  /** Radio, television and telephone (广播电视通讯). */
  | 'BROADCAST'
  /** A standard clinic (标准化卫生室). */
  | 'CLINIC'
  /** A culture room (文化活动室). */
  | 'CULTURE'
  /** Rebuilt dangerous houses (危房改造). */
  | 'DANGEROUS_HOUSES'
  /** Electricity (村村通电). */
  | 'ELECTRICITY'
  /** Safe drinking water (安全饮水). */
  | 'SAFE_WATER'
  /** Safe school buildings (校舍建设及安全改造). */
  | 'SCHOOLS'
  /** A chain store (便民连锁超市). */
  | 'SHOP'
  /** Pension, medical insurance and low allowance (养老医疗低保等社会保障). */
  | 'SOCIAL_SECURITY'
  /** Hardened streets (街巷硬化). */
  | 'STREETS';

/** How far a village is with a service. */
export type CoverageStatus =
  /** There. */
  | 'DONE'
  /** Not begun. */
  | 'NOT_STARTED'
  /** Under way. */
  | 'UNDER_WAY';

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

export type TerritoryCountsFragment = { villages: number, complete: number, region: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string } | null }, figures: Array<{ item: CoverageItem, done: number, underWay: number, notStarted: number }> };

export type FullCoverageQueryVariables = Exact<{
  region?: string | number | null | undefined;
  poorVillagesOnly?: boolean | null | undefined;
}>;


export type FullCoverageQuery = { fullCoverageFigures: { villages: number, complete: number, children: Array<{ villages: number, complete: number, region: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string } | null }, figures: Array<{ item: CoverageItem, done: number, underWay: number, notStarted: number }> }>, region: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string } | null }, figures: Array<{ item: CoverageItem, done: number, underWay: number, notStarted: number }> } | null };

export type FullCoverageVillagesQueryVariables = Exact<{
  region: string | number;
  item: CoverageItem;
  status: CoverageStatus;
  poorVillagesOnly?: boolean | null | undefined;
}>;


export type FullCoverageVillagesQuery = { fullCoverageVillages: Array<{ since: string | null, region: { code: string, name: string, parent: { code: string, name: string } | null } }> };

export type FullCoverageSummaryQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;


export type FullCoverageSummaryQuery = { fullCoverageFigures: { villages: number, complete: number, region: { code: string, name: string, level: RegionLevel }, figures: Array<{ item: CoverageItem, done: number, underWay: number, notStarted: number }> } | null };

export const TerritoryCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryFullCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"underWay"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}}]}}]}}]} as unknown as DocumentNode<TerritoryCountsFragment, unknown>;
export const FullCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FullCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"poorVillagesOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullCoverageFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"poorVillagesOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"poorVillagesOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryCounts"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryCounts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryFullCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"underWay"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}}]}}]}}]} as unknown as DocumentNode<FullCoverageQuery, FullCoverageQueryVariables>;
export const FullCoverageVillagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FullCoverageVillages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"item"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageItem"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageStatus"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"poorVillagesOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullCoverageVillages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"item"},"value":{"kind":"Variable","name":{"kind":"Name","value":"item"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"poorVillagesOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"poorVillagesOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<FullCoverageVillagesQuery, FullCoverageVillagesQueryVariables>;
export const FullCoverageSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FullCoverageSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullCoverageFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"villages"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"underWay"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}}]}}]}}]}}]} as unknown as DocumentNode<FullCoverageSummaryQuery, FullCoverageSummaryQueryVariables>;