/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What was found at a household, or that nobody was met. */
export type AnswerInspectionTaskInput = {
  /** Each question once; none where nobody was met. */
  answers: Array<InspectionAnswerInput>;
  /** A UUID made by the client; the same id with the same content is answered again. */
  id: string | number;
  /** Whether the household was met. */
  met: boolean;
  /** What else was seen; at most 1,000 characters, required where nobody was met. */
  note?: string | null | undefined;
  /** Day on which the inspector was there; from the day of the draw, and not in the future. */
  seenOn: string;
  /** The task. */
  task: string | number;
};

/** The answer to one question. */
export type InspectionAnswerInput = {
  /** The question. */
  question: InspectionQuestion;
  /** Codes of the question, a number as text, or UNKNOWN alone. */
  values: Array<string>;
};

/** What is asked of a household (4.3). */
export type InspectionQuestion =
  /** Whether its house is safe. */
  | 'HOUSE'
  /** Roughly the net income per person and year, in bands of yuan. */
  | 'INCOME'
  /** When its cadre came last. */
  | 'LAST_VISIT'
  /** The main cause of its poverty. */
  | 'MAIN_CAUSE'
  /** What help it received, by category. */
  | 'MEASURES'
  /** How many belong to it; persons. */
  | 'MEMBERS'
  /** Whether it is poor by what is seen. */
  | 'STATUS'
  /** Whether its drinking water is safe. */
  | 'WATER';

/** What an observation is about (dossier 4.2). */
export type ObservationKind =
  /** A cadre who does not visit, or only fills in forms. */
  | 'CADRE_CONDUCT'
  /** Praise: triaged, then closed with thanks. */
  | 'COMMENDATION'
  /** What an enterprise promised and did not keep. */
  | 'ENTERPRISE_PROMISE'
  /** Coal, a grant or a job that did not arrive. */
  | 'ENTITLEMENT'
  /** A household wrongly exited. */
  | 'EXIT'
  /** How money was used. */
  | 'FUND_USE'
  /** A household wrongly registered, or one that was missed. */
  | 'IDENTIFICATION'
  /** A dangerous house, water, roads. */
  | 'LIVING_CONDITION'
  /** Progress or quality of a project. */
  | 'PROJECT'
  /** A public notice missing, late or wrong. */
  | 'PUBLICITY';

/** How serious an observation is; the office may change it at triage. */
export type Severity =
  /** Usual. */
  | 'NORMAL'
  /** Serious. */
  | 'SERIOUS'
  /** To be looked at first. */
  | 'URGENT';

/** A new observation. The same id with the same content may be sent again and is kept once. */
export type SubmitObservationInput = {
  /** Only the handler, the auditor and the reporter learn who reported it. */
  anonymous?: boolean | null | undefined;
  /** Own uploads that nothing holds yet, at most 20. */
  attachments?: Array<string | number> | null | undefined;
  /** The account of the person it is about, who has an appointment or a household in the village and will never see it. */
  cadre?: string | number | null | undefined;
  /** The household it is about. */
  household?: string | number | null | undefined;
  /** A UUID made by the client. */
  id: string | number;
  /** What it is about. */
  kind: ObservationKind;
  /** Degrees north, −90 to 90, with the longitude or not at all. */
  latitude?: number | null | undefined;
  /** Degrees east, −180 to 180, with the latitude or not at all. */
  longitude?: number | null | undefined;
  /** The project of the village that it is about; whoever goes with the project never handles it. */
  project?: string | number | null | undefined;
  /** Code of the village; of the household’s village when one is named. */
  region: string | number;
  /** Day on which it was seen, not in the future. */
  seenOn: string;
  /** What the clock of the device reads as it is sent, so that a clock that is wrong is told. */
  sentAt?: string | null | undefined;
  /** How serious; NORMAL when absent. */
  severity?: Severity | null | undefined;
  /** 1 to 4,000 characters, kept exactly as they come. */
  text: string;
  /** When it was finished, by the clock of the device. Like `sentAt` no part of the content: the first is kept when it is sent again. */
  writtenAt?: string | null | undefined;
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

export type DeliverObservationMutationVariables = Exact<{
  input: SubmitObservationInput;
}>;


export type DeliverObservationMutation = { submitObservation: { replayed: boolean, observation: { id: string, number: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeliverAnswerMutationVariables = Exact<{
  input: AnswerInspectionTaskInput;
}>;


export type DeliverAnswerMutation = { answerInspectionTask: { replayed: boolean, task: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };


export const DeliverObservationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliverObservation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitObservationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitObservation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeliverObservationMutation, DeliverObservationMutationVariables>;
export const DeliverAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliverAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInspectionTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerInspectionTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeliverAnswerMutation, DeliverAnswerMutationVariables>;