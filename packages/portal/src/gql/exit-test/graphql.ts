/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a banner is tested by; rates in per cent, two decimals at most. */
export type BannerExitInput = {
  /** Approval by the people. */
  approval: number;
  /** Comprehensive incidence of poverty. */
  incidence: number;
  /** Rural income grows faster than the mean. */
  incomeGrowthAboveMean: boolean;
  /** Rate of omissions. */
  omission: number;
  /** Basic public services come near the mean. */
  servicesNearMean: boolean;
  /** Rate of wrong exits. */
  wrongExit: number;
};

/** What an exit test is made of, and what stands beside it (2.7). */
export type ExitFigure =
  /** Approval by the people, per cent. */
  | 'APPROVAL'
  /** There is a clinic. */
  | 'CLINIC'
  /** Income of the collective economy, fen. */
  | 'COLLECTIVE_AMOUNT'
  /** There is collective income. */
  | 'COLLECTIVE_INCOME'
  /** Poor persons of all, per cent. */
  | 'INCIDENCE'
  /** Rural income grows faster than the mean. */
  | 'INCOME_GROWTH'
  /** Net income per person, fen; of a banner weighed by the persons of its villages. */
  | 'NET_INCOME'
  /** Rate of omissions, per cent. */
  | 'OMISSION'
  /** Registered households that are still poor. */
  | 'POOR_HOUSEHOLDS'
  /** Registered persons who are still poor. */
  | 'POOR_PERSONS'
  /** Persons. */
  | 'POPULATION'
  /** No household lacks electricity. */
  | 'POWER'
  /** A hardened road leads to the village. */
  | 'ROADS'
  /** Basic public services come near the mean. */
  | 'SERVICES'
  /** No household lacks safe drinking water or gets it with difficulty. */
  | 'WATER'
  /** Rate of wrong exits, per cent. */
  | 'WRONG_EXIT';

/** Where a figure of an exit test is taken from. */
export type ExitFigureSource =
  /** The register, on the day. */
  | 'REGISTER'
  /** The register on the day, and the village files of the year. */
  | 'REGISTER_AND_FILE'
  /** An assessment finds it; the register cannot give it. */
  | 'TYPED_ALONE'
  /** The village files of the year. */
  | 'VILLAGE_FILE';

/** What an exit test looks at (dossier 2.7, 7.11). */
export type ExitIndicator =
  | 'APPROVAL'
  | 'CLINIC'
  | 'COLLECTIVE_INCOME'
  | 'INCIDENCE'
  | 'INCOME_GROWTH'
  | 'OMISSION'
  | 'POWER'
  | 'ROADS'
  | 'SERVICES'
  | 'WATER'
  | 'WRONG_EXIT';

/** Narrows the exit tests in scope; conditions are joined by AND. */
export type ExitTestFilter = {
  /** Whether everything was met. */
  passed?: boolean | null | undefined;
  /** Of villages and banners in this region. */
  region?: string | number | null | undefined;
};

/** How far a unit of the first step has come, as far as it is on file (T-4). None of these says that it was reached. */
export type FirstStepStanding =
  /** The year is over, and no exit test was made in time. */
  | 'NOT_TESTED'
  /** The year is not over and no exit test is on file. */
  | 'RUNNING'
  /** The last exit test in time was not passed. */
  | 'TEST_FAILED'
  /** The last exit test in time was passed. That takes nobody off the list. */
  | 'TEST_PASSED';

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

/** An exit test of a village or of a banner, by the thresholds of today. */
export type TestExitInput = {
  /** Of a banner. */
  banner?: BannerExitInput | null | undefined;
  /** A UUID made by the client; the same id with the same content is answered again. */
  id: string | number;
  /** The village or banner. */
  region: string | number;
  /** Of a village. */
  village?: VillageExitInput | null | undefined;
};

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

/** What a village must have besides a low incidence (dossier 2.7). */
export type VillageCondition =
  /** A clinic (卫生室). */
  | 'CLINIC'
  /** Collective income (集体经济收入). */
  | 'COLLECTIVE_INCOME'
  /** Power (通电). */
  | 'POWER'
  /** Hardened roads (道路硬化). */
  | 'ROADS'
  /** Safe water (安全饮水). */
  | 'WATER';

/** What a village is tested by. */
export type VillageExitInput = {
  /** What the village has. */
  conditions: Array<VillageCondition>;
  /** Persons still poor. */
  poor: number;
  /** Persons of the village. */
  population: number;
};

export type ExitTestsQueryVariables = Exact<{
  filter?: ExitTestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExitTestsQuery = { exitTests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, testedOn: string, passed: boolean, faults: Array<ExitIndicator>, ruleSet: string, region: { code: string, name: string, level: RegionLevel }, testedBy: { id: string, name: string } | null, village: { poor: number, population: number, conditions: Array<VillageCondition> } | null, banner: { incidence: number, wrongExit: number, omission: number, approval: number } | null, thresholds: { incidence: number, wrongExit: number, omission: number, approval: number } | null, registered: Array<{ figure: ExitFigure, value: number | null, difference: number | null }> }> } };

export type FirstStepQueryVariables = Exact<{
  region: string | number;
}>;


export type FirstStepQuery = { firstStepUnits: Array<{ standing: FirstStepStanding, dueOn: string, region: { code: string, name: string }, lastTest: { id: string, testedOn: string, passed: boolean, faults: Array<ExitIndicator>, banner: { incidence: number } | null, thresholds: { incidence: number } | null } | null }> };

export type ExitFiguresQueryVariables = Exact<{
  region: string | number;
}>;


export type ExitFiguresQuery = { exitFigures: Array<{ figure: ExitFigure, value: number | null, source: ExitFigureSource, year: number | null, villagesMissing: number }> };

export type TestExitMutationVariables = Exact<{
  input: TestExitInput;
}>;


export type TestExitMutation = { result: { exitTest: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };


export const ExitTestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExitTests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ExitTestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exitTests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"testedOn"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"testedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"poor"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"banner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidence"}},{"kind":"Field","name":{"kind":"Name","value":"wrongExit"}},{"kind":"Field","name":{"kind":"Name","value":"omission"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidence"}},{"kind":"Field","name":{"kind":"Name","value":"wrongExit"}},{"kind":"Field","name":{"kind":"Name","value":"omission"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExitTestsQuery, ExitTestsQueryVariables>;
export const FirstStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstStepUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"testedOn"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"faults"}},{"kind":"Field","name":{"kind":"Name","value":"banner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"thresholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FirstStepQuery, FirstStepQueryVariables>;
export const ExitFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExitFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"villagesMissing"}}]}}]}}]} as unknown as DocumentNode<ExitFiguresQuery, ExitFiguresQueryVariables>;
export const TestExitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestExit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TestExitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"testExit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exitTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TestExitMutation, TestExitMutationVariables>;