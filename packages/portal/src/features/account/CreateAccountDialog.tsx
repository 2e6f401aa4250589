import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { CreateAccountDocument } from '../../gql/account/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { TemporaryPassword } from './TemporaryPassword'

/** Makes an account; the password is shown once and must be changed at the first sign-in. */
export function CreateAccountDialog({ onClose, onCreated }: { readonly onClose: () => void; readonly onCreated: () => void }) {
  const { t } = useText()
  const [id] = useState(() => newId())
  const [login, setLogin] = useState('')
  const [name, setName] = useState('')
  const [errors, setErrors] = useState<{ login?: string; name?: string }>({})
  const [password, setPassword] = useState<string | null>(null)
  const [create, { loading }] = useMutation(CreateAccountDocument)
  const submit = async () => {
    try {
      const { data } = await create({ variables: { input: { id, login: login.trim(), name: name.trim() } } })
      const refusal = data?.createAccount.userErrors[0]
      if (refusal !== undefined) {
        setErrors(refusal.field?.includes('name') === true ? { name: refusal.message } : { login: refusal.message })
        return
      }
      onCreated()
      setPassword(data?.createAccount.temporaryPassword ?? '')
    } catch (error) {
      setErrors({ login: describeError(error, t).message })
    }
  }
  if (password !== null) return <TemporaryPassword name={name} login={login.trim().toLowerCase()} password={password} onClose={onClose} />
  return (
    <Dialog title={t('account.create.title')} consequence={t('account.create.consequence')} act={t('account.create.act')} busy={loading} disabled={login.trim() === '' || name.trim() === ''} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('account.column.name')} error={errors.name}>
        {(control) => <input {...control} className="control" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field label={t('account.column.login')} hint={t('account.create.loginHint')} error={errors.login}>
        {(control) => <input {...control} className="control" autoCapitalize="none" spellCheck={false} maxLength={60} value={login} onChange={(event) => setLogin(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
