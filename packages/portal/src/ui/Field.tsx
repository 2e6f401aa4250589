import { useId, type ReactNode } from 'react'
import './Field.css'

/** What a control inside a field needs to be named, described and marked as wrong. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | null | undefined
  readonly children: (control: FieldControl) => ReactNode
}

/** A control with its label, its hint and, when refused, the reason in words. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const wrong = error !== undefined && error !== null
  const described = [hint === undefined ? null : `${id}-hint`, wrong ? `${id}-error` : null].filter((part) => part !== null)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described.length === 0 ? undefined : described.join(' '), 'aria-invalid': wrong || undefined })}
      {hint !== undefined && <p id={`${id}-hint`} className="cap">{hint}</p>}
      {wrong && <p id={`${id}-error`} className="field-error" role="alert">{error}</p>}
    </div>
  )
}
