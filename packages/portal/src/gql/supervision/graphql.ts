/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How somebody who watches a village, or may be asked to, is tied to a cadre. */
export type DeclareSupervisorTieInput = {
  /** The account: of the banner, or not appointed anywhere yet. */
  account: string | number;
  /** The account of the cadre to whom the person is kin. */
  cadre?: string | number | null | undefined;
  /** The number of the own household, where it is registered in the banner. */
  household?: string | null | undefined;
  /** A UUID made by the client; the same id with the same content is recorded once. */
  id: string | number;
  /** The person’s own ID number instead: the household is found by it, and nothing is told where there is none. */
  idNumber?: string | null | undefined;
  /** How. */
  kind: SupervisorTieKind;
  /** What else there is to say, at most 400 characters. */
  note?: string | null | undefined;
};

/** The end of a tie. */
export type EndSupervisorTieInput = {
  /** The tie. */
  id: string | number;
  /** Why it holds no more, 1 to 400 characters. */
  reason: string;
};

/** What a supervisor is recognised by (C-17). */
export type RecogniseSupervisorInput = {
  /** The day; not in the future. */
  awardedOn: string;
  /** The number of the document; 1 to 60 characters. */
  documentNumber: string;
  /** A UUID made by the client; the same id with the same content is recorded once. */
  id: string | number;
  /** Of which kind. */
  kind: RecognitionKind;
  /** For what; 1 to 400 characters. */
  reason: string;
  /** The account of the supervisor, in office in the banner. */
  supervisor: string | number;
};

/** What a supervisor is recognised by (C-17). */
export type RecognitionKind =
  /** A certificate (荣誉证书). */
  | 'CERTIFICATE'
  /** A notice of commendation (通报表扬). */
  | 'COMMENDATION_NOTICE'
  /** A merit award (记功奖励). */
  | 'MERIT_AWARD';

/** A training in which supervisors took part. */
export type RecordSupervisorTrainingInput = {
  /** Who gave it; 1 to 100 characters. */
  givenBy: string;
  /** The day; not in the future. */
  heldOn: string;
  /** Hours, 0.5 to 100, in halves. */
  hours: number;
  /** A UUID made by the client for the training; the same id with the same content is recorded once. */
  id: string | number;
  /** What it was about; 1 to 100 characters. */
  subject: string;
  /** The accounts of the supervisors who took part: 1 to 200, in office in the banner. */
  supervisors: Array<string | number>;
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

/** What a village needs for its supervisors (C-8). */
export type SupervisionNeed =
  /** Somebody has a conflict of interest. */
  | 'CONFLICTS'
  /** A term ends within 60 days. */
  | 'ENDING_SOON'
  /** Somebody was not trained in the last twelve months. */
  | 'TRAINING_DUE'
  /** Fewer than ten are in office. */
  | 'VACANT';

/** Why somebody may not supervise a village. */
export type SupervisorConflictKind =
  /** Kin to a cadre who does. */
  | 'KIN_OF_CADRE'
  /** The person holds a post there, or in the office of its town. */
  | 'OTHER_POST'
  /** The cadre of the own household answers for the village or a household there. */
  | 'OWN_HOUSEHOLD';

/** How somebody is tied to a cadre. */
export type SupervisorTieKind =
  /** Kin to a cadre. */
  | 'KIN_OF_CADRE'
  /** The own household is registered, and has a cadre. */
  | 'OWN_HOUSEHOLD';

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

export type SupervisionVillagesQueryVariables = Exact<{
  region: string | number;
  need?: SupervisionNeed | null | undefined;
  first?: number | null | undefined;
  after?: string | number | null | undefined;
}>;


export type SupervisionVillagesQuery = { supervisionVillageCount: number, supervisionVillages: Array<{ supervisors: number, vacant: number, endingSoon: number, trainingDue: number, conflicts: number, anonymousReports: number | null, region: { code: string, name: string, parent: { code: string, name: string } | null } }> };

export type SupervisorsOfVillageQueryVariables = Exact<{
  village: string | number;
}>;


export type SupervisorsOfVillageQuery = { region: { code: string, name: string, level: RegionLevel } | null, supervisors: Array<{ id: string, startedOn: string, endedOn: string | null, endsSoon: boolean, trainingDue: boolean, account: { id: string, name: string }, conflicts: Array<{ kind: SupervisorConflictKind, cadre: { id: string, name: string } }>, trainings: Array<{ id: string, heldOn: string, subject: string, hours: number, givenBy: string }>, recognitions: Array<{ id: string, kind: RecognitionKind, awardedOn: string, documentNumber: string, reason: string }>, activity: { lastReportOn: string | null, scores: number, meanScore: number | null, tasksAnswered: number, tasksOpen: number, months: Array<{ month: string, reports: number }> } }> };

export type SupervisorTiesQueryVariables = Exact<{
  account: string | number;
}>;


export type SupervisorTiesQuery = { supervisorTies: Array<{ id: string, kind: SupervisorTieKind, note: string | null, declaredOn: string, endedOn: string | null, cadre: { id: string, name: string } | null, declaredBy: { id: string, name: string } | null }> };

export type RecordSupervisorTrainingMutationVariables = Exact<{
  input: RecordSupervisorTrainingInput;
}>;


export type RecordSupervisorTrainingMutation = { result: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RecogniseSupervisorMutationVariables = Exact<{
  input: RecogniseSupervisorInput;
}>;


export type RecogniseSupervisorMutation = { result: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeclareSupervisorTieMutationVariables = Exact<{
  input: DeclareSupervisorTieInput;
}>;


export type DeclareSupervisorTieMutation = { result: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type EndSupervisorTieMutationVariables = Exact<{
  input: EndSupervisorTieInput;
}>;


export type EndSupervisorTieMutation = { result: { userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };


export const SupervisionVillagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionVillages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"need"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionNeed"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisionVillageCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}}]},{"kind":"Field","name":{"kind":"Name","value":"supervisionVillages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"need"},"value":{"kind":"Variable","name":{"kind":"Name","value":"need"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisors"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"endingSoon"}},{"kind":"Field","name":{"kind":"Name","value":"trainingDue"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"}},{"kind":"Field","name":{"kind":"Name","value":"anonymousReports"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupervisionVillagesQuery, SupervisionVillagesQueryVariables>;
export const SupervisorsOfVillageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisorsOfVillage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"village"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"village"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supervisors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"village"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsSoon"}},{"kind":"Field","name":{"kind":"Name","value":"trainingDue"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastReportOn"}},{"kind":"Field","name":{"kind":"Name","value":"scores"}},{"kind":"Field","name":{"kind":"Name","value":"meanScore"}},{"kind":"Field","name":{"kind":"Name","value":"tasksAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"tasksOpen"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupervisorsOfVillageQuery, SupervisorsOfVillageQueryVariables>;
export const SupervisorTiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisorTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supervisorTies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"declaredOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SupervisorTiesQuery, SupervisorTiesQueryVariables>;
export const RecordSupervisorTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSupervisorTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSupervisorTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"recordSupervisorTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordSupervisorTrainingMutation, RecordSupervisorTrainingMutationVariables>;
export const RecogniseSupervisorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecogniseSupervisor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecogniseSupervisorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"recogniseSupervisor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecogniseSupervisorMutation, RecogniseSupervisorMutationVariables>;
export const DeclareSupervisorTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareSupervisorTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareSupervisorTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"declareSupervisorTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareSupervisorTieMutation, DeclareSupervisorTieMutationVariables>;
export const EndSupervisorTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSupervisorTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSupervisorTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"endSupervisorTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndSupervisorTieMutation, EndSupervisorTieMutationVariables>;