import { useCallback, useEffect, useRef, useState } from 'react'
import { newId } from '../../ui/new-id'
import { useBusinessClock } from '../viewer/use-business-now'
import { useSession } from '../viewer/use-viewer'
import { dropDraft, keepDraft, readDraft } from './draft-storage'
import { emptyDraft, isBegun, type ObservationDraft } from './observation-draft'

export interface DraftState {
  readonly draft: ObservationDraft
  readonly change: (part: Partial<ObservationDraft>) => void
  /** When the draft was last kept in this tab; null before, and when the browser keeps nothing. */
  readonly savedAt: string | null
  readonly failedToKeep: boolean
  /** Begins a new one; what was written is gone. */
  readonly restart: () => void
  /** The same words under a new id, for when the former id was used up by what arrived before. */
  readonly renew: () => ObservationDraft
}

/** The observation being written, kept in this tab from the first word on. */
export function useObservationDraft(): DraftState {
  const { viewer, appointment } = useSession()
  const now = useBusinessClock()
  const { id: accountId } = viewer.account
  const region = appointment.region?.level === 'VILLAGE' ? appointment.region.code : null
  const fresh = useCallback(() => emptyDraft(newId(), region, viewer.businessDate), [region, viewer.businessDate])
  const [draft, setDraft] = useState<ObservationDraft>(() => {
    const kept = readDraft(accountId)
    return kept === null ? fresh() : { ...kept, region: kept.region ?? region }
  })
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [failedToKeep, setFailedToKeep] = useState(false)
  const gone = useRef(false)
  useEffect(() => {
    if (gone.current || !isBegun(draft)) return
    const kept = keepDraft(accountId, draft)
    setFailedToKeep(!kept)
    setSavedAt(kept ? new Date(now()).toISOString() : null)
  }, [accountId, draft, now])
  const change = useCallback((part: Partial<ObservationDraft>) => {
    gone.current = false
    setDraft((now) => ({ ...now, ...part }))
  }, [])
  return {
    draft,
    change,
    savedAt,
    failedToKeep,
    restart: () => {
      gone.current = true
      dropDraft(accountId)
      setDraft(fresh())
      setSavedAt(null)
    },
    renew: () => {
      const next = { ...draft, id: newId() }
      setDraft(next)
      return next
    },
  }
}
