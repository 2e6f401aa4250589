import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { FormTeamDocument } from '../../gql/responsibility/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import type { Choice } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { AccountPicker } from '../appointment/AccountPicker'
import { levelOf } from '../region/region-code'
import { RegionSelect } from '../region/RegionSelect'
import { useSession } from '../viewer/use-viewer'
import { useRefusals } from '../../ui/request/use-refusals'

interface FormTeamDialogProps {
  /** The territory whose villages are offered. */
  readonly from: string
  readonly onClose: () => void
  readonly onFormed: () => void
}

/** Forms the work team of a village (C-7). */
export function FormTeamDialog({ from, onClose, onFormed }: FormTeamDialogProps) {
  const { t } = useText()
  const { viewer, can } = useSession()
  const [id] = useState(() => newId())
  const [region, setRegion] = useState(from)
  const [name, setName] = useState(() => t('responsibility.team.defaultName'))
  const [leader, setLeader] = useState<Choice | null>(null)
  const [startedOn, setStartedOn] = useState(viewer.businessDate)
  const [endedOn, setEndedOn] = useState('')
  const { errors, refuse, attempt } = useRefusals(['region', 'name', 'leader', 'startedOn', 'endedOn'])
  const [form, { loading }] = useMutation(FormTeamDocument)
  const submit = async () => {
    if (levelOf(region) !== 'VILLAGE') {
      refuse('region', t('responsibility.team.villageMissing'))
      return
    }
    const done = await attempt(async () => {
      const { data } = await form({ variables: { input: { id, region, name: name.trim(), startedOn, ...(leader === null ? {} : { leader: leader.id }), ...(endedOn === '' ? {} : { endedOn }) } } })
      return data?.formWorkTeam.userErrors ?? []
    })
    if (!done) return
    onFormed()
    onClose()
  }
  return (
    <Dialog wide title={t('responsibility.team.formTitle')} consequence={t('responsibility.team.formNote')} act={t('responsibility.team.form')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <div className="form-grid">
        <RegionSelect from={from} value={region} onChange={setRegion} />
        {errors['region'] !== undefined && <p className="field-error whole" role="alert">{errors['region']}</p>}
        <div className="whole">
          <Field label={t('responsibility.team.name')} error={errors['name']}>
            {(control) => <input {...control} className="control" maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />}
          </Field>
        </div>
        {can('account.read') && <div className="whole"><AccountPicker label={t('responsibility.team.leader')} error={errors['leader']} chosen={leader} onChoose={setLeader} /></div>}
        <Field label={t('responsibility.team.from')} error={errors['startedOn']}>
          {(control) => <input {...control} className="control" type="date" value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />}
        </Field>
        <Field label={t('responsibility.team.to')} error={errors['endedOn']}>
          {(control) => <input {...control} className="control" type="date" value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}
        </Field>
      </div>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
