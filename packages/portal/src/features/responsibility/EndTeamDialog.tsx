import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { EndTeamDocument, type TeamRowFragment } from '../../gql/responsibility/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { useRefusals } from './use-refusals'

interface EndTeamDialogProps {
  readonly team: TeamRowFragment
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends a work team; its members go with it. */
export function EndTeamDialog({ team, onClose, onEnded }: EndTeamDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [endedOn, setEndedOn] = useState(viewer.businessDate)
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['endedOn', 'reason'])
  const [end, { loading }] = useMutation(EndTeamDocument)
  const submit = async () => {
    const done = await attempt(async () => (await end({ variables: { input: { id: team.id, endedOn, reason: reason.trim() } } })).data?.endWorkTeam.userErrors ?? [])
    if (!done) return
    onEnded()
    onClose()
  }
  return (
    <Dialog title={t('responsibility.team.endTitle', { name: team.name })} consequence={t('responsibility.team.endNote')} act={t('responsibility.team.end')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('appointment.end.lastDay')} error={errors['endedOn']}>
        {(control) => <input {...control} className="control" type="date" value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}
      </Field>
      <Field label={t('responsibility.team.reason')} error={errors['reason'] ?? errors['form']}>
        {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
