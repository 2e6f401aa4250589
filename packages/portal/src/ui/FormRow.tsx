import type { ReactNode } from 'react'
import './Field.css'
import './FormRow.css'

interface FormRowProps {
  readonly name: string
  readonly children: ReactNode
  /** What can be done about it: choose, change, leave out. */
  readonly action?: ReactNode
  readonly error?: string | null
  /** What opens below while something is chosen. */
  readonly below?: ReactNode
}

/** One thing that may be said beside the words: its name, what stands there now, and the way to change it. */
export function FormRow({ name, children, action, error = null, below }: FormRowProps) {
  return (
    <div className="form-row">
      <span className="form-row-name">{name}</span>
      <span className="form-row-value">{children}</span>
      {action}
      {error !== null && <p className="field-error" role="alert">{error}</p>}
      {below !== undefined && <div className="form-row-below">{below}</div>}
    </div>
  )
}
