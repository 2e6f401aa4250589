import { useText } from './text/use-text'
import { Button } from './Button'
import type { ReactNode } from 'react'
import './Paging.css'

interface PagingProps {
  /** The sentence with the range and the total. */
  readonly children: ReactNode
  readonly onPrevious: (() => void) | null
  readonly onNext: (() => void) | null
}

/** Keyset paging has no page numbers: only the one before and the one after, and neither where one page holds all. */
export function Paging({ children, onPrevious, onNext }: PagingProps) {
  const { t } = useText()
  return (
    <nav className="paging" aria-label={t('ui.paging.label')}>
      <span className="num">{children}</span>
      <span className="spring" />
      {!(onPrevious === null && onNext === null) && (
        <>
          <Button size="small" disabled={onPrevious === null} onClick={() => onPrevious?.()}>{t('ui.paging.previous')}</Button>
          <Button size="small" disabled={onNext === null} onClick={() => onNext?.()}>{t('ui.paging.next')}</Button>
        </>
      )}
    </nav>
  )
}
