/** What JSON can say. A number must be finite. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** A value that JSON cannot say, where one text must stand for one value. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError'
  constructor() {
    super('A number without a JSON form')
  }
}

/**
 * The one JSON text of a value: keys in the order of their UTF-16 units, no white space.
 * Equal values have equal texts whatever order their keys came in, so a hash of the text stands for the value.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NotJsonError()
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`)
  return `{${members.join(',')}}`
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value)
}
