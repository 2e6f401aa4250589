import { skipToken, useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { DeclareSupervisorTieDocument, EndSupervisorTieDocument, SupervisorTiesDocument, type SupervisorTieKind } from '../../gql/supervision/graphql'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import type { Choice } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { AccountPicker } from '../appointment/AccountPicker'
import { useRefusals } from '../../ui/request/use-refusals'

const kinds = ['OWN_HOUSEHOLD', 'KIN_OF_CADRE'] as const satisfies readonly SupervisorTieKind[]

interface DeclareTieDialogProps {
  /** Whose tie it is; null where that is chosen, such as somebody who is to be appointed. */
  readonly account: Choice | null
  readonly onClose: () => void
  readonly onDone: () => void
}

/** How somebody is tied to a cadre, so that nobody watches the village of the own household's cadre or of kin. */
export function DeclareTieDialog({ account, onClose, onDone }: DeclareTieDialogProps) {
  const { t } = useText()
  const [id, setId] = useState(() => newId())
  const [person, setPerson] = useState<Choice | null>(account)
  const [kind, setKind] = useState<SupervisorTieKind>('OWN_HOUSEHOLD')
  const [household, setHousehold] = useState('')
  const [idNumber, setIdNumber] = useState('')
  const [cadre, setCadre] = useState<Choice | null>(null)
  const [note, setNote] = useState('')
  const { errors, refuse, attempt } = useRefusals(['account', 'household', 'idNumber', 'cadre', 'note'])
  const [declare, { loading }] = useMutation(DeclareSupervisorTieDocument)
  const submit = async () => {
    if (person === null) {
      refuse('account', t('supervision.tie.choose'))
      return
    }
    const given = (text: string) => (text.trim() === '' ? null : text.trim())
    const of = kind === 'KIN_OF_CADRE' ? { cadre: cadre?.id ?? null } : { household: given(household), idNumber: given(idNumber) }
    const done = await attempt(async () => {
      const refused = (await declare({ variables: { input: { id, account: person.id, kind, note: given(note), ...of } } })).data?.result.userErrors ?? []
      if (refused.length > 0) setId(newId())
      return refused
    })
    if (!done) return
    onDone()
    onClose()
  }
  return (
    <Dialog wide title={t('supervision.tie.new')} consequence={t('supervision.tie.note')} act={t('supervision.tie.save')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      {account === null ? <AccountPicker label={t('supervision.tie.person')} hint={t('supervision.tie.personHint')} error={errors['account']} chosen={person} onChoose={setPerson} /> : <p className="strong">{account.name}</p>}
      {person !== null && <KnownTies account={person.id} onEnded={onDone} />}
      <Field label={t('supervision.tie.kind')}>
        {(control) => (
          <select {...control} className="control" value={kind} onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? kind)}>
            {kinds.map((each) => <option key={each} value={each}>{t(`supervision.tie.of.${each}`)}</option>)}
          </select>
        )}
      </Field>
      {kind === 'OWN_HOUSEHOLD' ? (
        <>
          <Field label={t('supervision.tie.household')} error={errors['household']}>{(control) => <input {...control} className="control num" maxLength={24} value={household} onChange={(event) => setHousehold(event.target.value)} />}</Field>
          <Field label={t('supervision.tie.idNumber')} hint={t('supervision.tie.idNumberHint')} error={errors['idNumber']}>{(control) => <input {...control} className="control num" maxLength={18} autoComplete="off" value={idNumber} onChange={(event) => setIdNumber(event.target.value)} />}</Field>
        </>
      ) : (
        <AccountPicker label={t('supervision.tie.cadre')} error={errors['cadre']} chosen={cadre} onChoose={setCadre} />
      )}
      <Field label={t('supervision.tie.remark')} error={errors['note'] ?? errors['form']}>{(control) => <textarea {...control} className="control" rows={2} maxLength={400} value={note} onChange={(event) => setNote(event.target.value)} />}</Field>
    </Dialog>
  )
}

/** What is written down of a person already; it can be ended with a reason. */
function KnownTies({ account, onEnded }: { readonly account: string; readonly onEnded: () => void }) {
  const { t } = useText()
  const { data, refetch } = useQuery(SupervisorTiesDocument, account === '' ? skipToken : { variables: { account }, fetchPolicy: 'cache-and-network' })
  const [ending, setEnding] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['reason'])
  const [end, { loading }] = useMutation(EndSupervisorTieDocument)
  const inForce = data?.supervisorTies.filter(({ endedOn }) => endedOn === null) ?? []
  if (inForce.length === 0) return null
  const submit = async (id: string) => {
    if (!(await attempt(async () => (await end({ variables: { input: { id, reason } } })).data?.result.userErrors ?? []))) return
    setEnding(null)
    setReason('')
    await refetch()
    onEnded()
  }
  return (
    <ul>
      {inForce.map(({ id, kind, note, declaredOn, cadre }) => (
        <li key={id}>
          {t(`supervision.tie.of.${kind}`)} {cadre?.name} <small className="num">{declaredOn}</small> {note}
          {ending === id ? (
            <Field label={t('supervision.tie.endReason')} error={errors['reason'] ?? errors['form']}>
              {(control) => <span className="row"><input {...control} className="control" maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} /><Button size="small" busy={loading} onClick={() => void submit(id)}>{t('supervision.tie.end')}</Button></span>}
            </Field>
          ) : (
            <> <Button size="small" look="quiet" onClick={() => setEnding(id)}>{t('supervision.tie.end')}</Button></>
          )}
        </li>
      ))}
    </ul>
  )
}
