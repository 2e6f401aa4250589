import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { SetCadreSkillsDocument, type AppointmentRowFragment, type CadreSkill } from '../../gql/appointment/graphql'
import { Dialog } from '../../ui/Dialog'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { SkillChoices } from './SkillChoices'

interface SkillsDialogProps {
  readonly appointment: AppointmentRowFragment
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Notes what a section-level leader is good at (C-18); the proposal goes by it. */
export function SkillsDialog({ appointment, onClose, onSaved }: SkillsDialogProps) {
  const { t } = useText()
  const [chosen, setChosen] = useState<readonly CadreSkill[]>(appointment.skills ?? [])
  const [refusal, setRefusal] = useState<string | null>(null)
  const [save, { loading }] = useMutation(SetCadreSkillsDocument)
  const submit = async () => {
    try {
      const { data } = await save({ variables: { input: { id: appointment.id, skills: [...chosen] } } })
      const refused = data?.setCadreSkills.userErrors[0]
      if (refused !== undefined) {
        setRefusal(refused.message)
        return
      }
      onSaved()
      onClose()
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog title={t('appointment.skills.title', { name: appointment.account.name })} consequence={t('appointment.skills.consequence')} act={t('appointment.skills.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <SkillChoices chosen={chosen} onChange={setChosen} />
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}
