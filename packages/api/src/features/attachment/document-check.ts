import { inflateSync } from 'node:zlib'

/** `TRUNCATED`: has no end. `MALFORMED`: its streams do not end, or do not unpack. `PROTECTED`: encrypted, so nobody can look into it. `SCRIPTED`: runs something when it is opened. */
export type DocumentRefusal = 'TRUNCATED' | 'MALFORMED' | 'PROTECTED' | 'SCRIPTED'

/** The kind of document that is taken. */
export const documentType = 'application/pdf'

const HEAD = /^%PDF-[12]\.\d/
const HEAD_BYTES = 8
/** The end mark stands within the last bytes of a file. */
const END_WITHIN = 1_024
/** Documents pack their objects into a few streams; these bounds keep a made-up one from keeping the process busy. */
const MOST_UNPACKED_BYTES = 32 * 1_048_576
const MOST_PACKED_STREAMS = 1_000
const STREAM = 'stream'
const STREAM_END = 'endstream'

/** A letter of a name as it is, or as the format lets it be disguised: `#4A` for J. */
const spelled = (letter: string): string => {
  const digits = letter.charCodeAt(0).toString(16).padStart(2, '0')
  return `(?:${letter}|#${[...digits].map((digit) => `[${digit}${digit.toUpperCase()}]`).join('')})`
}

/** Finds any of these names in the syntax of a document, whole and however it is spelled. */
const naming = (...names: readonly string[]): RegExp => new RegExp(`/(?:${names.map((name) => [...name].map(spelled).join('')).join('|')})(?![^\\0\\s()<>[\\]{}/%])`)

const ENCRYPTED = naming('Encrypt')
const RUNS = naming('JavaScript', 'JS', 'Launch')
const PACKED_OBJECTS = naming('ObjStm')
const DEFLATED = naming('FlateDecode', 'Fl')

/** Whether an upload is a document by its first bytes, whatever it calls itself. */
export const isDocument = (bytes: Buffer): boolean => HEAD.test(bytes.toString('latin1', 0, HEAD_BYTES))

/**
 * Why a document is not taken; null for one that is. It is kept as it is, byte for byte, and never shown inside a page: this
 * finds what whoever opens it should be spared and what is cheap to see, outside its streams and in its packed objects. It is
 * no promise that a document is harmless.
 */
export const refusalOfDocument = (bytes: Buffer): DocumentRefusal | null => {
  const text = bytes.toString('latin1')
  if (!text.slice(-END_WITHIN).includes('%%EOF')) return 'TRUNCATED'
  const parts = partsOf(text)
  if (parts === null) return 'MALFORMED'
  if (parts.syntax.some((part) => ENCRYPTED.test(part))) return 'PROTECTED'
  const unpacked = unpack(bytes, parts.packed)
  if (unpacked === null) return 'MALFORMED'
  return [...parts.syntax, ...unpacked].some((part) => RUNS.test(part)) ? 'SCRIPTED' : null
}

interface PackedObjects {
  readonly from: number
  readonly to: number
}

/** The document without what its streams hold, and where the streams are that hold objects. Null where a stream has no end. */
const partsOf = (text: string): { readonly syntax: readonly string[]; readonly packed: readonly PackedObjects[] } | null => {
  const syntax: string[] = []
  const packed: PackedObjects[] = []
  let from = 0
  for (;;) {
    const begin = beginOfStream(text, from)
    if (begin === null) return { syntax: [...syntax, text.slice(from)], packed }
    const end = text.indexOf(STREAM_END, begin)
    if (end === -1) return null
    const before = text.slice(from, begin)
    syntax.push(before)
    const dictionary = before.slice(Math.max(0, before.lastIndexOf('obj')))
    if (PACKED_OBJECTS.test(dictionary) && DEFLATED.test(dictionary)) packed.push({ from: begin, to: end })
    from = end + STREAM_END.length
  }
}

/** Where the content of the next stream begins: after the word and the end of its line. */
const beginOfStream = (text: string, from: number): number | null => {
  for (let at = text.indexOf(STREAM, from); at !== -1; at = text.indexOf(STREAM, at + STREAM.length)) {
    const after = at + STREAM.length
    if (text[after] === '\n') return after + 1
    if (text[after] === '\r' && text[after + 1] === '\n') return after + 2
  }
  return null
}

const unpack = (bytes: Buffer, packed: readonly PackedObjects[]): string[] | null => {
  if (packed.length > MOST_PACKED_STREAMS) return null
  const unpacked: string[] = []
  let room = MOST_UNPACKED_BYTES
  for (const { from, to } of packed) {
    const objects = inflated(bytes.subarray(from, to), room)
    if (objects === null) return null
    room -= objects.length
    unpacked.push(objects)
  }
  return unpacked
}

const inflated = (bytes: Buffer, most: number): string | null => {
  if (most <= 0) return null
  try {
    return inflateSync(bytes, { maxOutputLength: most }).toString('latin1')
  } catch (error) {
    // Damaged, or larger than any document: zlib says both by errors of its own.
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
