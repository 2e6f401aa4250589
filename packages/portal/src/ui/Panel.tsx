import { useId, type ReactNode } from 'react'
import './Panel.css'

interface PanelProps {
  /** Without a title the panel is a plain surface, named by `label`. */
  readonly title?: ReactNode
  readonly note?: ReactNode
  readonly action?: ReactNode
  readonly footer?: ReactNode
  readonly label?: string
  readonly className?: string
  readonly children?: ReactNode
}

export function Panel({ title, note, action, footer, label, className, children }: PanelProps) {
  const id = useId()
  const name = title === undefined ? { 'aria-label': label } : { 'aria-labelledby': id }
  return (
    <section className={className === undefined ? 'panel' : `panel ${className}`} {...name}>
      {title !== undefined && (
        <header>
          <h2 id={id}>{title}</h2>
          {note !== undefined && <span className="cap">{note}</span>}
          <span className="spring" />
          {action}
        </header>
      )}
      {children}
      {footer !== undefined && <footer>{footer}</footer>}
    </section>
  )
}
