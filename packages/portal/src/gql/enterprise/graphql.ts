/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An enterprise that is to do nothing any more. */
export type EndEnterpriseInput = {
  /** The enterprise. */
  id: string | number;
  /** Why: 1 to 1,000 characters. Its chiefs read it. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** Narrows the enterprises in scope; conditions are joined by AND. */
export type EnterpriseFilter = {
  /** True: those that an office ended; false: those that work. */
  ended?: boolean | null | undefined;
  /** Working in any of these industries, by their codes in the list INDUSTRY (I-2). */
  industry?: Array<string> | null | undefined;
  /** Named a leading enterprise by any of these levels as the highest. */
  leadingLevel?: Array<LeadingLevel> | null | undefined;
  /** True: with a linkage in force today (I-19); false: without one. */
  linked?: boolean | null | undefined;
  /** Part of the name, as it is written; at most 100 characters. */
  nameContains?: string | null | undefined;
  /** Enterprises with their seat in this region or below it. */
  region?: string | number | null | undefined;
};

/** Which level named an enterprise a leading one (农业产业化龙头企业). */
export type LeadingLevel =
  /** 旗县级. */
  | 'BANNER'
  /** 市级. */
  | 'CITY'
  /** 国家级. */
  | 'NATIONAL'
  /** 自治区级. */
  | 'REGIONAL';

/** How closely a contract ties enterprise and households, computed by the rule of dossier 4.4 (I-20). */
export type LinkageCloseness =
  /** 紧密型: shares, asset income, trusteeship, employment of a year or more, or an order with a floor price for a year or more. */
  | 'CLOSE'
  /** 松散型: everything else. */
  | 'LOOSE'
  /** 半紧密型: any other written order. */
  | 'SEMI_CLOSE';

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

/** An enterprise. The same id and content sent again is kept once. */
export type RegisterEnterpriseInput = {
  /** Unified social credit code (GB 32100): 18 characters, its check character is checked. */
  creditCode: string;
  /** A UUID that the client made for this enterprise. */
  id: string | number;
  /** What it works in, by its code in the list INDUSTRY. */
  industry?: string | null | undefined;
  /** The highest level that named it a leading enterprise; none when not given. */
  leadingLevel?: LeadingLevel | null | undefined;
  /** The registered name: 1 to 100 characters. */
  name: string;
  /** The village-level unit of its seat, by its 12-digit code. */
  seat: string | number;
};

/** The whole of an enterprise anew. */
export type ReviseEnterpriseInput = {
  /** Unified social credit code (GB 32100); left out, or empty, for an enterprise whose code is not on file yet. A code on file may be put right and never taken away. */
  creditCode?: string | null | undefined;
  /** The enterprise. */
  id: string | number;
  /** What it works in, by its code in the list INDUSTRY. */
  industry?: string | null | undefined;
  /** The highest level that named it a leading enterprise; none when not given. */
  leadingLevel?: LeadingLevel | null | undefined;
  /** The registered name: 1 to 100 characters. */
  name: string;
  /** The village-level unit of its seat, by its 12-digit code. */
  seat: string | number;
  /** The version that was read. */
  version: number;
};

export type EnterpriseQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseQuery = { enterprise: { id: string, name: string, creditCode: string | null, industry: string | null, leadingLevel: LeadingLevel | null, endedOn: string | null, endReason: string | null, version: number, viewerCan: { revise: boolean, end: boolean, conclude: boolean }, region: { code: string, name: string, parent: { code: string, name: string, parent: { code: string, name: string } | null } | null }, honoraryChiefs: Array<{ startedOn: string, endedOn: string | null, account: { id: string, name: string }, village: { code: string, name: string } | null }>, linkages: Array<{ id: string, form: LinkageForm, closeness: LinkageCloseness, startedOn: string, endedOn: string | null, householdCount: number, region: { code: string, name: string } }> } | null };

export type EnterpriseListQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterpriseListQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, creditCode: string | null, industry: string | null, leadingLevel: LeadingLevel | null, endedOn: string | null, region: { code: string, name: string, parent: { code: string, name: string, parent: { code: string, name: string } | null } | null } }> } };

export type RegisterEnterpriseMutationVariables = Exact<{
  input: RegisterEnterpriseInput;
}>;


export type RegisterEnterpriseMutation = { registerEnterprise: { enterprise: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type ReviseEnterpriseMutationVariables = Exact<{
  input: ReviseEnterpriseInput;
}>;


export type ReviseEnterpriseMutation = { reviseEnterprise: { enterprise: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type EndEnterpriseMutationVariables = Exact<{
  input: EndEnterpriseInput;
}>;


export type EndEnterpriseMutation = { endEnterprise: { enterprise: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };


export const EnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"leadingLevel"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revise"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"conclude"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"honoraryChiefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"closeness"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseQuery, EnterpriseQueryVariables>;
export const EnterpriseListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnterpriseList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"leadingLevel"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnterpriseListQuery, EnterpriseListQueryVariables>;
export const RegisterEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterEnterpriseMutation, RegisterEnterpriseMutationVariables>;
export const ReviseEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReviseEnterpriseMutation, ReviseEnterpriseMutationVariables>;
export const EndEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndEnterpriseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endEnterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndEnterpriseMutation, EndEnterpriseMutationVariables>;