import { useCallback, useEffect, useMemo, useState } from 'react'
import { onContact } from '../../ui/on-contact'
import type { SealedStore } from '../sealed-store/sealed-store'
import type { KeptTaskDraft, TaskDraft, TaskDraftPart } from './task-draft'
import { TaskDraftKeeper } from './task-draft-keeper'

interface TaskDraftState {
  readonly draft: TaskDraft
  readonly change: (part: TaskDraftPart) => void
  readonly failedToKeep: boolean
  readonly keeper: TaskDraftKeeper
}

/** Answers being given, kept on this device from the first one on, with what another tab says of the same task. */
export function useTaskDraft(store: SealedStore, opened: KeptTaskDraft): TaskDraftState {
  const [draft, setDraft] = useState(opened.draft)
  const [failedToKeep, setFailedToKeep] = useState(false)
  const keeper = useMemo(() => new TaskDraftKeeper(store, opened, setDraft), [store, opened])
  const change = useCallback((part: TaskDraftPart) => void keeper.change(part).then((kept) => setFailedToKeep(!kept), reportError), [keeper])
  useEffect(() => {
    const look = () => void keeper.look().catch(reportError)
    const end = onContact(look)
    addEventListener('focus', look)
    return () => {
      end()
      removeEventListener('focus', look)
    }
  }, [keeper])
  return { draft, change, failedToKeep, keeper }
}
