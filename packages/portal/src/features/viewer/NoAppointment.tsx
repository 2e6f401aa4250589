import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { usePageTitle } from '../../ui/page-title'
import { useText } from '../../ui/text/use-text'
import { EntryPage } from './EntryPage'

interface NoAppointmentProps {
  readonly name: string
  readonly languageSwitch: ReactNode
  readonly onSignOut: () => void
  /** What there is to see all the same. */
  readonly children: ReactNode
}

/** An account that is signed in but appointed to nothing: nothing of the register to see, and who can change that. */
export function NoAppointment({ name, languageSwitch, onSignOut, children }: NoAppointmentProps) {
  const { t } = useText()
  usePageTitle(t('viewer.noAppointment.title'))
  return (
    <EntryPage languageSwitch={languageSwitch}>
      <div className="entry-form">
        <h1>{t('viewer.noAppointment.title')}</h1>
        <p className="dim">{t('viewer.noAppointment.note', { name })}</p>
        {children}
        <Button onClick={onSignOut}>{t('viewer.signOut.act')}</Button>
      </div>
    </EntryPage>
  )
}
