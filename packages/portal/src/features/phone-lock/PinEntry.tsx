import { useEffect, useState, type SyntheticEvent, type ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { usePageTitle } from '../../ui/page-title'
import { useText } from '../../ui/text/use-text'
import { openLock, type Tried } from '../sealed-store/phone-lock'
import { EntryPage } from '../viewer/EntryPage'

interface PinEntryProps {
  readonly languageSwitch: ReactNode
  /** The phone is open, or has forgotten what it kept. */
  readonly onTried: (tried: Tried) => void
  /** Signing in with the password instead: what is only a copy goes, what was not sent stays sealed. */
  readonly onPassword: () => void
}

/** What stands before a phone that keeps something: its PIN. Asks nothing of the service. */
export function PinEntry({ languageSwitch, onTried, onPassword }: PinEntryProps) {
  const { t } = useText()
  const [pin, setPin] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState(false)
  const [seconds, setSeconds] = useState(0)
  const [leaving, setLeaving] = useState(false)
  usePageTitle(t('phoneLock.entry.title'))
  useEffect(() => {
    if (seconds <= 0) return
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000)
    return () => clearTimeout(timer)
  }, [seconds])
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (busy || seconds > 0 || pin === '') return
    setBusy(true)
    const tried = await openLock(pin).finally(() => setBusy(false))
    if (tried.kind === 'OPEN' || tried.kind === 'FORGOTTEN') return onTried(tried)
    setPin('')
    setWrong(true)
    setSeconds(Math.ceil(tried.milliseconds / 1000))
  }
  const error = seconds > 0 ? t('phoneLock.entry.wait', { seconds }) : wrong ? t('phoneLock.entry.wrong') : null
  return (
    <EntryPage languageSwitch={languageSwitch}>
      <form className="entry-form" onSubmit={(event) => void submit(event).catch(reportError)} noValidate>
        <h1 className="hidden-text">{t('phoneLock.entry.title')}</h1>
        <Field label={t('phoneLock.pin')} error={error}>
          {(control) => <input {...control} className="control" type="password" name="pin" inputMode="numeric" autoComplete="off" maxLength={8} value={pin} onChange={(event) => setPin(event.target.value.replace(/\D/g, ''))} />}
        </Field>
        <Button type="submit" look="primary" size="large" busy={busy} disabled={seconds > 0}>{t('phoneLock.entry.act')}</Button>
        <Button look="quiet" onClick={() => setLeaving(true)}>{t('phoneLock.entry.password')}</Button>
        <p className="cap">{t('phoneLock.entry.note')}</p>
      </form>
      {leaving && <Dialog title={t('phoneLock.leave.title')} consequence={t('phoneLock.leave.note')} act={t('phoneLock.leave.act')} onAct={onPassword} onClose={() => setLeaving(false)} />}
    </EntryPage>
  )
}
