import type { ReactNode } from 'react'
import { BrandMark } from '../../ui/BrandMark'
import { useText } from '../../ui/text/use-text'
import './EntryPage.css'

/** The frame of the pages before the shell: sign-in, first password, no appointment. */
export function EntryPage({ languageSwitch, children }: { readonly languageSwitch: ReactNode; readonly children: ReactNode }) {
  const { t } = useText()
  return (
    <main className="entry">
      <div className="entry-box">
        <div className="entry-head">
          <BrandMark />
          <span className="dim">{t('viewer.city')}</span>
          <span className="spring" />
          {languageSwitch}
        </div>
        {children}
      </div>
    </main>
  )
}
