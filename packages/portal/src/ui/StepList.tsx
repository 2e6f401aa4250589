import type { ReactNode } from 'react'
import './StepList.css'

export interface Step {
  readonly id: string
  /** Done is filled, now has a halo, to come is hollow and has no date. */
  readonly state: 'done' | 'now' | 'next'
  readonly name: ReactNode
  readonly note?: ReactNode
  readonly at?: string
}

/** The way something takes, oldest first, with what is still to come. */
export function StepList({ steps, nowLabel }: { readonly steps: readonly Step[]; readonly nowLabel: string }) {
  return (
    <ol className="steps">
      {steps.map(({ id, state, name, note, at }) => (
        <li key={id} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <p>
            <b>{name}{state === 'now' && <span className="hidden-text"> ({nowLabel})</span>}</b>
            {at !== undefined && <time className="num">{at}</time>}
          </p>
          {note !== undefined && note !== null && note !== '' && <small className="keep">{note}</small>}
        </li>
      ))}
    </ol>
  )
}
