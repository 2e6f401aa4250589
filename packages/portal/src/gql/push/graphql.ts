/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The device of the sign-in that asks, as its browser subscribed it (Push API). */
export type SubscribePushInput = {
  /** The secret that device and sender share, 16 bytes in base64url. */
  auth: string;
  /** The address of its push service: https, reachable by anybody. */
  endpoint: string;
  /** The device’s public key, 65 bytes in base64url. */
  p256dh: string;
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

export type PushStateQueryVariables = Exact<{ [key: string]: never; }>;


export type PushStateQuery = { pushServerKey: string | null, pushSubscribed: boolean };

export type SubscribePushMutationVariables = Exact<{
  input: SubscribePushInput;
}>;


export type SubscribePushMutation = { subscribePush: { subscribed: boolean, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type UnsubscribePushMutationVariables = Exact<{ [key: string]: never; }>;


export type UnsubscribePushMutation = { unsubscribePush: boolean };


export const PushStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PushState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pushServerKey"}},{"kind":"Field","name":{"kind":"Name","value":"pushSubscribed"}}]}}]} as unknown as DocumentNode<PushStateQuery, PushStateQueryVariables>;
export const SubscribePushDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubscribePush"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubscribePushInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscribePush"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SubscribePushMutation, SubscribePushMutationVariables>;
export const UnsubscribePushDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnsubscribePush"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unsubscribePush"}}]}}]} as unknown as DocumentNode<UnsubscribePushMutation, UnsubscribePushMutationVariables>;