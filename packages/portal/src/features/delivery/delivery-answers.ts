import type { RefusalReason } from './waiting-report'

/** How a try ended without a word on the matter itself. */
export type NoWord =
  | { readonly kind: 'NO_ANSWER' }
  /** The service had a fault of its own. */
  | { readonly kind: 'FAULT' }
  | { readonly kind: 'WAIT'; readonly seconds: number }
  /** Nobody is signed in, or somebody else. */
  | { readonly kind: 'SIGNED_OUT' }

export type PhotoAnswer =
  | { readonly kind: 'KEPT' }
  /** `message` is null when there was nothing to send: the photo is no longer on this device. */
  | { readonly kind: 'REFUSED'; readonly message: string | null }
  | NoWord

export type ReportAnswer =
  | { readonly kind: 'TAKEN'; readonly number: string | null }
  /** The photos at these places are not there, or no longer: those that nothing held for a week are cleared away. */
  | { readonly kind: 'PHOTOS_GONE'; readonly places: readonly number[]; readonly reasons: readonly RefusalReason[] }
  | { readonly kind: 'REFUSED'; readonly reasons: readonly RefusalReason[] }
  /** Its id was used before with another content. */
  | { readonly kind: 'CONFLICT'; readonly reasons: readonly RefusalReason[] }
  | NoWord
