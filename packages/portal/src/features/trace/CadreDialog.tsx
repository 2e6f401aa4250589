import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { AssignProjectCadreDocument, ProjectCandidatesDocument } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { Choice } from './Choice'
import { useAct } from './use-act'

interface CadreDialogProps {
  readonly project: { readonly id: string; readonly name: string }
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Lets one of those who answer for the village go with the project (M-4). */
export function CadreDialog({ project, onClose, onDone }: CadreDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [id] = useState(() => newId())
  const [account, setAccount] = useState('')
  const [startedOn, setStartedOn] = useState(viewer.businessDate)
  const { data } = useQuery(ProjectCandidatesDocument, { variables: { id: project.id }, fetchPolicy: 'no-cache' })
  const [assign] = useMutation(AssignProjectCadreDocument)
  const { busy, refusal, act } = useAct(onDone, onClose)
  const candidates = data?.project?.cadreCandidates ?? []
  return (
    <Dialog title={`${t('trace.project.assign')} · ${project.name}`} act={t('trace.project.assign')} busy={busy} disabled={account === ''} onAct={() => void act(async () => (await assign({ variables: { input: { id, project: project.id, account, startedOn } } })).data?.assignProjectCadre.userErrors)} onClose={onClose}>
      <Choice label={t('trace.project.cadre')} value={account} options={[['', t('trace.project.chooseCadre')], ...candidates.map((each) => [each.id, each.name] as const)]} onChoose={setAccount} />
      <Field label={t('trace.project.from')} error={refusal}>{(control) => <input {...control} className="control" type="date" max={viewer.businessDate} value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />}</Field>
    </Dialog>
  )
}
