import { newId } from '../../ui/new-id'
import { useSession } from '../viewer/use-viewer'
import { keepDraft, readDraft } from './draft-storage'
import { emptyDraft, type ObservationDraft } from './observation-draft'

/** Puts a household into the draft that is open, or into a new one; what was written before stays. */
export function useReportAbout(): (household: NonNullable<ObservationDraft['household']>) => void {
  const { viewer } = useSession()
  return (household) => {
    const draft = readDraft(viewer.account.id) ?? emptyDraft(newId(), household.region, viewer.businessDate)
    keepDraft(viewer.account.id, { ...draft, household, region: household.region ?? draft.region })
  }
}

/** Begins a report on a notice that hangs, in the draft that is open or a new one; what was written before stays. */
export function useReportOfNotice(): (kind: NonNullable<ObservationDraft['kind']>, text: string) => void {
  const { viewer, appointment } = useSession()
  return (kind, text) => {
    const draft = readDraft(viewer.account.id) ?? emptyDraft(newId(), appointment.region?.code ?? null, viewer.businessDate)
    keepDraft(viewer.account.id, { ...draft, kind: draft.kind ?? kind, text: draft.text.trim() === '' ? text : draft.text })
  }
}
