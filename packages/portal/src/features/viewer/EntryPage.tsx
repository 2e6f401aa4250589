import type { ReactNode } from 'react'
import { BrandMark } from '../../ui/BrandMark'
import './EntryPage.css'

/** The frame of the pages before the shell: sign-in, first password, no appointment. */
export function EntryPage({ languageSwitch, children }: { readonly languageSwitch: ReactNode; readonly children: ReactNode }) {
  return (
    <main className="entry">
      <div className="entry-box">
        <div className="entry-head">
          <BrandMark />
          <span className="spring" />
          {languageSwitch}
        </div>
        {children}
      </div>
    </main>
  )
}
