import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { AssignHouseholdsDocument } from '../../gql/appointment/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import type { LeaderChoice } from './leader-choice'
import { LeaderPicker } from './LeaderPicker'

interface AssignDialogProps {
  readonly household: { readonly id: string; readonly headName: string; readonly region: { readonly code: string } }
  readonly onClose: () => void
  readonly onAssigned: () => void
}

/** Gives a household that nobody answers for to a section-level leader of the banner, from today on (C-3). */
export function AssignDialog({ household, onClose, onAssigned }: AssignDialogProps) {
  const { t } = useText()
  const [to, setTo] = useState<LeaderChoice | null>(null)
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [assign, { loading }] = useMutation(AssignHouseholdsDocument)
  const submit = async () => {
    if (to === null) {
      setRefusal(t('appointment.assign.missing'))
      return
    }
    try {
      const { data } = await assign({ variables: { input: { to: to.id, households: [household.id], ...(note.trim() === '' ? {} : { note: note.trim() }) } } })
      const refused = data?.assignHouseholds.userErrors[0]
      if (refused !== undefined) {
        setRefusal(refused.message)
        return
      }
      onAssigned()
      onClose()
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog
      wide
      title={t('appointment.assign.title', { name: household.headName })}
      consequence={t('appointment.assign.consequence')}
      act={to === null ? t('appointment.assign.open') : t('appointment.assign.act', { name: to.name })}
      busy={loading}
      disabled={to?.freePlaces === 0}
      onAct={() => void submit()}
      onClose={onClose}
    >
      <LeaderPicker
        label={t('appointment.role.SECTION_LEADER')}
        hint={t('appointment.handOver.quota')}
        error={to?.freePlaces === 0 ? t('appointment.handOver.noRoom', { name: to.name, room: 0, count: 1 }) : refusal}
        receiving={{ except: null }}
        region={`${household.region.code.slice(0, 6)}000000`}
        chosen={to}
        onChoose={(choice) => {
          setTo(choice)
          setRefusal(null)
        }}
      />
      <Field label={t('appointment.handOver.comment')}>
        {(control) => <input {...control} className="control" maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
