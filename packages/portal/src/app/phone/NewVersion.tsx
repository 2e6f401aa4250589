import { useEffect, useState } from 'react'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { useText } from '../../ui/text/use-text'
import { keepPhoneFiles, openVersion } from './phone-worker'

/** Keeps the phone's pages for when there is no signal, and offers a new version; it never comes by itself over what somebody writes. */
export function NewVersion() {
  const { t, language } = useText()
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)
  useEffect(() => keepPhoneFiles(language, setWaiting), [language])
  if (waiting === null) return null
  return (
    <Band title={t('shell.version.title')} action={<Button size="small" onClick={() => openVersion(waiting)}>{t('shell.version.act')}</Button>}>
      <p className="cap">{t('shell.version.note')}</p>
    </Band>
  )
}
