import { useMutation } from '@apollo/client/react'
import { useState, type ReactNode } from 'react'
import { ChangePasswordDocument, ViewerDocument } from '../../gql/viewer/graphql'
import { describeError } from '../../ui/request/describe-error'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'

export interface PasswordForm {
  readonly fields: ReactNode
  readonly busy: boolean
  /** Sends the change; true when it was made. */
  readonly submit: () => Promise<boolean>
}

/** The three fields of a password change and what may be wrong with them, for the page and for the dialog. */
export function usePasswordForm(): PasswordForm {
  const { t } = useText()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [errors, setErrors] = useState<{ current?: string; next?: string; again?: string }>({})
  const [change, { loading }] = useMutation(ChangePasswordDocument, {
    update: (cache, { data }) => {
      const viewer = data?.changePassword.viewer
      if (viewer) cache.writeQuery({ query: ViewerDocument, data: { viewer } })
    },
  })

  const submit = async () => {
    if (next !== again) {
      setErrors({ again: t('viewer.password.different') })
      return false
    }
    try {
      const { data } = await change({ variables: { input: { current, next } } })
      const refusal = data?.changePassword.userErrors[0]
      if (refusal === undefined) return true
      setErrors(refusal.code === 'CREDENTIALS' || refusal.field?.at(-1) === 'current' ? { current: refusal.message } : { next: refusal.message })
    } catch (error) {
      setErrors({ next: describeError(error, t).message })
    }
    return false
  }

  const fields = (
    <>
      <Field label={t('viewer.password.current')} error={errors.current}>
        {(control) => <input {...control} className="control" type="password" autoComplete="current-password" value={current} onChange={(event) => setCurrent(event.target.value)} />}
      </Field>
      <Field label={t('viewer.password.next')} hint={t('viewer.password.rule')} error={errors.next}>
        {(control) => <input {...control} className="control" type="password" autoComplete="new-password" value={next} onChange={(event) => setNext(event.target.value)} />}
      </Field>
      <Field label={t('viewer.password.again')} error={errors.again}>
        {(control) => <input {...control} className="control" type="password" autoComplete="new-password" value={again} onChange={(event) => setAgain(event.target.value)} />}
      </Field>
    </>
  )
  return { fields, busy: loading, submit }
}
