import type { ReactNode } from 'react'
import './Band.css'

interface BandProps {
  /** `alert` for errors, returned and conflict; `stale` for data that is not the newest. */
  readonly tone?: 'stale' | 'alert'
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** A full sentence at the top of what it concerns. One at a time. */
export function Band({ tone = 'stale', title, children, action }: BandProps) {
  return (
    <div className={`band ${tone}`} role={tone === 'alert' ? 'alert' : 'status'}>
      <div className="band-text">
        <p className="strong">{title}</p>
        {children}
      </div>
      {action !== undefined && <div className="band-action">{action}</div>}
    </div>
  )
}
