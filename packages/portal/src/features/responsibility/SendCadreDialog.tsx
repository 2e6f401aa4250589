import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { SendCadreDocument, type DispatchCampaign, type PostRank } from '../../gql/responsibility/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import type { Choice } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { ranks } from '../appointment/ranks'
import { SendingUnitPicker } from '../appointment/SendingUnitPicker'
import { RegionSelect } from '../region/RegionSelect'
import { useOwnRegion, useSession } from '../viewer/use-viewer'
import { useRefusals } from '../../ui/request/use-refusals'

interface SendCadreDialogProps {
  readonly campaign: DispatchCampaign
  /** The team that the cadre joins; none for the other campaign. */
  readonly team?: { readonly id: string; readonly name: string; readonly startedOn: string }
  readonly onClose: () => void
  readonly onSent: () => void
}

/** Sends a cadre: into a work team, or on the other roster (C-4, C-6). */
export function SendCadreDialog({ campaign, team, onClose, onSent }: SendCadreDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const own = useOwnRegion() ?? ''
  const [id] = useState(() => newId())
  const [region, setRegion] = useState(own)
  const [name, setName] = useState('')
  const [unit, setUnit] = useState<Choice | null>(null)
  const [post, setPost] = useState('')
  const [rank, setRank] = useState<PostRank | ''>('')
  const [phone, setPhone] = useState('')
  const [startedOn, setStartedOn] = useState(viewer.businessDate)
  const [endedOn, setEndedOn] = useState('')
  const { errors, attempt } = useRefusals(['name', 'post', 'phone', 'startedOn', 'endedOn', 'region', 'team'])
  const [send, { loading }] = useMutation(SendCadreDocument)
  const submit = async () => {
    const done = await attempt(async () => {
      const optional = { ...(unit === null ? {} : { sendingUnit: unit.id }), ...(post.trim() === '' ? {} : { post: post.trim() }), ...(rank === '' ? {} : { rank }), ...(phone.trim() === '' ? {} : { phone: phone.trim() }), ...(endedOn === '' ? {} : { endedOn }) }
      const { data } = await send({ variables: { input: { id, campaign, name: name.trim(), startedOn, ...(team === undefined ? { region } : { team: team.id }), ...optional } } })
      return data?.dispatchCadre.userErrors ?? []
    })
    if (!done) return
    onSent()
    onClose()
  }
  const general = errors['form'] ?? errors['region'] ?? errors['team']
  return (
    <Dialog wide title={team === undefined ? t('responsibility.roster.add') : t('responsibility.team.add')} {...(team === undefined ? { consequence: t('responsibility.roster.addNote') } : {})} act={team === undefined ? t('responsibility.roster.add') : t('responsibility.team.add')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <div className="form-grid">
        {team === undefined && <RegionSelect from={own} value={region} onChange={setRegion} />}
        <Field label={t('responsibility.team.memberName')} error={errors['name']}>
          {(control) => <input {...control} className="control" maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={t('responsibility.team.post')} error={errors['post']}>
          {(control) => <input {...control} className="control" maxLength={100} value={post} onChange={(event) => setPost(event.target.value)} />}
        </Field>
        <Field label={t('appointment.selection.rank')}>
          {(control) => (
            <select {...control} className="control" value={rank} onChange={(event) => setRank(ranks.find((each) => each === event.target.value) ?? '')}>
              <option value="">{t('appointment.selection.unknown')}</option>
              {ranks.map((each) => <option key={each} value={each}>{t(`appointment.rank.${each}`)}</option>)}
            </select>
          )}
        </Field>
        <Field label={t('responsibility.team.phone')} error={errors['phone']}>
          {(control) => <input {...control} className="control" type="tel" maxLength={40} value={phone} onChange={(event) => setPhone(event.target.value)} />}
        </Field>
        <div className="whole"><SendingUnitPicker label={t('responsibility.team.unit')} chosen={unit} onChoose={setUnit} /></div>
        <Field label={t('responsibility.team.from')} error={errors['startedOn']}>
          {(control) => <input {...control} className="control" type="date" value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />}
        </Field>
        <Field label={t('responsibility.team.to')} error={errors['endedOn']}>
          {(control) => <input {...control} className="control" type="date" value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}
        </Field>
      </div>
      {general !== undefined && <p className="field-error" role="alert">{general}</p>}
    </Dialog>
  )
}
