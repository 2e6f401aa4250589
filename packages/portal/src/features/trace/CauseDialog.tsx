import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'
import { povertyCauses } from '../household/household-query'
import { useFileUpdate } from '../household/use-file-update'
import { Choice } from './Choice'

interface CauseDialogProps {
  readonly household: { readonly id: string; readonly version: number; readonly headName: string }
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Says why a household is poor: the main cause, which the file lacked. */
export function CauseDialog({ household, onClose, onSaved }: CauseDialogProps) {
  const { t } = useText()
  const [cause, setCause] = useState<(typeof povertyCauses)[number] | ''>('')
  const { busy, errors, save } = useFileUpdate(() => {
    onSaved()
    onClose()
  })
  const refusal = Object.values(errors)[0]
  return (
    <Dialog title={t('trace.household.causeTitle', { name: household.headName })} act={t('trace.household.save')} busy={busy} disabled={cause === ''} onAct={() => cause !== '' && void save({ id: household.id, version: household.version, mainCause: cause })} onClose={onClose}>
      <Choice label={t('household.fact.mainCause')} value={cause} options={[['', t('trace.household.chooseCause')], ...povertyCauses.map((name) => [name, t(`household.cause.${name}`)] as const)]} onChoose={setCause} />
      {refusal !== undefined && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}
