import { useApolloClient, useMutation } from '@apollo/client/react'
import { useEffect, useId, useState, type SyntheticEvent, type ReactNode } from 'react'
import { SignInDocument, ViewerDocument } from '../../gql/viewer/graphql'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { usePageTitle } from '../../ui/page-title'
import { describeError } from '../../ui/request/describe-error'
import { RateLimitedError } from '../../ui/request/request-errors'
import { useText } from '../../ui/text/use-text'
import { EntryPage } from './EntryPage'

/** The way in. It never says which half was wrong; too many tries say how long to wait, and count it down. */
export function SignIn({ languageSwitch, ended }: { readonly languageSwitch: ReactNode; readonly ended: boolean }) {
  const { t } = useText()
  const client = useApolloClient()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [wait, startWait] = useCountdown()
  const [signIn, { loading }] = useMutation(SignInDocument)
  const errorId = useId()
  usePageTitle(t('viewer.signIn.title'))

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (loading || wait > 0) return
    setRefusal(null)
    try {
      const { data } = await signIn({ variables: { input: { login: login.trim(), password } } })
      const viewer = data?.signIn.viewer
      if (viewer) {
        client.cache.writeQuery({ query: ViewerDocument, data: { viewer } })
        return
      }
      setRefusal(data?.signIn.userErrors[0]?.message ?? t('viewer.signIn.refused'))
      setPassword('')
    } catch (error) {
      if (error instanceof RateLimitedError) startWait(error.waitSeconds)
      else setRefusal(describeError(error, t).message)
    }
  }

  const message = wait > 0 ? t('viewer.signIn.wait', { seconds: wait }) : refusal
  const wrong = message === null ? {} : ({ 'aria-invalid': true, 'aria-describedby': errorId } as const)
  return (
    <EntryPage languageSwitch={languageSwitch}>
      <form className="entry-form" onSubmit={(event) => void submit(event)} noValidate>
        <h1 className="hidden-text">{t('viewer.signIn.title')}</h1>
        {ended && message === null && <p className="dim">{t('viewer.signIn.ended')}</p>}
        <Field label={t('viewer.signIn.login')}>
          {(control) => (
            <input {...control} className="control" name="login" autoComplete="username" autoCapitalize="none" spellCheck={false} required value={login} onChange={(event) => setLogin(event.target.value)} />
          )}
        </Field>
        <Field label={t('viewer.signIn.password')}>
          {(control) => (
            <input {...control} {...wrong} className="control" name="password" type="password" autoComplete="current-password" required value={password} onChange={(event) => setPassword(event.target.value)} />
          )}
        </Field>
        <p id={errorId} className="field-error" role="alert">{message}</p>
        <Button type="submit" look="primary" size="large" busy={loading} disabled={wait > 0}>{t('viewer.signIn.act')}</Button>
        <p className="cap">{t('viewer.signIn.forgotten')}</p>
      </form>
    </EntryPage>
  )
}

function useCountdown(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return [left, setLeft]
}
