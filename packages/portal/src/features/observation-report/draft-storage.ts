import type { ObservationDraft } from './observation-draft'
import { parseDraft } from './parse-draft'

const keyOf = (accountId: string) => `bangfu.observation-draft.${accountId}`

/** The draft kept in this tab for this account; what is not one, for example of an older version, counts as none. */
export function readDraft(accountId: string, storage: Pick<Storage, 'getItem'> = sessionStorage): ObservationDraft | null {
  const text = storage.getItem(keyOf(accountId))
  return text === null ? null : parseDraft(parsed(text))
}

/** False when the browser has no room or keeps nothing; the page then says so. */
export function keepDraft(accountId: string, draft: ObservationDraft, storage: Pick<Storage, 'setItem'> = sessionStorage): boolean {
  try {
    storage.setItem(keyOf(accountId), JSON.stringify(draft))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

export function dropDraft(accountId: string, storage: Pick<Storage, 'removeItem'> = sessionStorage): void {
  storage.removeItem(keyOf(accountId))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
