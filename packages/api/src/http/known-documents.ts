import type { DocumentNode } from 'graphql'
import { BoundedCache } from '../data/bounded-cache.js'

/** Documents remembered at most: the portal has fewer than a hundred. */
const REMEMBERED = 500
/** Longer texts are read anew each time: nobody may fill the memory with them. */
const LONGEST_TEXT = 20_000

/** A document that was read and found valid. */
export interface KnownDocument {
  readonly document: DocumentNode
  readonly documentHash: string
}

/** A request as the short lane takes it: everything that Apollo would look at is as it must be. */
export interface KnownRequest extends KnownDocument {
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isAbsentOr = <T>(value: unknown, is: (value: unknown) => value is T): value is T | null | undefined => value === undefined || value === null || is(value)
const isText = (value: unknown): value is string => typeof value === 'string'

/** Documents that Apollo has read, validated and found within the limits, by their text: what is valid once is valid as long as the schema stands. */
export class KnownDocuments {
  private readonly documents = new BoundedCache<string, KnownDocument>(REMEMBERED)

  /** Remembers a document that was found valid. */
  remember(text: string, document: KnownDocument): void {
    if (text.length <= LONGEST_TEXT) this.documents.set(text, document)
  }

  /** The request in a body, when its document is known and nothing else about it is unusual; else null. */
  requestIn(body: unknown): KnownRequest | null {
    if (!isRecord(body)) return null
    const { query, operationName, variables, extensions } = body
    if (!isText(query) || !isAbsentOr(operationName, isText) || !isAbsentOr(variables, isRecord) || !isAbsentOr(extensions, isRecord)) return null
    if (extensions !== undefined && extensions !== null && 'persistedQuery' in extensions) return null
    const known = this.documents.get(query)
    return known === undefined ? null : { ...known, operationName: operationName ?? null, variables: variables ?? {} }
  }
}
