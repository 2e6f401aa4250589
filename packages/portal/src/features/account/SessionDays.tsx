import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { SessionDaysDocument, SetSessionDaysDocument } from '../../gql/account/graphql'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'

/** How long sign-ins last, and the administrator's way to change it. */
export function SessionDays() {
  const { t } = useText()
  const { data } = useQuery(SessionDaysDocument)
  const [open, setOpen] = useState(false)
  if (data === undefined) return null
  return (
    <p className="dim session-days">
      {t('account.sessionDays.now', { count: data.sessionDays })} <Button look="quiet" size="small" onClick={() => setOpen(true)}>{t('account.sessionDays.open')}</Button>
      {open && <SessionDaysDialog days={data.sessionDays} onClose={() => setOpen(false)} />}
    </p>
  )
}

function SessionDaysDialog({ days, onClose }: { readonly days: number; readonly onClose: () => void }) {
  const { t } = useText()
  const [text, setText] = useState(String(days))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [set, { loading }] = useMutation(SetSessionDaysDocument, { refetchQueries: [SessionDaysDocument], awaitRefetchQueries: true })
  const submit = async () => {
    try {
      const { data } = await set({ variables: { days: Number(text) } })
      const refused = data?.setSessionDays.userErrors[0]
      if (refused === undefined) onClose()
      else setRefusal(refused.message)
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog title={t('account.sessionDays.title')} consequence={t('account.sessionDays.consequence')} act={t('account.sessionDays.act')} busy={loading} disabled={!/^\d{1,4}$/.test(text)} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('account.sessionDays.days')} error={refusal}>
        {(control) => <input {...control} className="control" inputMode="numeric" maxLength={4} value={text} onChange={(event) => setText(event.target.value.trim())} />}
      </Field>
    </Dialog>
  )
}
