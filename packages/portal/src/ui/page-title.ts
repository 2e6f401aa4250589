import { useEffect } from 'react'
import { useText } from './text/use-text'

/** Names the browser's tab after the page. */
export function usePageTitle(title: string): void {
  const { t } = useText()
  const product = t('ui.product')
  useEffect(() => {
    document.title = title === '' ? product : `${title} · ${product}`
  }, [title, product])
}
