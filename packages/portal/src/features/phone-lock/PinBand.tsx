import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { useText } from '../../ui/text/use-text'
import type { PhoneLockState } from './use-phone-lock'

/** Offers a PIN to whoever has none, or says why this phone keeps nothing. */
export function PinBand({ state, onSet }: { readonly state: PhoneLockState; readonly onSet: () => void }) {
  const { t } = useText()
  if (state === 'CANNOT_KEEP') return <p className="cap">{t('phoneLock.home.cannot')}</p>
  if (state !== 'NO_PIN') return null
  return (
    <Band title={t('phoneLock.home.title')} action={<Button size="small" onClick={onSet}>{t('phoneLock.home.act')}</Button>}>
      <p className="cap">{t('phoneLock.home.note')}</p>
    </Band>
  )
}
