/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A list that the city keeps itself, since the source counts more than it names. */
export type CodeListName =
  /** 优势特色产业: ten, three of them named (I-2). */
  | 'INDUSTRY'
  /** 利益联结模式: seven, three of them named (I-18). */
  | 'LINKAGE_MODEL';

/** An entry anew, or a new one. */
export type SaveCodeListEntryInput = {
  /** Whether it may be chosen. */
  active: boolean;
  /** Its code: 1 to 60 characters; a new one makes a new entry. */
  code: string | number;
  /** In English: 1 to 120 characters. */
  en: string;
  /** The list. */
  list: CodeListName;
  /** The version that was read; 0 for a new entry. */
  version: number;
  /** In Chinese: 1 to 60 characters. */
  zh: string;
};

export type CodeListQueryVariables = Exact<{
  list: CodeListName;
}>;


export type CodeListQuery = { codeList: Array<{ code: string, zh: string, en: string, namedInSource: boolean, active: boolean, version: number }> };

export type SaveCodeListEntryMutationVariables = Exact<{
  input: SaveCodeListEntryInput;
}>;


export type SaveCodeListEntryMutation = { saveCodeListEntry: { entry: { code: string, zh: string, en: string, namedInSource: boolean, active: boolean, version: number } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };


export const CodeListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CodeList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeListName"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"namedInSource"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CodeListQuery, CodeListQueryVariables>;
export const SaveCodeListEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCodeListEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCodeListEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCodeListEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"namedInSource"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveCodeListEntryMutation, SaveCodeListEntryMutationVariables>;