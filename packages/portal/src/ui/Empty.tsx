import type { ReactNode } from 'react'
import './Empty.css'

interface EmptyProps {
  readonly title: string
  /** What belongs here and how it gets here. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly level?: 1 | 2
}

/** A place that holds nothing, saying what will be there. */
export function Empty({ title, children, actions, level = 2 }: EmptyProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children}
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  )
}
