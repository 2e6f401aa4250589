import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SealedRecord, SealedStore } from '../sealed-store/sealed-store'
import { DraftKeeper } from './draft-keeper'
import type { KeptDraft } from './kept-draft'
import { isBegun, type ObservationDraft } from './observation-draft'

export interface DraftState {
  readonly draft: ObservationDraft
  readonly change: (part: Partial<ObservationDraft>) => void
  /** Changes the draft and what lies beside it in one step; false when the device has no room, and then nothing is changed. */
  readonly changeWith: (part: Partial<ObservationDraft>, added: readonly SealedRecord[], removed: readonly string[]) => Promise<boolean>
  /** When the draft was last kept, by the device's clock; null before, and when it could not be. */
  readonly savedAt: string | null
  readonly failedToKeep: boolean
  readonly keeper: DraftKeeper
}

/** The observation being written, kept on this device from the first word on. */
export function useObservationDraft(store: SealedStore, opened: KeptDraft): DraftState {
  const [draft, setDraft] = useState(opened.draft)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [failedToKeep, setFailedToKeep] = useState(false)
  const keeper = useMemo(() => new DraftKeeper(store), [store])
  const newest = useRef(opened.draft)
  const { reasons } = opened

  const keep = useCallback(
    async (next: ObservationDraft, added: readonly SealedRecord[], removed: readonly string[]): Promise<boolean> => {
      const at = new Date().toISOString()
      const kept = await keeper.keep({ draft: next, savedAt: at, reasons }, added, removed)
      setFailedToKeep(!kept)
      setSavedAt(kept ? at : null)
      return kept
    },
    [keeper, reasons],
  )
  const change = useCallback((part: Partial<ObservationDraft>) => {
    newest.current = { ...newest.current, ...part }
    setDraft(newest.current)
  }, [])
  const changeWith = useCallback(
    async (part: Partial<ObservationDraft>, added: readonly SealedRecord[], removed: readonly string[]): Promise<boolean> => {
      const kept = await keep({ ...newest.current, ...part }, added, removed)
      if (kept) change(part)
      return kept
    },
    [change, keep],
  )
  useEffect(() => {
    if (isBegun(draft) && draft !== opened.draft) keep(draft, [], []).catch(reportError)
  }, [draft, keep, opened.draft])
  return { draft, change, changeWith, savedAt, failedToKeep, keeper }
}
