/*
 * In the place of what the library does for things that the portal has none of: masked fragments, directives of the client's own
 * and scalars that are parsed. Each stands under the name of what it stands for; a test holds the documents to what they assume.
 */

/** Fragments are not masked: a component reads what its page asked for. */
export const maskOperation = <Data>(data: Data): Data => data
export const maskFragment = <Data>(data: Data): Data => data

/** No document has a directive of the client’s own, so none is taken out of it before it is sent. */
export const removeDirectivesFromDocument = <Document>(_directives: unknown, document: Document): Document => document
export const hasDirectives = (): boolean => false
export const hasForcedResolvers = (): boolean => false

/** Days, instants and money stay as the service writes them. */
export const coerceScalarFieldsToParsed = <Result>(result: Result): Result => result

/** Nobody watches a fragment, which alone would ask whether two answers to it say the same. */
export const equalByQuery = (): boolean => false
