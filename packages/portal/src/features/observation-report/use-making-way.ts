import { useCallback, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { isFinished } from '../delivery/finished-already'
import type { DeliveryState } from '../delivery/use-delivery'
import { StoreFullError } from '../sealed-store/sealed-store'
import { keepApart } from './keep-apart'
import type { KeptDraft } from './kept-draft'
import type { DraftState } from './use-observation-draft'

/** Where a draft opens that was kept apart from a report; the form says why it is there. */
export const apartAddress = (id: string) => `/observations/new?draft=${id}&apart=1`

/**
 * Two tabs can hold the same draft. Once the other one has finished it, this one shows what became of it, and what was
 * written here meanwhile opens as a draft of its own. Answers what does so when finishing found it out first.
 */
export function useMakingWay(
  { store, reports }: Pick<DeliveryState, 'store' | 'reports'>,
  opened: KeptDraft,
  { draft, keeper }: Pick<DraftState, 'draft' | 'keeper'>,
  busy: boolean,
  { onFinished, onFull }: { readonly onFinished: (id: string) => void; readonly onFull: () => void },
): () => Promise<void> {
  const [, navigate] = useLocation()
  const begun = useRef(false)
  const isOvertaken = reports.some(({ id }) => id === draft.id)
  const makeWay = useCallback(async () => {
    if (begun.current) return
    begun.current = true
    await keeper.end()
    if (!(await isFinished(store, draft.id))) {
      // It was, and its writer has it back to be mended; the page had not heard of it yet.
      begun.current = false
      keeper.resume()
      return
    }
    try {
      if (draft === opened.draft) onFinished(draft.id)
      else navigate(apartAddress(await keepApart(store, draft)), { replace: true })
    } catch (error) {
      begun.current = false
      if (!(error instanceof StoreFullError)) throw error
      onFull()
    }
  }, [draft, keeper, navigate, onFinished, onFull, opened, store])
  useEffect(() => {
    // While this tab finishes it, it is this tab's own.
    if (isOvertaken && !busy) makeWay().catch(reportError)
  }, [busy, isOvertaken, makeWay])
  return makeWay
}
