import { useCallback, useEffect, useRef, useState } from 'react'
import { newId } from '../../ui/new-id'
import { useBusinessClock } from '../viewer/use-business-now'
import { dropDraft, keepDraft, readDraft, type OutcomeDraft } from './outcome-draft'

export interface OutcomeDraftState {
  readonly draft: OutcomeDraft
  readonly change: (alter: (draft: OutcomeDraft) => OutcomeDraft) => void
  /** When the draft was last kept in this tab; null while nothing was changed, and when the browser keeps nothing. */
  readonly savedAt: string | null
  readonly failedToKeep: boolean
  readonly drop: () => void
}

/** A report being filled in, kept in this tab from the first change on. */
export function useOutcomeDraft(key: string): OutcomeDraftState {
  const now = useBusinessClock()
  const [draft, setDraft] = useState<OutcomeDraft>(() => readDraft(key) ?? { id: newId(), cells: {}, note: '', photos: [], documents: [] })
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [failedToKeep, setFailedToKeep] = useState(false)
  const first = useRef(draft)
  useEffect(() => {
    if (draft === first.current) return
    const kept = keepDraft(key, draft)
    setFailedToKeep(!kept)
    setSavedAt(kept ? new Date(now()).toISOString() : null)
  }, [key, draft, now])
  const change = useCallback((alter: (draft: OutcomeDraft) => OutcomeDraft) => setDraft(alter), [])
  return {
    draft,
    change,
    savedAt,
    failedToKeep,
    drop: () => {
      const next = { id: newId(), cells: {}, note: '', photos: [], documents: [] }
      first.current = next
      dropDraft(key)
      setDraft(next)
      setSavedAt(null)
    },
  }
}
