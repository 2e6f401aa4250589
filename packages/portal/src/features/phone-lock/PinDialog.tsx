import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { askToLast } from '../sealed-store/ask-to-last'
import { setPin } from '../sealed-store/phone-lock'
import { isPin } from '../sealed-store/pin-rule'

interface PinDialogProps {
  /** Whether a PIN is set already, which is asked for first. */
  readonly hasPin: boolean
  readonly onSet: () => void
  readonly onClose: () => void
}

/** Sets the PIN of this phone, or another one in its place. */
export function PinDialog({ hasPin, onSet, onClose }: PinDialogProps) {
  const { t } = useText()
  const [before, setBefore] = useState('')
  const [pin, setText] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<'rule' | 'again' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const act = async () => {
    if (!isPin(pin)) return setFault('rule')
    if (pin !== again) return setFault('again')
    setFault(null)
    setBusy(true)
    const tried = await setPin(pin, hasPin ? before : null).finally(() => setBusy(false))
    if (tried.kind === 'OPEN') {
      askToLast()
      onSet()
    } else if (tried.kind === 'FORGOTTEN') {
      // What the phone kept is gone, and with it the sign-in.
      location.reload()
    } else setRefusal(tried.milliseconds > 0 ? t('phoneLock.entry.wait', { seconds: Math.ceil(tried.milliseconds / 1000) }) : t('phoneLock.entry.wrong'))
  }
  const field = (label: string, value: string, change: (text: string) => void, error: string | null, hint?: string) => (
    <Field label={label} error={error} hint={hint}>
      {(control) => <input {...control} className="control" type="password" inputMode="numeric" autoComplete="off" maxLength={8} value={value} onChange={(event) => change(event.target.value.replace(/\D/g, ''))} />}
    </Field>
  )
  return (
    <Dialog title={t('phoneLock.set.title')} consequence={t('phoneLock.set.note')} act={t('phoneLock.set.act')} busy={busy} onAct={() => void act().catch(reportError)} onClose={onClose}>
      {hasPin && field(t('phoneLock.set.before'), before, setBefore, refusal)}
      {field(t('phoneLock.pin'), pin, setText, fault === 'rule' ? t('phoneLock.set.rule') : null, t('phoneLock.set.rule'))}
      {field(t('phoneLock.set.again'), again, setAgain, fault === 'again' ? t('phoneLock.set.different') : null)}
    </Dialog>
  )
}
