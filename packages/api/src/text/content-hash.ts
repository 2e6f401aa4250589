import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.js'
import type { JsonValue } from './canonical-json.js'

/** What was sent and by whom as a fixed text, so that a repeat with the same id is told from other content. */
export const contentHashOf = (content: JsonValue): string => createHash('sha256').update(canonicalJson(content)).digest('hex')
