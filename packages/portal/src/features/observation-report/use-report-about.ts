import { useLocation } from 'wouter'
import { newTimelessId } from '../../ui/new-id'
import { useDelivery } from '../delivery/use-delivery'
import { useSession } from '../viewer/use-viewer'
import { draftRecord } from './kept-draft'
import { emptyDraft, type ObservationDraft } from './observation-draft'

/** Begins a report of which something is known already, as a draft of its own, and opens it; null until this device can keep one. */
export function useReportAbout(): ((part: Partial<ObservationDraft>) => void) | null {
  const { viewer, appointment } = useSession()
  const [, navigate] = useLocation()
  const store = useDelivery()?.store ?? null
  if (store === null) return null
  return (part) => {
    const begin = async () => {
      const draft = { ...emptyDraft(newTimelessId(), appointment.region?.level === 'VILLAGE' ? appointment.region.code : null, viewer.businessDate), ...part }
      await store.write([draftRecord({ draft, savedAt: new Date().toISOString(), reasons: [] })])
      navigate(`/observations/new?draft=${draft.id}`)
    }
    begin().catch(reportError)
  }
}
