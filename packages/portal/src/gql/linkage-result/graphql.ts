/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Against what closely linked enterprises are held. */
export type CloseReading =
  /** All industrialised enterprises. */
  | 'OF_ALL'
  /** The linked enterprises: how the article is read where nothing is said. */
  | 'OF_LINKED';

/** What an enterprise and households have agreed on (dossier 4.4). */
export type LinkageForm =
  /** 产业联盟. */
  | 'ALLIANCE'
  /** 资产收益: an asset bought with poverty funds pays them. */
  | 'ASSET_INCOME'
  /** 捐赠、公益. */
  | 'DONATION'
  /** 务工就业: they work for it. */
  | 'EMPLOYMENT'
  /** 土地流转: they let the use of their land. */
  | 'LAND_TRANSFER'
  /** 租赁返租: an asset is let, or let back. */
  | 'LEASE'
  /** 订单收购: it buys what they grow or raise. */
  | 'ORDER'
  /** 技术、农资、销售服务. */
  | 'SERVICE'
  /** 股份合作: they hold shares. */
  | 'SHARE'
  /** 托管、托养、寄养: it keeps their animals or land. */
  | 'TRUSTEESHIP';

export type LinkageResultsQueryVariables = Exact<{
  region?: string | number | null | undefined;
  enterprise?: string | number | null | undefined;
  year?: number | null | undefined;
}>;


export type LinkageResultsQuery = { linkageResults: { year: number | null, asOf: string, householdsLinked: number, enterprises: { enterprises: number, linked: number, close: number, linkageShare: number | null, closeShares: Array<{ reading: CloseReading, base: number, share: number | null }> }, contracts: { contracts: number, meanTerm: number | null, enterpriseDefaults: number, householdDefaults: number, defaultRate: number | null }, income: { total: number, households: number, perHousehold: number | null }, forms: Array<{ form: LinkageForm, contracts: number, income: { total: number, households: number, perHousehold: number | null } }>, exits: { persons: number, households: number, shared: number }, ranking: Array<{ exitedPersons: number, income: { total: number, households: number }, enterprise: { id: string, name: string } | null }> } | null };


export const LinkageResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkageResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enterprise"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkageResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"enterprise"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enterprise"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"close"}},{"kind":"Field","name":{"kind":"Name","value":"linkageShare"}},{"kind":"Field","name":{"kind":"Name","value":"closeShares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"}},{"kind":"Field","name":{"kind":"Name","value":"meanTerm"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseDefaults"}},{"kind":"Field","name":{"kind":"Name","value":"householdDefaults"}},{"kind":"Field","name":{"kind":"Name","value":"defaultRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"householdsLinked"}},{"kind":"Field","name":{"kind":"Name","value":"income"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"perHousehold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"contracts"}},{"kind":"Field","name":{"kind":"Name","value":"income"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"perHousehold"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exitedPersons"}},{"kind":"Field","name":{"kind":"Name","value":"income"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkageResultsQuery, LinkageResultsQueryVariables>;