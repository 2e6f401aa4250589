import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { DrawInspectionDocument, type InspectorKind } from '../../gql/inspection/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { RegionSelect } from '../region/RegionSelect'
import { useRefusals } from '../../ui/request/use-refusals'
import { useSession } from '../viewer/use-viewer'
import { usualDeadline } from './usual-deadline'

const kinds = ['SUPERVISORS', 'CADRES'] as const satisfies readonly InspectorKind[]

/** A draw by a seed that the service makes: who names one could try out whom it draws. */
export function DrawInspectionDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { appointment, viewer } = useSession()
  const [, navigate] = useLocation()
  const [id, setId] = useState(() => newId())
  const [region, setRegion] = useState(appointment.region?.code ?? '')
  const [title, setTitle] = useState('')
  const [size, setSize] = useState(20)
  const [inspectors, setInspectors] = useState<InspectorKind>('SUPERVISORS')
  const [dueOn, setDueOn] = useState(usualDeadline(viewer.businessDate))
  const { errors, attempt } = useRefusals(['title', 'region', 'size', 'dueOn'])
  const [draw, { loading }] = useMutation(DrawInspectionDocument)
  const submit = async () => {
    const done = await attempt(async () => {
      const refused = (await draw({ variables: { input: { id, title: title.trim(), region, size, inspectors, dueOn } } })).data?.result.userErrors ?? []
      // What was refused was not kept: a changed draw is another one.
      if (refused.length > 0) setId(newId())
      return refused
    })
    // The draw has the id that was made for it here.
    if (done) navigate(`/inspections/${id}`)
  }
  return (
    <Dialog title={t('inspection.draw.new')} consequence={t('inspection.draw.note')} act={t('inspection.draw.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('inspection.draw.name')} hint={t('inspection.draw.nameHint')} error={errors['title']}>{(control) => <input {...control} className="control" maxLength={100} value={title} onChange={(event) => setTitle(event.target.value)} />}</Field>
      {appointment.region !== null && <RegionSelect from={appointment.region.code} value={region} onChange={setRegion} error={errors['region'] ?? null} />}
      <Field label={t('inspection.draw.size')} error={errors['size']}>{(control) => <input {...control} className="control num" type="number" min={1} max={300} value={size} onChange={(event) => setSize(Number(event.target.value))} />}</Field>
      <Field label={t('inspection.draw.inspectors')}>
        {(control) => (
          <select {...control} className="control" value={inspectors} onChange={(event) => setInspectors(kinds.find((kind) => kind === event.target.value) ?? 'SUPERVISORS')}>
            {kinds.map((kind) => <option key={kind} value={kind}>{t(`inspection.inspectors.${kind}`)}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('inspection.draw.dueOn')} hint={t('inspection.draw.seedHint')} error={errors['dueOn'] ?? errors['form']}>{(control) => <input {...control} className="control num" type="date" value={dueOn} onChange={(event) => setDueOn(event.target.value)} />}</Field>
    </Dialog>
  )
}
