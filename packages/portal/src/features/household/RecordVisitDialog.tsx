import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RecordVisitDocument, type RecordVisitInput, type RecordVisitMutation } from '../../gql/household/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { PhotoField } from '../attachment/PhotoField'
import { mostPhotos } from '../attachment/photo-list'
import { usePhotos } from '../attachment/use-photos'
import { placeInput, type Place } from '../place/place'
import { PlaceRow } from '../place/PlaceRow'
import { useSession } from '../viewer/use-viewer'
import { visitFault, type VisitFault } from './visit-fault'

interface RecordVisitDialogProps {
  readonly household: { readonly id: string; readonly headName: string }
  readonly onClose: () => void
  readonly onRecorded: () => void
}

/** Records a visit: the day, what was found, photos and the place. The id is made once, so trying again never records it twice. */
export function RecordVisitDialog({ household, onClose, onRecorded }: RecordVisitDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id] = useState(() => newId())
  const [visitedOn, setVisitedOn] = useState(viewer.businessDate)
  const [findings, setFindings] = useState('')
  const [place, setPlace] = useState<Place | null>(null)
  const [fault, setFault] = useState<VisitFault | null>(null)
  const [busy, setBusy] = useState(false)
  const [record] = useMutation(RecordVisitDocument)
  const photos = usePhotos([], mostPhotos)
  const faultAt = (field: VisitFault['field']) => (fault?.field === field ? fault.message : null)

  const send = async (): Promise<VisitFault | null> => {
    if (findings.trim() === '') return { field: 'findings', message: t('household.visit.findingsMissing') }
    if (!(await photos.sendAll())) return { field: 'photos', message: t('household.visit.photosLeft') }
    const input: RecordVisitInput = { id, household: household.id, visitedOn, findings: findings.trim(), attachments: photos.photos.map((photo) => photo.id), ...placeInput(place) }
    let errors: RecordVisitMutation['recordVisit']['userErrors']
    try {
      const { data } = await record({ variables: { input } })
      errors = data?.recordVisit.userErrors ?? []
    } catch (error) {
      return { field: 'whole', message: describeError(error, t).message }
    }
    const [refusal] = errors
    if (refusal === undefined) return null
    // The id was used up by what was written before the answer to it was lost.
    if (refusal.code === 'CONFLICT') onRecorded()
    return visitFault(refusal, t)
  }

  const submit = async () => {
    setBusy(true)
    const found = await send()
    setBusy(false)
    setFault(found)
    if (found !== null) return
    onRecorded()
    onClose()
  }
  return (
    <Dialog title={t('household.visit.title', { name: household.headName })} act={t('household.visit.save')} busy={busy} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('household.visit.on')} error={faultAt('visitedOn')}>
        {(control) => <input {...control} className="control" type="date" max={viewer.businessDate} value={visitedOn} onChange={(event) => setVisitedOn(event.target.value)} />}
      </Field>
      <Field label={t('household.visit.findings')} hint={t('household.visit.findingsHint')} error={faultAt('findings')}>
        {(control) => <textarea {...control} className="control" rows={4} maxLength={4000} value={findings} onChange={(event) => {
              setFindings(event.target.value)
              setFault(null)
            }} />}
      </Field>
      <PhotoField photos={photos} error={faultAt('photos')} />
      <div className="form-rows">
        <PlaceRow value={place} error={faultAt('place')} onChange={setPlace} />
      </div>
      {fault?.field === 'whole' && <p className="field-error" role="alert">{fault.message}</p>}
    </Dialog>
  )
}
