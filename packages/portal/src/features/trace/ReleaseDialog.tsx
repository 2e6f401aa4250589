import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { EndProjectCadreDocument } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { useAct } from './use-act'

interface ReleaseDialogProps {
  readonly cadre: { readonly id: string; readonly startedOn: string; readonly account: { readonly name: string } }
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Ends the time of a cadre on a project with its last day. */
export function ReleaseDialog({ cadre, onClose, onDone }: ReleaseDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [endedOn, setEndedOn] = useState(viewer.businessDate)
  const [end] = useMutation(EndProjectCadreDocument)
  const { busy, refusal, act } = useAct(onDone, onClose)
  return (
    <Dialog title={t('trace.project.releaseTitle', { name: cadre.account.name })} act={t('trace.project.release')} busy={busy} onAct={() => void act(async () => (await end({ variables: { input: { id: cadre.id, endedOn } } })).data?.endProjectCadre.userErrors)} onClose={onClose}>
      <Field label={t('trace.project.lastDay')} error={refusal}>{(control) => <input {...control} className="control" type="date" min={cadre.startedOn} max={viewer.businessDate} value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}</Field>
    </Dialog>
  )
}
