import { useState } from 'react'
import { useText } from './text/use-text'
import './CopyButton.css'

/** Copies a number; says that it did. */
export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useText()
  const [copied, setCopied] = useState(false)
  if (!('clipboard' in navigator)) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <button type="button" className="copy-button" aria-label={t('ui.copyNumber', { text })} onClick={() => void copy()}>
      {copied ? t('ui.copied') : t('ui.copy')}
    </button>
  )
}
