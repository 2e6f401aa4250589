import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { usePageTitle } from '../../ui/page-title'
import { useText } from '../../ui/text/use-text'
import { EntryPage } from './EntryPage'
import { usePasswordForm } from './use-password-form'

/** The first sign-in with a password that someone else set: nothing else opens before it is changed. */
export function ForcedPasswordChange({ languageSwitch, onSignOut }: { readonly languageSwitch: ReactNode; readonly onSignOut: () => void }) {
  const { t } = useText()
  const { fields, busy, submit } = usePasswordForm()
  usePageTitle(t('viewer.password.forcedTitle'))
  return (
    <EntryPage languageSwitch={languageSwitch}>
      <form
        className="entry-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <h1>{t('viewer.password.forcedTitle')}</h1>
        <p className="dim">{t('viewer.password.forcedReason')}</p>
        {fields}
        <Button type="submit" look="primary" size="large" busy={busy}>{t('viewer.password.act')}</Button>
        <Button look="quiet" onClick={onSignOut}>{t('viewer.signOut.act')}</Button>
      </form>
    </EntryPage>
  )
}
