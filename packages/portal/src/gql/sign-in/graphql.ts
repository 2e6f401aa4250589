/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** With what somebody signed in, as it says of itself. */
export type DeviceBrowser =
  /** Chrome, or one that is made of it and says no more. */
  | 'CHROME'
  /** Edge. */
  | 'EDGE'
  /** Firefox. */
  | 'FIREFOX'
  /** The browser of Huawei’s phones. */
  | 'HUAWEI'
  /** Another, or it did not say. */
  | 'OTHER'
  /** QQ, or its browser. */
  | 'QQ'
  /** Safari. */
  | 'SAFARI'
  /** No browser: a script or another program. */
  | 'SCRIPT'
  /** UC. */
  | 'UC'
  /** WeChat. */
  | 'WECHAT'
  /** The browser of Xiaomi’s phones. */
  | 'XIAOMI';

/** What a device runs, as its browser says of itself. */
export type DeviceSystem =
  /** Android. */
  | 'ANDROID'
  /** HarmonyOS. */
  | 'HARMONY'
  /** An iPad that says so. */
  | 'IPAD'
  /** An iPhone. */
  | 'IPHONE'
  /** Linux. */
  | 'LINUX'
  /** A Mac, or an iPad that calls itself one. */
  | 'MAC'
  /** Another, or it did not say. */
  | 'OTHER'
  /** Windows. */
  | 'WINDOWS';

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

export type SignInPartsFragment = { id: string, current: boolean, system: DeviceSystem, browser: DeviceBrowser, signedInAt: string, lastSeenAt: string };

export type SignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInsQuery = { signIns: Array<{ id: string, current: boolean, system: DeviceSystem, browser: DeviceBrowser, signedInAt: string, lastSeenAt: string }> };

export type EndSignInMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSignInMutation = { endSignIn: { signIns: Array<{ id: string, current: boolean, system: DeviceSystem, browser: DeviceBrowser, signedInAt: string, lastSeenAt: string }>, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type EndOtherSignInsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSignInsMutation = { endOtherSignIns: Array<{ id: string, current: boolean, system: DeviceSystem, browser: DeviceBrowser, signedInAt: string, lastSeenAt: string }> };

export const SignInPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<SignInPartsFragment, unknown>;
export const SignInsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignInParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<SignInsQuery, SignInsQueryVariables>;
export const EndSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignInParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<EndSignInMutation, EndSignInMutationVariables>;
export const EndOtherSignInsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSignIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOtherSignIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignInParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<EndOtherSignInsMutation, EndOtherSignInsMutationVariables>;