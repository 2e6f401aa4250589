import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { DesignateDocument, type AssistanceKind, type AssistanceLevel } from '../../gql/responsibility/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import type { Choice } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { SendingUnitPicker } from '../appointment/SendingUnitPicker'
import { RegionSelect } from '../region/RegionSelect'
import { useSession } from '../viewer/use-viewer'
import { useRefusals } from '../../ui/request/use-refusals'

const kinds = ['DESIGNATED', 'PAIRED', 'ENTERPRISE'] as const satisfies readonly AssistanceKind[]
const levels = ['CENTRAL', 'PROVINCIAL', 'CITY'] as const satisfies readonly AssistanceLevel[]

interface DesignateDialogProps {
  readonly from: string
  readonly onClose: () => void
  readonly onDesignated: () => void
}

/** Writes down that a body looks after a place (L-7). */
export function DesignateDialog({ from, onClose, onDesignated }: DesignateDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id] = useState(() => newId())
  const [unit, setUnit] = useState<Choice | null>(null)
  const [region, setRegion] = useState(from)
  const [level, setLevel] = useState<AssistanceLevel>('CITY')
  const [kind, setKind] = useState<AssistanceKind>('DESIGNATED')
  const [startedOn, setStartedOn] = useState(viewer.businessDate)
  const [note, setNote] = useState('')
  const { errors, refuse, attempt } = useRefusals(['sendingUnit', 'region', 'startedOn', 'note'])
  const [designate, { loading }] = useMutation(DesignateDocument)
  const submit = async () => {
    if (unit === null) {
      refuse('sendingUnit', t('responsibility.assistance.unitMissing'))
      return
    }
    const done = await attempt(async () => (await designate({ variables: { input: { id, region, sendingUnit: unit.id, level, kind, startedOn, ...(note.trim() === '' ? {} : { note: note.trim() }) } } })).data?.designateAssistance.userErrors ?? [])
    if (!done) return
    onDesignated()
    onClose()
  }
  return (
    <Dialog wide title={t('responsibility.assistance.add')} consequence={t('responsibility.assistance.addNote')} act={t('responsibility.assistance.add')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <div className="form-grid">
        <div className="whole"><SendingUnitPicker label={t('responsibility.assistance.unit')} error={errors['sendingUnit']} chosen={unit} onChoose={setUnit} /></div>
        <RegionSelect from={from} value={region} onChange={setRegion} />
        <Field label={t('responsibility.assistance.levelLabel')}>
          {(control) => (
            <select {...control} className="control" value={level} onChange={(event) => setLevel(levels.find((each) => each === event.target.value) ?? level)}>
              {levels.map((each) => <option key={each} value={each}>{t(`responsibility.assistance.level.${each}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('responsibility.assistance.kindLabel')}>
          {(control) => (
            <select {...control} className="control" value={kind} onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? kind)}>
              {kinds.map((each) => <option key={each} value={each}>{t(`responsibility.assistance.kind.${each}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('responsibility.team.from')} error={errors['startedOn']}>
          {(control) => <input {...control} className="control" type="date" value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />}
        </Field>
        <div className="whole">
          <Field label={t('responsibility.assistance.detail')} error={errors['note']}>
            {(control) => <input {...control} className="control" maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
          </Field>
        </div>
      </div>
      {(errors['form'] ?? errors['region']) !== undefined && <p className="field-error" role="alert">{errors['form'] ?? errors['region']}</p>}
    </Dialog>
  )
}
