/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The lines of a reviewed proposal. */
export type ApplyResponsibilityProposalInput = {
  /** One to a hundred lines, each household once; all are applied or none. */
  lines: Array<ProposalLineInput>;
  /** A note for the history, at most 1,000 characters. */
  note?: string | null | undefined;
};

/** What a cadre is good at (包联干部自身优势, C-18). */
export type CadreSkill =
  /** Breeding livestock (养殖技术). */
  | 'BREEDING'
  /** Schools (教育). */
  | 'EDUCATION'
  /** Training and work (就业培训). */
  | 'EMPLOYMENT'
  /** Growing crops (种植技术). */
  | 'FARMING'
  /** Finance and credit (财政金融). */
  | 'FINANCE'
  /** Health (医疗卫生). */
  | 'HEALTH'
  /** Law and mediation (法律政策). */
  | 'LAW'
  /** Selling what is made (市场销售). */
  | 'MARKETING'
  /** Roads and transport (交通). */
  | 'ROADS'
  /** Water and irrigation (水利). */
  | 'WATER'
  /** Civil affairs and care (民政救助). */
  | 'WELFARE';

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

/** A household and who is to answer for it. */
export type ProposalLineInput = {
  /** The household; it must be without a leader today. */
  household: string | number;
  /** Account of the section-level leader of the banner. */
  to: string | number;
};

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

/** Why an expected failure happened. */
export type UserErrorCode =
  /** The id was used before with other content or by another account; nothing was changed. */
  | 'CONFLICT'
  /** Sign-in or password was not right. */
  | 'CREDENTIALS'
  /** Absent or out of scope; the two are never told apart. */
  | 'NOT_FOUND'
  /** A limit of the responsibility scheme bites. */
  | 'QUOTA'
  /** The row was changed since it was read; what is stored comes back beside. */
  | 'STALE'
  /** Not the turn of this step, or not the viewer’s part in it. */
  | 'STATE'
  /** A value cannot be accepted. */
  | 'VALIDATION';

export type TerritoryRowFragment = { poorVillages: number, villagesWithTeam: number, villagesWithDivisionLeader: number, villagesWithFirstSecretary: number, villagesWithChief: number, villagesWithTenSupervisors: number, poorHouseholds: number, householdsWithCadre: number, leaders: number, leadersNeeded: number, shortage: number, leadersBelowTen: number | null, freePlaces: number | null, region: { code: string, name: string, level: RegionLevel } };

export type CoverageQueryVariables = Exact<{
  region: string | number;
}>;


export type CoverageQuery = { responsibilityCoverage: { whole: { poorVillages: number, villagesWithTeam: number, villagesWithDivisionLeader: number, villagesWithFirstSecretary: number, villagesWithChief: number, villagesWithTenSupervisors: number, poorHouseholds: number, householdsWithCadre: number, leaders: number, leadersNeeded: number, shortage: number, leadersBelowTen: number | null, freePlaces: number | null, region: { code: string, name: string, level: RegionLevel, parent: { code: string, name: string, level: RegionLevel } | null } }, children: Array<{ poorVillages: number, villagesWithTeam: number, villagesWithDivisionLeader: number, villagesWithFirstSecretary: number, villagesWithChief: number, villagesWithTenSupervisors: number, poorHouseholds: number, householdsWithCadre: number, leaders: number, leadersNeeded: number, shortage: number, leadersBelowTen: number | null, freePlaces: number | null, region: { code: string, name: string, level: RegionLevel } }>, gaps: Array<{ hasTeam: boolean, hasDivisionLeader: boolean, hasFirstSecretary: boolean, chiefs: number, supervisors: number, region: { code: string, name: string, parent: { code: string, name: string } | null } }> } | null };

export type ProposalQueryVariables = Exact<{
  region: string | number;
}>;


export type ProposalQuery = { responsibilityProposal: { openHouseholds: number, leadersWithRoom: number, freePlaces: number, lines: Array<{ sameVillage: boolean, sameTown: boolean, skill: CadreSkill | null, household: { id: string, number: string, headName: string, mainCause: PovertyCause | null, size: number, region: { code: string, name: string } } | null, to: { id: string, name: string } }> } | null };

export type ApplyProposalMutationVariables = Exact<{
  input: ApplyResponsibilityProposalInput;
}>;


export type ApplyProposalMutation = { applyResponsibilityProposal: { assigned: number, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export const TerritoryRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poorVillages"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithTeam"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithDivisionLeader"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithFirstSecretary"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithChief"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithTenSupervisors"}},{"kind":"Field","name":{"kind":"Name","value":"poorHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithCadre"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"}},{"kind":"Field","name":{"kind":"Name","value":"leadersNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"shortage"}},{"kind":"Field","name":{"kind":"Name","value":"leadersBelowTen"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}}]}}]} as unknown as DocumentNode<TerritoryRowFragment, unknown>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilityCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryRow"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasTeam"}},{"kind":"Field","name":{"kind":"Name","value":"hasDivisionLeader"}},{"kind":"Field","name":{"kind":"Name","value":"hasFirstSecretary"}},{"kind":"Field","name":{"kind":"Name","value":"chiefs"}},{"kind":"Field","name":{"kind":"Name","value":"supervisors"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"poorVillages"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithTeam"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithDivisionLeader"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithFirstSecretary"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithChief"}},{"kind":"Field","name":{"kind":"Name","value":"villagesWithTenSupervisors"}},{"kind":"Field","name":{"kind":"Name","value":"poorHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"householdsWithCadre"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"}},{"kind":"Field","name":{"kind":"Name","value":"leadersNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"shortage"}},{"kind":"Field","name":{"kind":"Name","value":"leadersBelowTen"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const ProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Proposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilityProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"leadersWithRoom"}},{"kind":"Field","name":{"kind":"Name","value":"freePlaces"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sameVillage"}},{"kind":"Field","name":{"kind":"Name","value":"sameTown"}},{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"mainCause"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposalQuery, ProposalQueryVariables>;
export const ApplyProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyResponsibilityProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyResponsibilityProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assigned"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyProposalMutation, ApplyProposalMutationVariables>;