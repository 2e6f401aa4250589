/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The answer that the first secretary gives for a household. */
export type AnswerLinkageProposalInput = {
  /** True: it joins. False: it does not, or nobody has the number. */
  agreed: boolean;
  /** The proposal. */
  id: string | number;
  /** Why the household does not answer itself: 1 to 1,000 characters. */
  reason: string;
};

/** The term of a contract that decides how close it is (dossier 4.4, closeness rule). */
export type ClosenessReason =
  /** 资产收益: close whatever the term. */
  | 'ASSET_INCOME'
  /** 务工合同满一年: close. */
  | 'EMPLOYMENT_OF_A_YEAR'
  /** 务工合同不满一年: loose. */
  | 'EMPLOYMENT_TOO_SHORT'
  /** 订单有保底价且满一年: close. */
  | 'FLOOR_PRICE_FOR_A_YEAR'
  /** 这种方式本身是松散联结: loose by its form. */
  | 'FORM'
  /** 订单只是口头约定: loose. */
  | 'ORDER_BY_WORD'
  /** 持股: close whatever the term. */
  | 'SHARES'
  /** 托管、托养: close whatever the term. */
  | 'TRUSTEESHIP'
  /** 有书面订单，但没有满一年的保底价: half close. */
  | 'WRITTEN_ORDER';

/** What an enterprise and households of a village agreed on. The same id and content sent again is kept once. */
export type ConcludeLinkageInput = {
  /** The terms of the form. */
  contract: LinkageContractInput;
  /** The enterprise. */
  enterprise: string | number;
  /** What they agreed on. */
  form: LinkageForm;
  /** A UUID that the client made for this linkage. */
  id: string | number;
  /** The model of linkage, by its code in the list LINKAGE_MODEL. */
  model?: string | null | undefined;
  /** How often it pays; where nothing is said, as its form does: SHARE, LAND_TRANSFER, TRUSTEESHIP, LEASE, ALLIANCE and ASSET_INCOME each year, DONATION once, others each quarter. EMPLOYMENT pays each quarter alone. */
  payingRhythm?: PayingRhythm | null | undefined;
  /** The first day: within a year before or after today. The last day follows from the term. */
  startedOn: string;
  /** The village, by its 12-digit code. */
  village: string | number;
};

/** The end of a linkage before its term. */
export type EndLinkageInput = {
  /** The last day in force. */
  endedOn: string;
  /** The linkage. */
  id: string | number;
  /** EARLY, or whose breach ended it, which an office finds and no party. */
  kind: LinkageEndKind;
  /** Why: 1 to 1,000 characters. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** How closely a contract ties enterprise and households, computed by the rule of dossier 4.4 (I-20). */
export type LinkageCloseness =
  /** 紧密型: shares, asset income, trusteeship, employment of a year or more, or an order with a floor price for a year or more. */
  | 'CLOSE'
  /** 松散型: everything else. */
  | 'LOOSE'
  /** 半紧密型: any other written order. */
  | 'SEMI_CLOSE';

/** The terms of a contract: those of its form and no others. What each form must say is checked (dossier 4.4). */
export type LinkageContractInput = {
  /** TRUSTEESHIP: animals in keeping. */
  animals?: number | null | undefined;
  /** TRUSTEESHIP: what the enterprise pays back, fen an animal or mu and year. */
  annualReturn?: number | null | undefined;
  /** LAND_TRANSFER, TRUSTEESHIP: mu. */
  area?: number | null | undefined;
  /** LEASE, ASSET_INCOME: the asset. */
  asset?: string | null | undefined;
  /** SHARE: where the capital comes from. */
  capitalSource?: string | null | undefined;
  /** ORDER: what is bought. */
  crop?: string | null | undefined;
  /** TRUSTEESHIP: what the households pay, fen an animal or mu and year. */
  fee?: number | null | undefined;
  /** ORDER: the least that is paid, fen a tonne. */
  floorPrice?: number | null | undefined;
  /** DONATION: what is given. */
  item?: string | null | undefined;
  /** ALLIANCE: members beside the households. */
  members?: number | null | undefined;
  /** EMPLOYMENT: posts. */
  posts?: number | null | undefined;
  /** ASSET_INCOME: basis points of the asset’s worth a year. */
  ratio?: number | null | undefined;
  /** LAND_TRANSFER: fen a mu and year. LEASE: fen a year. */
  rent?: number | null | undefined;
  /** ALLIANCE: its rules. */
  rules?: string | null | undefined;
  /** SERVICE: what is offered. */
  services?: Array<string> | null | undefined;
  /** SHARE: shares of all households together. */
  shares?: number | null | undefined;
  /** Whole months from the first day on. */
  termMonths?: number | null | undefined;
  /** DONATION: fen a household. */
  value?: number | null | undefined;
  /** ORDER: tonnes. */
  volume?: number | null | undefined;
  /** EMPLOYMENT: fen a month. */
  wage?: number | null | undefined;
  /** ORDER: whether the order is in writing. */
  writtenOrder?: boolean | null | undefined;
};

/** Why a linkage ended before its term. */
export type LinkageEndKind =
  /** 提前终止: both agreed to end it. */
  | 'EARLY'
  /** 企业违约: the enterprise broke it, as an office found. */
  | 'ENTERPRISE_DEFAULT'
  /** 农户违约: the households broke it, as an office found. */
  | 'HOUSEHOLDS_DEFAULT'
  /** 续签: a new contract took its place. */
  | 'RENEWED';

/** Narrows the linkages in scope; conditions are joined by AND. */
export type LinkageFilter = {
  /** As close as any of these. */
  closeness?: Array<LinkageCloseness> | null | undefined;
  /** Of this enterprise. */
  enterprise?: string | number | null | undefined;
  /** Of any of these forms. */
  form?: Array<LinkageForm> | null | undefined;
  /** True: in force today; false: not yet or no more. */
  inForce?: boolean | null | undefined;
  /** Linkages with villages in this region. */
  region?: string | number | null | undefined;
};

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

/** Where it stands that a household is to join a linkage. */
export type LinkageProposalStatus =
  /** 已同意: it takes part from that day on. */
  | 'CONFIRMED'
  /** 不加入: it said no, or nobody has the number. */
  | 'DECLINED'
  /** 征求意见: asked; it takes no part and counts nowhere. */
  | 'PROPOSED'
  /** 已撤回: the question was taken back. */
  | 'WITHDRAWN';

/** How often a contract pays the households. Each paying period is due once, by a report of the quarter in which was paid. */
export type PayingRhythm =
  /** 每半年: each half year from the first day of the contract on. */
  | 'HALF_YEAR'
  /** 一次性: once, by the end of the contract. */
  | 'ONCE'
  /** 按季: each calendar quarter. */
  | 'QUARTER'
  /** 每年: each year from the first day of the contract on. */
  | 'YEAR';

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

/** Households that are to be asked whether they join. */
export type ProposeLinkageHouseholdsInput = {
  /** The linkage. */
  linkage: string | number;
  /** Their numbers in the village, whole or the running part alone: 1 to 100. */
  numbers: Array<string>;
};

/** A household that leaves a linkage. */
export type RemoveLinkageHouseholdInput = {
  /** The household. */
  household: string | number;
  /** Its last day in the linkage: from the day it joined to today; today where the contract has not begun. */
  leftOn: string;
  /** The linkage. */
  linkage: string | number;
  /** Why: 1 to 1,000 characters. */
  reason: string;
};

/** A contract that goes on from another, of the same form, enterprise and village. The same id and content sent again is kept once. */
export type RenewLinkageInput = {
  /** The terms of the form. */
  contract: LinkageContractInput;
  /** A UUID that the client made for the new linkage. */
  id: string | number;
  /** How often it pays; where nothing is said, as the old one. */
  payingRhythm?: PayingRhythm | null | undefined;
  /** The linkage that it goes on from. */
  renews: string | number;
  /** The first day: after the first day of the old one, which ends the day before. */
  startedOn: string;
  /** The version of the old one that was read. */
  version: number;
};

/** A question that is taken back. */
export type WithdrawLinkageProposalInput = {
  /** The proposal. */
  id: string | number;
};

export type LinkageListQueryVariables = Exact<{
  filter?: LinkageFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LinkageListQuery = { linkages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, form: LinkageForm, closeness: LinkageCloseness, startedOn: string, endedOn: string | null, householdCount: number, enterprise: { id: string, name: string }, region: { code: string, name: string } }> } };

export type LinkageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type LinkageQuery = { linkage: { id: string, form: LinkageForm, model: string | null, closeness: LinkageCloseness, closenessReason: ClosenessReason, payingRhythm: PayingRhythm, startedOn: string, endedOn: string | null, endKind: LinkageEndKind | null, endReason: string | null, version: number, householdCount: number, term: number | null, description: string | null, reportsDue: Array<string>, reportsMissed: Array<string>, contract: { termMonths: number | null, writtenOrder: boolean | null, crop: string | null, volume: number | null, floorPrice: number | null, shares: number | null, capitalSource: string | null, area: number | null, rent: number | null, posts: number | null, wage: number | null, animals: number | null, fee: number | null, annualReturn: number | null, asset: string | null, services: Array<string> | null, members: number | null, rules: string | null, ratio: number | null, item: string | null, value: number | null }, viewerCan: { submitReport: boolean, renew: boolean, end: boolean, findDefault: boolean, propose: boolean, removeHousehold: boolean }, enterprise: { id: string, name: string, creditCode: string | null, industry: string | null, region: { code: string, name: string }, chiefs: Array<{ id: string, name: string }> }, region: { code: string, name: string }, renews: { id: string, startedOn: string } | null, proposals: Array<{ id: string, householdNumber: string, status: LinkageProposalStatus, reason: string | null, proposedAt: string, household: { id: string, headName: string } | null, viewerCan: { answer: boolean, withdraw: boolean } }>, households: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, headName: string, status: PovertyStatus, size: number }> } } | null };

export type ConcludeLinkageMutationVariables = Exact<{
  input: ConcludeLinkageInput;
}>;


export type ConcludeLinkageMutation = { concludeLinkage: { linkage: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type RenewLinkageMutationVariables = Exact<{
  input: RenewLinkageInput;
}>;


export type RenewLinkageMutation = { renewLinkage: { linkage: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type EndLinkageMutationVariables = Exact<{
  input: EndLinkageInput;
}>;


export type EndLinkageMutation = { endLinkage: { linkage: { id: string, version: number, endedOn: string | null, endKind: LinkageEndKind | null, endReason: string | null } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type ProposeLinkageHouseholdsMutationVariables = Exact<{
  input: ProposeLinkageHouseholdsInput;
}>;


export type ProposeLinkageHouseholdsMutation = { proposeLinkageHouseholds: { linkage: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type WithdrawLinkageProposalMutationVariables = Exact<{
  input: WithdrawLinkageProposalInput;
}>;


export type WithdrawLinkageProposalMutation = { withdrawLinkageProposal: { linkage: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type AnswerLinkageProposalMutationVariables = Exact<{
  input: AnswerLinkageProposalInput;
}>;


export type AnswerLinkageProposalMutation = { answerLinkageProposal: { linkage: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type RemoveLinkageHouseholdMutationVariables = Exact<{
  input: RemoveLinkageHouseholdInput;
}>;


export type RemoveLinkageHouseholdMutation = { removeLinkageHousehold: { linkage: { id: string } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };


export const LinkageListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkageList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkageFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"closeness"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkageListQuery, LinkageListQueryVariables>;
export const LinkageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Linkage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"closeness"}},{"kind":"Field","name":{"kind":"Name","value":"closenessReason"}},{"kind":"Field","name":{"kind":"Name","value":"payingRhythm"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"householdCount"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportsDue"}},{"kind":"Field","name":{"kind":"Name","value":"reportsMissed"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termMonths"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOrder"}},{"kind":"Field","name":{"kind":"Name","value":"crop"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"floorPrice"}},{"kind":"Field","name":{"kind":"Name","value":"shares"}},{"kind":"Field","name":{"kind":"Name","value":"capitalSource"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"rent"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"wage"}},{"kind":"Field","name":{"kind":"Name","value":"animals"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"annualReturn"}},{"kind":"Field","name":{"kind":"Name","value":"asset"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitReport"}},{"kind":"Field","name":{"kind":"Name","value":"renew"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"findDefault"}},{"kind":"Field","name":{"kind":"Name","value":"propose"}},{"kind":"Field","name":{"kind":"Name","value":"removeHousehold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chiefs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"householdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkageQuery, LinkageQueryVariables>;
export const ConcludeLinkageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeLinkage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcludeLinkageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeLinkage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ConcludeLinkageMutation, ConcludeLinkageMutationVariables>;
export const RenewLinkageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewLinkage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewLinkageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewLinkage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RenewLinkageMutation, RenewLinkageMutationVariables>;
export const EndLinkageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndLinkage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndLinkageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLinkage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndLinkageMutation, EndLinkageMutationVariables>;
export const ProposeLinkageHouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeLinkageHouseholds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeLinkageHouseholdsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeLinkageHouseholds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeLinkageHouseholdsMutation, ProposeLinkageHouseholdsMutationVariables>;
export const WithdrawLinkageProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawLinkageProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawLinkageProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawLinkageProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawLinkageProposalMutation, WithdrawLinkageProposalMutationVariables>;
export const AnswerLinkageProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerLinkageProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerLinkageProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerLinkageProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerLinkageProposalMutation, AnswerLinkageProposalMutationVariables>;
export const RemoveLinkageHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLinkageHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveLinkageHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLinkageHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveLinkageHouseholdMutation, RemoveLinkageHouseholdMutationVariables>;