import type { ReactNode } from 'react'
import { Button, ButtonLink } from './Button'
import { useText } from './text/use-text'
import './PrintSheet.css'

interface PrintSheetProps {
  /** Where the page was opened from. */
  readonly back: string
  /** The paper's own heading. */
  readonly title: string
  readonly note?: ReactNode
  /** What is said to whoever prints it and stands on no paper; a part of the class `sheet-aside`. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A page that is made to be printed: on the screen the paper with a bar above it, on paper the sheet alone. */
export function PrintSheet({ back, title, note, aside, children }: PrintSheetProps) {
  const { t } = useText()
  return (
    <>
      <div className="sheet-bar">
        <ButtonLink href={back}>{t('ui.print.back')}</ButtonLink>
        <span className="spring" />
        <Button look="primary" onClick={() => window.print()}>{t('ui.print.act')}</Button>
      </div>
      {aside}
      <article className="sheet">
        <header className="sheet-head">
          <h1>{title}</h1>
          {note !== undefined && <p>{note}</p>}
        </header>
        {children}
      </article>
    </>
  )
}

/** A part of a printed sheet; its heading never stands alone at the foot of a page. */
export function SheetPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sheet-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** Names and values in ruled cells, two pairs a line, as forms have them. An empty value is a place to write. */
export function SheetFacts({ pairs }: { readonly pairs: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="sheet-facts">
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? ''}</dd>
        </div>
      ))}
    </dl>
  )
}
