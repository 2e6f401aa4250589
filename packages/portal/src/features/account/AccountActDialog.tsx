import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { DisableAccountDocument, EndSessionsDocument, ResetPasswordDocument } from '../../gql/account/graphql'
import { Dialog } from '../../ui/Dialog'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { TemporaryPassword } from './TemporaryPassword'

export type AccountAct = 'reset' | 'disable' | 'endSessions'

interface AccountActDialogProps {
  readonly act: AccountAct
  readonly account: { readonly id: string; readonly name: string; readonly login: string | null }
  readonly onClose: () => void
}

/** Resets a password, ends the sign-ins of an account or disables it, with its consequence said first. */
export function AccountActDialog({ act, account, onClose }: AccountActDialogProps) {
  const { t } = useText()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [password, setPassword] = useState<string | null>(null)
  const [disable, disabling] = useMutation(DisableAccountDocument)
  const [endSessions, ending] = useMutation(EndSessionsDocument)
  const [reset, resetting] = useMutation(ResetPasswordDocument)
  const submit = async () => {
    try {
      if (act === 'reset') {
        const { data } = await reset({ variables: { id: account.id } })
        const refused = data?.resetPassword.userErrors[0]
        if (refused === undefined) setPassword(data?.resetPassword.temporaryPassword ?? '')
        else setRefusal(refused.message)
        return
      }
      const payload = act === 'disable' ? (await disable({ variables: { id: account.id } })).data?.disableAccount : (await endSessions({ variables: { id: account.id } })).data?.endSessions
      const refused = payload?.userErrors[0]
      if (refused === undefined) onClose()
      else setRefusal(refused.message)
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  if (password !== null) return <TemporaryPassword name={account.name} login={account.login ?? ''} password={password} onClose={onClose} />
  return (
    <Dialog title={t(`account.${act}.title`, { name: account.name })} consequence={t(`account.${act}.consequence`)} act={t(`account.${act}.act`)} busy={disabling.loading || resetting.loading || ending.loading} onAct={() => void submit()} onClose={onClose}>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}
