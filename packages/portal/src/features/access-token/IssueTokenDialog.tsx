import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { IssueAccessTokenDocument } from '../../gql/access-token/graphql'
import { CopyButton } from '../../ui/CopyButton'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'

const usualDays = 365

interface IssueTokenDialogProps {
  readonly enterprise: string
  readonly onClose: () => void
  readonly onIssued: () => void
}

/** Makes a key and shows it this once; closing the dialog forgets it. */
export function IssueTokenDialog({ enterprise, onClose, onIssued }: IssueTokenDialogProps) {
  const { t } = useText()
  const [id] = useState(newId)
  const [name, setName] = useState('')
  const [days, setDays] = useState(String(usualDays))
  const [token, setToken] = useState<string | null>(null)
  const { errors, refuse, attempt } = useRefusals(['name', 'days'])
  const [issue, { loading }] = useMutation(IssueAccessTokenDocument, { fetchPolicy: 'no-cache' })
  const save = async () => {
    let shown: string | null = null
    const whole = /^\d{1,4}$/.test(days.normalize('NFKC').trim()) ? Number(days.normalize('NFKC').trim()) : 0
    const done = await attempt(async () => {
      const answer = (await issue({ variables: { input: { id, enterprise, name, days: whole } } })).data?.issueAccessToken
      shown = answer?.token ?? null
      return answer?.userErrors ?? []
    })
    if (!done) return
    onIssued()
    // The answer that showed it was lost on the way, and nobody can read it any more.
    if (shown === null) return refuse('form', t('accessToken.lost'))
    setToken(shown)
  }
  if (token !== null) {
    return (
      <Dialog title={t('accessToken.shown')} consequence={t('accessToken.shownMeans')} onClose={onClose}>
        <p className="num" style={{ overflowWrap: 'anywhere' }}><code>{token}</code></p>
        <CopyButton text={token} />
      </Dialog>
    )
  }
  return (
    <Dialog title={t('accessToken.issue')} consequence={t('accessToken.issueMeans')} act={t('accessToken.issue')} busy={loading} onAct={() => void save()} onClose={onClose}>
      <Field label={t('accessToken.name')} hint={t('accessToken.nameHint')} error={errors['name']}>{(control) => <input {...control} className="control" maxLength={30} value={name} onChange={(event) => setName(event.target.value)} />}</Field>
      <Field label={t('accessToken.days')} error={errors['days']}>{(control) => <input {...control} className="control num" inputMode="numeric" value={days} onChange={(event) => setDays(event.target.value)} />}</Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}
